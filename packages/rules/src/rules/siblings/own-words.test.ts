import { aCareOrderPlan, aNeed } from '@open-care-plan/model/testing'
import { testSiblingsRule } from '../../../test/test-rule.ts'
import { rule } from './own-words.ts'

const asAt = '2026-11-21'

const plan = (name: string, statement: string) =>
  aCareOrderPlan({
    id: `plan-${name}`,
    needs: [aNeed({ statement, strengths: '', outcomes: [] })],
    child: { id: `child-${name}`, givenName: name },
  })
const path = (at: number) => `/${at}/needs/0/statement`

const nights = 'Ada needs to feel safe at night, because her dreams are of the shouting at home'
const school = 'Ben needs help to catch up with reading after a year with hardly any school'

testSiblingsRule(rule, [
  {
    name: 'each child has needs of their own',
    plans: [plan('Ada', nights), plan('Ben', school)],
    asAt,
    expect: 'pass',
  },
  {
    name: 'a need copied word for word, with only the name and the pronoun changed',
    plans: [
      plan('Ada', nights),
      plan('Ben', 'Ben needs to feel safe at night, because his dreams are of the shouting at home'),
    ],
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'conflict',
        path: path(0),
        data: { at: path(1) },
        message:
          'Write what this child needs: this passage and that of a brother or sister at /1/needs/0/statement are word for word the same, or one is a part of the other',
      },
      { outcome: 'fail', kind: 'conflict', path: path(1), data: { at: path(0) } },
    ],
  },
  {
    name: 'a need that is a part of a longer one',
    plans: [
      plan('Ada', nights),
      plan('Ben', `${nights.replace('Ada', 'Ben').replace('her', 'his')}, and ${school}`),
    ],
    asAt,
    expect: [
      { outcome: 'fail', kind: 'conflict', path: path(0) },
      {
        outcome: 'fail',
        kind: 'conflict',
        path: path(1),
        message:
          'Write what this child needs: this passage and that of a brother or sister at /0/needs/0/statement are word for word the same, or one is a part of the other',
      },
    ],
  },
  {
    name: 'most of a need copied',
    plans: [
      plan('Ada', nights),
      plan('Ben', 'Ben needs to feel safe at night, because his dreams are of the shouting and the dog'),
    ],
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'judge', path: path(0), data: { similarity: 84 } },
      { outcome: 'needsReview', kind: 'judge', path: path(1), data: { similarity: 84 } },
    ],
  },
  {
    name: 'most of a need copied, where the authority asks about no less than 85 per cent',
    plans: [
      plan('Ada', nights),
      plan('Ben', 'Ben needs to feel safe at night, because his dreams are of the shouting and the dog'),
    ],
    asAt,
    parameters: { similarity: 85 },
    expect: 'pass',
  },
  {
    name: 'a short passage, of seven words, that two children may well share',
    plans: [plan('Ada', 'To see mum more often on Sundays'), plan('Ben', 'To see mum more often on Sundays')],
    asAt,
    expect: 'pass',
  },
  {
    name: 'the same passage of eight words',
    plans: [
      plan('Ada', 'To see mum more often on most Sundays'),
      plan('Ben', 'To see mum more often on most Sundays'),
    ],
    asAt,
    expect: 'fail',
  },
])
