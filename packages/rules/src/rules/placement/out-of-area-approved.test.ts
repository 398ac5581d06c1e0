import type { OutOfAreaApproval, Placement } from '@open-care-plan/model'
import { aLegalStatus } from '@open-care-plan/model/testing'
import { inCareIn, placedForAdoption, shortBreaks } from '../../../test/placed.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './out-of-area-approved.ts'

const asAt = '2025-11-21'
const from = '2025-09-01'
const at = '/placements/0/approval/outOfArea'
const far = (
  outOfArea: OutOfAreaApproval | undefined,
  changes: Partial<Placement> = {},
  lookedAfterFrom = from,
) =>
  inCareIn(
    {
      type: 'K2',
      section22C: 'childrens-home',
      provider: 'PR4',
      inArea: false,
      emergency: false,
      ...(outOfArea === undefined ? {} : { approval: { outOfArea } }),
      ...changes,
    },
    { legal: { lookedAfterFrom, orders: [] } },
  )
const child = { dateOfBirth: '2006-05-14' }
const whole = {
  atDistance: false,
  approvedBy: 'Grace Lomas',
  approvedByRole: 'nominated-officer',
  approvedOn: '2025-08-29',
  iroConsultedOn: '2025-08-27',
  relativesConsultedOn: '2025-08-27',
  areaAuthorityToldOn: '2025-08-28',
} as const satisfies OutOfAreaApproval
const atDistance = {
  ...whole,
  atDistance: true,
  approvedByRole: 'director',
  carePlanSentOn: '2025-08-28',
} as const

testRule(rule, [
  {
    name: 'next door, approved by the nominated officer after everybody was asked',
    plan: far(whole),
    asAt,
    expect: { outcome: 'pass', path: at },
  },
  {
    name: 'approved on the day of the placement, and everybody asked that day',
    plan: far({
      ...whole,
      approvedOn: from,
      iroConsultedOn: from,
      relativesConsultedOn: from,
      areaAuthorityToldOn: from,
    }),
    asAt,
    expect: 'pass',
  },
  { name: 'at a distance, approved by the director', plan: far(atDistance), asAt, expect: 'pass' },
  {
    name: 'at a distance, approved by a nominated officer',
    plan: far({ ...atDistance, approvedByRole: 'nominated-officer' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: `${at}/approvedByRole`,
      message: 'Have the director approve the placement: it is at a distance, and a nominated officer did',
    },
  },
  {
    name: 'nobody has said whether it is at a distance, and a nominated officer approved it',
    plan: far({
      approvedBy: whole.approvedBy,
      approvedByRole: whole.approvedByRole,
      approvedOn: whole.approvedOn,
      iroConsultedOn: whole.iroConsultedOn,
      relativesConsultedOn: whole.relativesConsultedOn,
      areaAuthorityToldOn: whole.areaAuthorityToldOn,
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/atDistance` },
  },
  {
    name: 'nobody has said whether it is at a distance, and the director approved it',
    plan: far({
      approvedBy: whole.approvedBy,
      approvedByRole: 'director',
      approvedOn: whole.approvedOn,
      iroConsultedOn: whole.iroConsultedOn,
      relativesConsultedOn: whole.relativesConsultedOn,
      areaAuthorityToldOn: whole.areaAuthorityToldOn,
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: `${at}/atDistance`,
      message:
        'Say whether the placement is at a distance: then the director has to approve it, and the authority of the area has to be sent the care plan',
    },
  },
  {
    name: 'approved late, while the rules were relaxed for coronavirus',
    plan: far(
      {
        ...whole,
        approvedOn: '2020-05-12',
        iroConsultedOn: '2020-05-11',
        relativesConsultedOn: '2020-05-11',
        areaAuthorityToldOn: '2020-05-11',
      },
      { from: '2020-05-11' },
      '2020-05-11',
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: `${at}/approvedOn`,
      message: 'Say whether the rules as relaxed for coronavirus were kept: the last day was 11 May 2020',
    },
  },
  {
    name: 'at a distance, and nothing is recorded of the approval',
    plan: far({ atDistance: true }),
    asAt,
    expect: [
      { outcome: 'needsReview', kind: 'unknown', path: `${at}/approvedOn` },
      { outcome: 'needsReview', kind: 'unknown', path: `${at}/approvedBy` },
      { outcome: 'needsReview', kind: 'unknown', path: `${at}/approvedByRole` },
      { outcome: 'needsReview', kind: 'unknown', path: `${at}/iroConsultedOn` },
      { outcome: 'needsReview', kind: 'unknown', path: `${at}/areaAuthorityToldOn` },
      { outcome: 'needsReview', kind: 'unknown', path: `${at}/carePlanSentOn` },
      {
        outcome: 'needsReview',
        kind: 'unknown',
        path: `${at}/relativesConsultedOn`,
        message: 'Enter the day on which relatives were consulted, or why they were not',
      },
    ],
  },
  {
    name: 'approved the day after the placement began',
    plan: far({ ...whole, approvedOn: '2025-09-02' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: `${at}/approvedOn`,
      data: { on: '2025-09-02', dueOn: from },
      message:
        'The placement outside the area was approved on 2 September 2025, after it began on 1 September 2025',
    },
  },
  {
    name: 'everybody was asked the day after the approval',
    plan: far({
      ...atDistance,
      iroConsultedOn: '2025-08-30',
      areaAuthorityToldOn: '2025-08-30',
      carePlanSentOn: '2025-08-30',
      relativesConsultedOn: '2025-08-30',
    }),
    asAt,
    expect: [
      {
        outcome: 'fail',
        kind: 'late',
        path: `${at}/iroConsultedOn`,
        data: { on: '2025-08-30', dueOn: '2025-08-29' },
        message: 'The IRO was consulted on 30 August 2025, after 29 August 2025, by when that was due',
      },
      { outcome: 'fail', kind: 'late', path: `${at}/areaAuthorityToldOn` },
      { outcome: 'fail', kind: 'late', path: `${at}/carePlanSentOn` },
      { outcome: 'fail', kind: 'late', path: `${at}/relativesConsultedOn` },
    ],
  },
  {
    name: 'relatives were not consulted, with the reason',
    plan: far({
      atDistance: false,
      approvedBy: 'Grace Lomas',
      approvedByRole: 'director',
      approvedOn: from,
      iroConsultedOn: from,
      areaAuthorityToldOn: from,
      relativesNotConsulted: 'None may know where he lives',
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'relatives were not consulted, and in place of the reason only "None"',
    plan: far({
      atDistance: false,
      approvedBy: 'Grace Lomas',
      approvedByRole: 'director',
      approvedOn: from,
      iroConsultedOn: from,
      areaAuthorityToldOn: from,
      relativesNotConsulted: 'None',
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: `${at}/relativesConsultedOn` },
  },
  {
    name: 'made in an emergency, and nothing is recorded of the approval',
    plan: far(undefined, { emergency: true }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: at,
      message:
        'Decide whether the emergency excuses what is missing or came late: the approval, who approved it, the role of who approved it, asking the IRO, telling the authority of the area, asking relatives',
    },
  },
  {
    name: 'made in an emergency, and all of it was done first',
    plan: far(whole, { emergency: true }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'approved late, and nobody has said whether it was an emergency',
    plan: inCareIn({
      section22C: 'childrens-home',
      type: 'K2',
      inArea: false,
      approval: { outOfArea: { ...whole, approvedOn: '2025-09-02' } },
    }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/emergency',
      message:
        'Say whether the placement was made in an emergency: not all that has to come before the approval or the placement did',
    },
  },
  {
    name: 'with a foster carer whom the authority itself provides',
    plan: far(undefined, { type: 'U6', section22C: 'foster-carer', provider: 'PR1' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'with a foster carer, and nothing says who provides the placement or who approved it',
    plan: inCareIn({ inArea: false }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/provider',
      message:
        'Select who provides the placement: out of the area a foster carer whom the authority itself approved needs no approval',
    },
  },
  {
    name: 'with a foster carer of an independent agency, and approved late',
    plan: far(
      { ...whole, approvedOn: '2025-09-02' },
      { provider: 'PR4', type: 'U6', section22C: 'foster-carer' },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'late', path: `${at}/approvedOn` },
  },
  {
    name: 'with an independent agency’s foster carer',
    plan: far(undefined, { type: 'U6', section22C: 'foster-carer', provider: 'PR4' }),
    asAt,
    expect: 'needsReview',
  },
  {
    name: 'with a connected person approved for a time',
    plan: inCareIn({
      type: 'U3',
      section22C: 'connected-foster-carer',
      inArea: false,
      approval: { temporary: { from } },
    }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the record names the exception for its own carers',
    plan: far({ exception: 'own-foster-carer' }, { type: 'U6', section22C: 'foster-carer', provider: 'PR1' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the record names the exception for its own carers, of an independent agency’s',
    plan: far({ exception: 'own-foster-carer' }, { type: 'U6', section22C: 'foster-carer', provider: 'PR4' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: `${at}/exception`,
      message:
        'Check the exception: the carer is not one whom the authority itself approved as a foster carer',
    },
  },
  {
    name: 'the record names the exception for its own carers, of a children’s home that it runs',
    plan: far({ exception: 'own-foster-carer' }, { provider: 'PR1' }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'the record names the exception for connected persons',
    plan: far({ exception: 'connected-person' }, { type: 'U3', section22C: 'connected-foster-carer' }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the record names the exception for connected persons, of a children’s home',
    plan: far({ exception: 'connected-person' }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: `${at}/exception`,
      message: 'Check the exception: the carer is not recorded as a connected person who fosters',
    },
  },
  {
    name: 'it begins tomorrow, and is not approved yet',
    plan: far(undefined, { from: '2025-11-22' }),
    asAt,
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: at,
      message: 'Have the placement outside the area approved before it begins',
    },
  },
  {
    name: 'it begins tomorrow, and is approved',
    plan: far(whole, { from: '2025-11-22' }),
    asAt,
    expect: { outcome: 'pass', path: at },
  },
  {
    name: 'it began the day before the regulation was rewritten',
    plan: inCareIn(
      { inArea: false, from: '2014-01-26' },
      { child, legal: { lookedAfterFrom: '2014-01-26' } },
    ),
    asAt: '2014-06-01',
    expect: 'notApplicable',
  },
  {
    name: 'it began on the day on which the regulation was rewritten',
    plan: inCareIn(
      { inArea: false, from: '2014-01-27' },
      { child, legal: { lookedAfterFrom: '2014-01-27' } },
    ),
    asAt: '2014-06-01',
    expect: 'needsReview',
  },
  {
    name: 'nobody has said whether it is in the area',
    plan: inCareIn(),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/inArea',
      message: 'Say whether the placement is in the authority’s own area',
    },
  },
  { name: 'in the area', plan: inCareIn({ inArea: true }), asAt, expect: 'notApplicable' },
  { name: 'placed for adoption', plan: placedForAdoption(), asAt, expect: 'notApplicable' },
  { name: 'only in short breaks', plan: shortBreaks(), asAt, expect: 'notApplicable' },
  {
    name: 'lived there before care began, and approved before the first day in care',
    plan: far(whole, { from: '2021-04-30' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'lived there before care began, and approved the day after the first day in care',
    plan: far({ ...whole, approvedOn: '2025-09-02' }, { from: '2021-04-30' }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { on: '2025-09-02', dueOn: from } },
  },
  {
    name: 'the placement began on remand, to which other rules applied',
    plan: inCareIn(
      { type: 'K2', provider: 'PR4', inArea: false, emergency: false },
      {
        legal: {
          lookedAfterFrom: from,
          statuses: [aLegalStatus('J1', from, { to: '2025-10-01' }), aLegalStatus('C2', '2025-10-01')],
        },
      },
    ),
    asAt,
    expect: 'notApplicable',
  },
])
