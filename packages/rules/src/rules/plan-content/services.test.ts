import { aCareOrderPlan, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './services.ts'

const asAt = '2026-11-21'
const service = {
  id: 'service-1',
  what: 'Help for Kim to stay off alcohol',
  provider: 'The recovery service',
  from: '2026-06-01',
  reviewOn: '2027-01-15',
}

testRule(rule, [
  { name: 'a service, whole', plan: aCareOrderPlan({ services: [service] }), asAt, expect: 'pass' },
  { name: 'recorded that there are none', plan: aCareOrderPlan({ services: [] }), asAt, expect: 'pass' },
  {
    name: 'a service with an end need not be looked at again',
    plan: aCareOrderPlan({
      services: [
        { id: 'service-1', what: 'Six talks', provider: 'CAMHS', from: '2026-11-02', until: '2026-12-14' },
      ],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a service that ended the day before is passed over',
    plan: aCareOrderPlan({ services: [{ id: 'service-1', until: '2026-11-20' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nothing recorded',
    plan: aCareOrderPlan(),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/services',
      message: 'Add the other services to the child and family, or record that there are none',
    },
  },
  {
    name: 'a service of which nothing is said',
    plan: aCareOrderPlan({ services: [service, { id: 'service-2' }] }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'absent',
        path: '/services/1/what',
        message: 'Say what help this is, and for which need',
      },
      { outcome: 'fail', path: '/services/1/provider', message: 'Enter who gives this help' },
      { outcome: 'fail', path: '/services/1/from', message: 'Enter when this help starts or started' },
      {
        outcome: 'fail',
        path: '/services/1/reviewOn',
        message: 'Enter when somebody asks whether this help is still right',
      },
    ],
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
