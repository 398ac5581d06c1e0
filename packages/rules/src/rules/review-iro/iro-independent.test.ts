import type { CarePlanRecord, Iro } from '@open-care-plan/model'
import { aCareOrderPlan, aVisit } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './iro-independent.ts'

const asAt = '2026-11-21'
const name = 'Ruth Calder'
const iro: Iro = { name, independent: true, appointedOn: '2025-09-08' }
const plan = (parts: Partial<Omit<CarePlanRecord, 'child' | 'schemaVersion'>>) =>
  aCareOrderPlan({ iro, ...parts })

testRule(rule, [
  {
    name: 'independent, and others do the work',
    plan: plan({
      state: { preparedBy: 'Nadia Farrow, social worker', agreedBy: 'Joan Marl, team manager' },
      workers: [{ id: 'w', role: 'social-worker', name: 'Nadia Farrow' }],
      visits: [aVisit('2026-11-02', { by: 'Nadia Farrow' })],
    }),
    asAt,
    expect: { outcome: 'pass', path: '/iro/independent' },
  },
  {
    name: 'the IRO is in the list of workers under another role',
    plan: plan({ workers: [{ id: 'w', role: 'other', name }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'somebody else whose name begins in the same way',
    plan: plan({ state: { preparedBy: 'Ruth Calder Smith, social worker' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'somebody else whose name goes on after a hyphen',
    plan: plan({ state: { preparedBy: 'Ruth Calder-Smith, social worker' } }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the IRO is not independent, as the record says itself',
    plan: plan({ iro: { ...iro, independent: false } }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/iro/independent',
      message: 'Appoint an IRO who is independent of the case: the record says that this one is not',
    },
  },
  {
    name: 'the IRO wrote the plan, agreed it as manager and is the personal adviser',
    plan: plan({
      state: { preparedBy: 'Ruth Calder, social worker', agreedBy: 'Ruth Calder (team manager)' },
      leavingCare: { personalAdviser: { name } },
    }),
    asAt,
    expect: [
      { outcome: 'fail', kind: 'conflict', path: '/state/preparedBy', data: {} },
      { outcome: 'fail', kind: 'conflict', path: '/state/agreedBy' },
      { outcome: 'fail', kind: 'conflict', path: '/leavingCare/personalAdviser/name' },
    ],
  },
  {
    name: 'the IRO wrote the plan, with another spelling of capitals and spaces',
    plan: plan({ state: { preparedBy: 'ruth  CALDER, social worker' } }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/state/preparedBy' },
  },
  {
    name: 'the IRO signed the plan as manager, and a manager of that name sent it back',
    plan: plan({
      state: {
        signatures: [
          { id: 's', name: 'Joan Marl', capacity: 'manager' },
          { id: 't', name, capacity: 'manager' },
        ],
        returns: [{ id: 'r', by: 'Ruth Calder, team manager' }],
      },
    }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/state/signatures/1',
        message:
          'Appoint another IRO, or correct this signature: it is of a manager or social worker, and has the name of the IRO',
      },
      {
        outcome: 'fail',
        kind: 'conflict',
        path: '/state/returns/0/by',
        message:
          'Appoint another IRO, or correct which manager sent the plan back: it has the name of the IRO',
      },
    ],
  },
  {
    name: 'the IRO signed the plan in another capacity, and sent it back as IRO',
    plan: plan({
      state: {
        signatures: [{ id: 's', name, capacity: 'other' }],
        returns: [
          { id: 'r', by: 'Ruth Calder, IRO, to the team manager' },
          { id: 'q', by: 'Joan Marl, team manager' },
        ],
      },
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody is appointed yet',
    plan: plan({ iro: { name: 'To be allocated', independent: true } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/iro/name' },
  },
  {
    name: 'the IRO is the social worker, whose last day is today',
    plan: plan({ workers: [{ id: 'v' }, { id: 'w', role: 'social-worker', name, to: asAt }] }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/workers/1' },
  },
  {
    name: 'the IRO was the social worker up to yesterday',
    plan: plan({ workers: [{ id: 'w', role: 'social-worker', name, to: '2026-11-20' }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/workers/0',
      data: { to: '2026-11-20' },
      message: 'Decide whether the IRO is independent: they worked with the child up to 20 November 2026',
    },
  },
  {
    name: 'the IRO is the supervising social worker of the carer, a role that the regulation does not name',
    plan: plan({ workers: [{ id: 'w', role: 'supervising-social-worker', name }] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/workers/0',
      message: 'Decide whether the IRO is independent: they work with the child in another role',
    },
  },
  {
    name: 'the IRO becomes the social worker tomorrow',
    plan: plan({ workers: [{ id: 'w', role: 'social-worker', name, from: '2026-11-22' }] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the IRO has visited for the authority since being appointed',
    plan: plan({
      visits: [aVisit('2025-09-05', { by: name }), aVisit('2025-09-08', { by: name }), aVisit('2026-11-02')],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'conflict', path: '/visits/1' },
  },
  {
    name: 'the IRO visited for the authority before being appointed',
    plan: plan({ visits: [aVisit('2025-09-05', { by: 'Ruth Calder, duty social worker' })] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/visits/0', data: { to: '2025-09-05' } },
  },
  {
    name: 'nobody entered whether the IRO is independent',
    plan: plan({ iro: { name } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/iro/independent' },
  },
  {
    name: 'the IRO has no name in the plan',
    plan: plan({ iro: { independent: true } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/iro/name' },
  },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: plan({ legal: { shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
])
