import { aCareOrderPlan, aPlan, aView } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './pep-child-input.ts'

const asAt = '2026-11-21'
const education = {
  pepReviews: [
    { id: 'pep-1', on: '2026-10-14' },
    { id: 'pep-2', on: '2026-06-17' },
  ],
}
const onSchool = (on: string, changes: Parameters<typeof aView>[1] = {}) =>
  aView(on, {
    about: ['education'],
    words: 'No reading aloud',
    response: 'By choice until January',
    ...changes,
  })
const { on: _, ...undated } = onSchool('2026-10-14')

testRule(rule, [
  {
    name: 'asked for the last PEP, and something changed',
    plan: aCareOrderPlan({ education, views: [aView('2026-10-20'), onSchool('2026-10-14')] }),
    asAt,
    expect: { outcome: 'pass', path: '/views/1' },
  },
  {
    name: 'asked six months before the last PEP, to the day',
    plan: aCareOrderPlan({ education, views: [onSchool('2026-04-14')] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'not followed, with the reason',
    plan: aCareOrderPlan({
      education,
      views: [onSchool('2026-10-14', { response: '', reasonNotFollowed: 'The examination asks for it' })],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'asked six months and a day before the last PEP',
    plan: aCareOrderPlan({ education, views: [onSchool('2026-04-13')] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/views',
      message: 'Ask the child about education, and enter what they said and what changed because of it',
    },
  },
  {
    name: 'asked the day after, of a PEP that is ready',
    plan: aCareOrderPlan({ education: { pepCompletedOn: '2026-10-14' }, views: [onSchool('2026-11-22')] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'an authority that asks for each term',
    plan: aCareOrderPlan({ education, views: [onSchool('2026-07-13')] }),
    asAt,
    parameters: { months: 3 },
    expect: 'fail',
  },
  {
    name: 'what the child said, and nothing of what was done',
    plan: aCareOrderPlan({
      education,
      views: [
        onSchool('2026-10-13', { words: '', notObtained: 'Ill that day' }),
        onSchool('2026-10-14', { response: ' ' }),
      ],
    }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/views/1/response',
      message: 'Say what changed because of what the child said about education, or why nothing did',
    },
  },
  {
    name: 'only why the child’s views could not be had',
    plan: aCareOrderPlan({
      education,
      views: [onSchool('2026-10-14', { words: '', notObtained: 'Did not come' })],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/views/0/notObtained',
      message: 'Check what was tried: the plan says that the child’s views on education could not be had',
    },
  },
  {
    name: 'what the child said, without its day',
    plan: aCareOrderPlan({ education, views: [undated] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/views/0/on',
      message: 'Enter the day on which the child said this about education',
    },
  },
  {
    name: 'nothing here, and the PEP is a document of its own',
    plan: aCareOrderPlan({
      education: { pepId: 'pep-sam' },
      views: [onSchool('2026-10-14', { words: ' ' })],
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/education/pepId',
      message:
        'Check that the PEP, which is a document of its own, has what the child said: the plan does not',
    },
  },
  {
    name: 'nobody has recorded any views',
    plan: aCareOrderPlan({ education }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/views',
      message: 'Record what the child said about education, and what changed because of it',
    },
  },
  {
    name: 'a PEP that was begun and is not ready',
    plan: aCareOrderPlan({ education: { pepStartedOn: '2026-11-02' } }),
    asAt,
    expect: { outcome: 'notApplicable', message: 'There is no PEP yet' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true }, education }),
    asAt,
    expect: 'notApplicable',
  },
])
