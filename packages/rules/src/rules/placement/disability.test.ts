import type { Judgement } from '@open-care-plan/model'
import { homeUnderCareOrder, inCareIn } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './disability.ts'

const asAt = '2026-11-21'
const child = { disabilities: ['MOB'] } as const
const answered = (answer: Judgement['answer'], on: string) =>
  inCareIn(
    {},
    {
      child: { disabilities: ['MOB', 'COMM'] },
      judgements: [{ id: 'judgement-1', question: rule.id, ...(answer && { answer }), on }],
    },
  )

testRule(rule, [
  {
    name: 'a disabled child, and nobody has answered',
    plan: inCareIn({}, { child: { disabilities: [...child.disabilities] } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/judgements',
      message:
        'Decide whether the placement suits the child’s disability, with the adaptations that were made',
    },
  },
  {
    name: 'a person answered that it suits the child',
    plan: answered('yes', '2026-10-12'),
    asAt,
    expect: { outcome: 'pass', path: '/judgements/0', data: { on: '2026-10-12' } },
  },
  { name: 'answered six months ago to the day', plan: answered('yes', '2026-05-21'), asAt, expect: 'pass' },
  {
    name: 'answered six months and a day ago',
    plan: answered('yes', '2026-05-20'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/judgements',
      data: { on: '2026-05-20' },
      message:
        'Look again, as it was last answered on 20 May 2026: decide whether the placement suits the child’s disability, with the adaptations that were made',
    },
  },
  {
    name: 'a person answered that it does not suit the child: the citation is to be confirmed, so it does not fail',
    plan: answered('no', '2026-10-12'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'absent',
      path: '/judgements/0',
      message: 'Put right what does not suit the child’s disability, or say why that is not practicable',
    },
  },
  {
    name: 'a person answered that it does not apply',
    plan: answered('does-not-apply', '2026-10-12'),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'an answer that is dated later',
    plan: answered('yes', '2026-11-22'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements' },
  },
  {
    name: 'no disability',
    plan: inCareIn({}, { child: { disabilities: ['NONE'] } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'nobody has recorded whether the child has a disability',
    plan: inCareIn(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/child/disabilities',
      message: 'Select the child’s disabilities, or that there are none',
    },
  },
  {
    name: 'a disabled child who lives with a parent',
    plan: homeUnderCareOrder({}, { child: { disabilities: ['MOB'] } }),
    asAt,
    expect: 'notApplicable',
  },
  ...(
    [
      ['2026-10-01', 'pass'],
      ['2026-09-30', 'needsReview'],
    ] as const
  ).map(([on, expect]) => ({
    name: `a person answered on ${on}, and the child moved on 2026-10-01`,
    plan: { ...answered('yes', on), placements: inCareIn({ from: '2026-10-01' }).placements ?? [] },
    asAt,
    expect,
  })),
])
