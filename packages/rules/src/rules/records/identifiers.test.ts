import { aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './identifiers.ts'

const asAt = '2026-11-21'

testRule(rule, [
  {
    name: 'every number can be right',
    plan: aPlan({ child: { upn: 'B801200005001', uln: '9276308686', nhsNumber: '9434765919' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'every number has a check letter or digit that does not fit',
    plan: aPlan({
      child: { upn: 'A801200005001', formerUpn: 'B207000016049', uln: '9276308687', nhsNumber: '9434765918' },
    }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/child/upn',
        data: {},
        message: 'Check the UPN: the letter at the start does not fit the rest',
      },
      {
        outcome: 'fail',
        path: '/child/formerUpn',
        message: 'Check the former UPN: the letter at the start does not fit the rest',
      },
      { outcome: 'fail', path: '/child/uln', message: 'Check the ULN: the last digit does not fit the rest' },
      {
        outcome: 'fail',
        path: '/child/nhsNumber',
        message: 'Check the NHS number: the last digit does not fit the rest',
      },
    ],
  },
  {
    name: 'one number is wrong among others',
    plan: aPlan({ child: { upn: 'B801200005001', nhsNumber: '9434765910' } }),
    asAt,
    expect: { outcome: 'fail', path: '/child/nhsNumber' },
  },
  { name: 'no numbers', plan: aPlan(), asAt, expect: 'notApplicable' },
])
