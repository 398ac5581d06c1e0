import { inCareIn, withPlacementPlan } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './plan-contacts.ts'

const asAt = '2026-11-21'
const iro = { name: 'Ruth Calder', role: 'IRO', phone: '0151 496 0000' }
const worker = { name: 'Nadia Farrow', role: 'Social worker', phone: '0151 496 0001' }

testRule(rule, [
  {
    name: 'IRO and social worker in the placement plan',
    plan: withPlacementPlan({ contacts: [iro, worker] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'IRO and social worker elsewhere in the plan',
    plan: withPlacementPlan(
      {},
      {
        iro: { name: 'Ruth Calder', email: 'ruth.calder@example.org' },
        workers: [{ id: 'worker-1', role: 'social-worker', name: 'Nadia Farrow', phone: '0151 496 0001' }],
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an IRO known by name, with a number in the placement plan but no role',
    plan: withPlacementPlan(
      { contacts: [{ name: 'Ruth Calder', phone: '0151 496 0000' }, worker] },
      { iro: { name: 'Ruth Calder' } },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'nobody',
    plan: withPlacementPlan({}),
    asAt,
    expect: [
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/placements/0/plan/contacts',
        message: 'Enter the name and contact details of the IRO',
      },
      {
        outcome: 'needsReview',
        kind: 'absent',
        path: '/placements/0/plan/contacts',
        message: 'Enter the name and contact details of the social worker who visits',
      },
    ],
  },
  {
    name: 'a name without a number or address',
    plan: withPlacementPlan({ contacts: [{ name: 'Ruth Calder', role: 'IRO' }, worker] }),
    asAt,
    expect: { outcome: 'needsReview', message: 'Enter the name and contact details of the IRO' },
  },
  {
    name: 'an environment officer is no IRO',
    plan: withPlacementPlan({ contacts: [{ ...iro, role: 'Environment officer' }, worker] }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'the social worker of last year',
    plan: withPlacementPlan(
      { contacts: [iro] },
      {
        workers: [
          { id: 'worker-1', role: 'social-worker', name: 'Jo', phone: '0151 496 0002', to: '2026-11-20' },
        ],
      },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      message: 'Enter the name and contact details of the social worker who visits',
    },
  },
  {
    name: 'an independent visitor and a personal adviser, for an eligible young person',
    plan: withPlacementPlan(
      {
        contacts: [iro, worker, { name: 'Gil', role: 'Independent visitor', email: 'gil@example.org' }],
      },
      {
        participation: { independentVisitor: { status: 'appointed' } },
        leavingCare: { eligibility: 'eligible', personalAdviser: { name: 'Pat', phone: '0151 496 0003' } },
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an independent visitor and a personal adviser are needed, and not there',
    plan: withPlacementPlan(
      { contacts: [iro, worker] },
      {
        participation: { independentVisitor: { visitor: { name: 'Gil' } } },
        leavingCare: { eligibility: 'eligible' },
      },
    ),
    asAt,
    expect: [
      { outcome: 'needsReview', message: 'Enter the name and contact details of the independent visitor' },
      { outcome: 'needsReview', message: 'Enter the name and contact details of the personal adviser' },
    ],
  },
  {
    name: 'no placement plan, which is reported on its own',
    plan: inCareIn(),
    asAt,
    expect: 'notApplicable',
  },
])
