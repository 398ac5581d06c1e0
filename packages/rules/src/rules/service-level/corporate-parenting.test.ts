import { someServiceFigures } from '@open-care-plan/model/testing'
import { testServiceRule } from '../../../test/test-rule.ts'
import { rule } from './corporate-parenting.ts'

const asAt = '2026-11-21'
const answered = (answer: 'yes' | 'no' | 'does-not-apply', on: string) =>
  someServiceFigures({
    judgements: [{ id: 'j1', question: 'service-level/corporate-parenting', answer, on }],
  })

testServiceRule(rule, [
  {
    name: 'nobody has judged it',
    figures: someServiceFigures(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements' },
  },
  {
    name: 'a person answered yes six months ago to the day',
    figures: answered('yes', '2026-05-21'),
    asAt,
    expect: { outcome: 'pass', path: '/judgements/0' },
  },
  {
    name: 'a person answered yes six months and a day ago',
    figures: answered('yes', '2026-05-20'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'a person answered no',
    figures: answered('no', '2026-10-01'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/judgements/0',
      message:
        'Put right what was judged on 1 October 2026 not to be as the corporate parenting principles ask',
    },
  },
  {
    name: 'a person answered that it does not apply',
    figures: answered('does-not-apply', '2026-10-01'),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'an answer that is dated after the day',
    figures: answered('yes', '2026-11-22'),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'an answer to another question',
    figures: someServiceFigures({
      judgements: [
        { id: 'j1', question: 'service-level/kinship-local-offer', answer: 'yes', on: '2026-10-01' },
      ],
    }),
    asAt,
    expect: 'needsReview',
  },
])
