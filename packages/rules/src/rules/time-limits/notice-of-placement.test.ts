import type { CarePlanRecord, Placement, PlacementNotice } from '@open-care-plan/model'
import { aPerson, aPlacement, aPlan } from '@open-care-plan/model/testing'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './notice-of-placement.ts'

const from = '2025-09-01'
const asAt = '2025-11-01'
type To = NonNullable<PlacementNotice['to']>
const notice = (to: To, on: string | undefined, changes: Partial<PlacementNotice> = {}): PlacementNotice => ({
  id: `notice-${to}`,
  to,
  ...(on === undefined ? {} : { on }),
  ...changes,
})
const toAll = (on: string, ...except: To[]) =>
  (['child', 'parent', 'health-body', 'gp-now', 'school', 'iro'] as const)
    .filter((to) => !except.includes(to))
    .map((to) => notice(to, on))
const placed = (
  notices: PlacementNotice[] | undefined,
  placement: Partial<Placement> = {},
  parts: Partial<CarePlanRecord> = {},
) =>
  aPlan({
    child: { id: 'child-1', dateOfBirth: '2014-05-14' },
    legal: { lookedAfterFrom: placement.from ?? from },
    people: [aPerson()],
    education: { inEducation: true },
    placements: [
      aPlacement(placement.from ?? from, {
        id: 'placement-1',
        emergency: false,
        ...placement,
        ...(notices === undefined ? {} : { notices }),
      }),
    ],
    ...parts,
  })

const kim = aPerson({ name: 'Kim Ash (Mum)' })
const lee = aPerson({ id: 'person-2', name: 'Lee Ash', relationship: 'father' })
const home = { section22C: 'parents', type: 'P1', carer: { name: 'Kim  Ash' } } as const

testRule(rule, [
  {
    name: 'everybody was told before the placement',
    plan: placed(toAll('2025-08-29')),
    asAt,
    expect: { outcome: 'pass', path: '/placements' },
  },
  { name: 'everybody was told on the day of the placement', plan: placed(toAll(from)), asAt, expect: 'pass' },
  {
    name: 'the school was told the day after a planned placement began',
    plan: placed([...toAll(from, 'school'), notice('school', '2025-09-02')]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      path: '/placements/0/notices/5',
      data: { placementId: 'placement-1', to: 'school', dueOn: from, doneOn: '2025-09-02' },
      message: 'Notice to the school was given on 2 September 2025: it was due by 1 September 2025',
    },
  },
  {
    name: 'everybody was told three months ahead of a move that was planned',
    plan: placed(toAll('2025-06-01')),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the school was told the day before that, and not since',
    plan: placed([...toAll(from, 'school'), notice('school', '2025-05-31')]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/notices/5/on',
      data: { placementId: 'placement-1', to: 'school', from, dueOn: from, doneOn: '2025-05-31' },
      message:
        'Check the day of the notice to the school: 31 May 2025 is long before the placement began on 1 September 2025',
    },
  },
  {
    name: 'the school was told long before, and again when the placement began',
    plan: placed([...toAll(from), notice('school', '2025-05-31', { id: 'before' })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the child lived there before being looked after, and everybody was told when that began',
    plan: placed(
      toAll('2025-02-03'),
      { from: '2025-02-03', type: 'P1', section22C: 'parents' },
      { legal: { lookedAfterFrom: from } },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in an emergency, on the fifth working day, over Good Friday and Easter Monday',
    plan: placed(toAll('2025-04-25'), { from: '2025-04-16', emergency: true }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'in an emergency, on the sixth working day',
    plan: placed([...toAll('2025-09-08', 'iro'), notice('iro', '2025-09-09')], { emergency: true }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { to: 'IRO', dueOn: '2025-09-08' } },
  },
  {
    name: 'in an emergency, on the sixth working day, with a reason',
    plan: placed(
      [
        ...toAll('2025-09-08', 'parent'),
        notice('parent', '2025-09-09', { reason: 'The address was not known before' }),
      ],
      { emergency: true },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/notices/5',
      data: { to: 'parent' },
    },
  },
  {
    name: 'in an emergency, nobody told yet, and the fifth working day is today',
    plan: placed([], { emergency: true }),
    asAt: '2025-09-08',
    expect: {
      outcome: 'pass',
      kind: 'due',
      path: '/placements/0/notices',
      data: { dueOn: '2025-09-08', recipients: 'child, parent, integrated care board, GP, school, IRO' },
    },
  },
  {
    name: 'nobody was told',
    plan: placed([]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'overdue',
      path: '/placements/0/notices',
      data: {
        placementId: 'placement-1',
        from,
        dueOn: from,
        recipients: 'child, parent, integrated care board, GP, school, IRO',
      },
    },
  },
  {
    name: 'the GP before was told, and that is enough of GPs for the record to show',
    plan: placed([...toAll(from, 'gp-now'), notice('gp-before', from)]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the parent’s whereabouts are unknown, and the child is too young for school',
    plan: placed(
      toAll(from, 'parent', 'school'),
      {},
      {
        child: { id: 'child-1', dateOfBirth: '2020-09-02' },
        people: [aPerson({ whereaboutsUnknown: true })],
      },
    ),
    asAt,
    expect: 'pass',
  },
  {
    name: 'it is not said whether there was an emergency, and it makes the difference',
    plan: placed(
      [...toAll(from, 'iro'), notice('iro', '2025-09-04')],
      {},
      {
        placements: [
          {
            id: 'placement-1',
            from,
            section22C: 'foster-carer',
            notices: [...toAll(from, 'iro'), notice('iro', '2025-09-04')],
          },
        ],
      },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/emergency',
      data: { to: 'IRO', doneOn: '2025-09-04' },
    },
  },
  {
    name: 'a notice without its date',
    plan: placed([...toAll(from, 'iro'), notice('iro', undefined)]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/notices/5/on' },
  },
  {
    name: 'a notice without its date, and the reason why it was not practicable',
    plan: placed([...toAll(from, 'parent'), notice('parent', undefined, { reason: 'She was in hospital' })]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/notices/5/on',
      data: { to: 'parent' },
    },
  },
  {
    name: 'nobody knows where the parent is, and the reason says so: was notice practicable?',
    plan: placed(
      [
        ...toAll(from, 'parent'),
        notice('parent', undefined, { personId: 'person-1', reason: 'Nobody knows where she is' }),
      ],
      {},
      { people: [aPerson({ id: 'person-1', whereaboutsUnknown: true })] },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/notices/5/on',
      data: { to: 'parent' },
      message:
        'Decide whether notice to the parent was practicable: the record says that nobody knows where they are',
    },
  },
  {
    name: 'nobody knows where any parent is, and the notice that was not given names none',
    plan: placed(
      [...toAll(from, 'parent'), notice('parent', undefined, { reason: 'No address' })],
      {},
      { people: [aPerson({ whereaboutsUnknown: true })] },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message:
        'Decide whether notice to the parent was practicable: the record says that nobody knows where they are',
    },
  },
  {
    name: 'a father without parental responsibility has to be told too',
    plan: placed(
      toAll(from, 'parent'),
      {},
      { people: [aPerson({ relationship: 'father', parentalResponsibility: 'no' })] },
    ),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', data: { recipients: 'parent' } },
  },
  {
    name: 'the parent was left out, with the reason',
    plan: placed([
      ...toAll(from, 'parent'),
      notice('parent', undefined, { withheld: true, reason: 'Risk of violence' }),
    ]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the last carer was left out, without a reason',
    plan: placed([...toAll(from), notice('last-carer', undefined, { withheld: true })]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/notices/6/reason' },
  },
  {
    name: 'the last carer was left out, and in place of the reason only "N/A"',
    plan: placed([...toAll(from), notice('last-carer', undefined, { withheld: true, reason: 'N/A' })]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/notices/6/reason' },
  },
  {
    name: 'the IRO was left out',
    plan: placed([...toAll(from, 'iro'), notice('iro', undefined, { withheld: true, reason: 'None yet' })]),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'conflict',
      path: '/placements/0/notices/5/withheld',
      data: { to: 'IRO' },
    },
  },
  {
    name: 'two notices to the same parent: the first counts',
    plan: placed([...toAll(from), notice('parent', '2025-09-20', { id: 'second' })]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'late notice to the authority of another area, which is not checked here',
    plan: placed([...toAll(from), notice('area-authority', '2025-09-20')]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no list of notices is kept',
    plan: placed(undefined),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/notices', data: { from } },
  },
  {
    name: 'no list of placements is kept',
    plan: aPlan({ legal: { lookedAfterFrom: from } }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements' },
  },
  {
    name: 'a placement without the day on which it began',
    plan: aPlan({ legal: { lookedAfterFrom: from }, placements: [{ id: 'p', section22C: 'foster-carer' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/from' },
  },
  {
    name: 'the last day fell while the rules were relaxed for coronavirus',
    plan: placed([...toAll('2020-05-04', 'iro', 'school'), notice('iro', '2020-05-06')], {
      from: '2020-05-04',
    }),
    asAt: '2020-07-01',
    expect: [
      { outcome: 'needsReview', kind: 'judge', path: '/placements/0/notices/4' },
      {
        outcome: 'needsReview',
        kind: 'judge',
        path: '/placements/0/notices',
        data: { recipients: 'school' },
      },
    ],
  },
  {
    name: 'a placement that began before 1 April 2011',
    plan: placed([], { from: '2011-03-31' }),
    asAt: '2012-01-01',
    expect: 'notApplicable',
  },
  {
    name: 'only short breaks, to which regulation 13 does not apply',
    plan: placed([], {}, { legal: { lookedAfterFrom: from, shortBreaks: true } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a notice was given, and nobody entered to whom',
    plan: placed([...toAll(from, 'school'), { id: 'notice-7', on: from }]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/notices/5/to',
      data: { placementId: 'placement-1', from, dueOn: from, recipients: 'school' },
      message: 'Select to whom this notice was given: by 1 September 2025 notice was due to: school',
    },
  },
  {
    name: 'it is not said whether there was an emergency, and notice came after the five working days too',
    plan: (({ placements = [], ...plan }) => ({
      ...plan,
      placements: placements.map(({ emergency: _, ...placement }) => placement),
    }))(placed([...toAll(from, 'iro'), notice('iro', '2025-09-09')])),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'late',
      message: 'Notice to the IRO was given on 9 September 2025: it was due by 8 September 2025',
    },
  },
  {
    name: 'everybody was told but a child who was not yet five',
    plan: placed(toAll(from, 'child', 'school'), {}, { child: { id: 'child-1', dateOfBirth: '2020-09-02' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/notices',
      data: { placementId: 'placement-1', from, dueOn: from },
      message:
        'Decide whether notice had to be given to a child under five: none is recorded of the placement that began on 1 September 2025',
    },
  },
  {
    name: 'everybody was told but a child of five',
    plan: placed(toAll(from, 'child'), {}, { child: { id: 'child-1', dateOfBirth: '2020-09-01' } }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', data: { recipients: 'child' } },
  },
  {
    name: 'placed with the mother, the only parent, who had no notice of it',
    plan: placed(toAll(from, 'parent'), home, { people: [kim] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'placed with a parent whom the placement does not name, and there is one only',
    plan: placed(toAll(from, 'parent'), { section22C: 'parents', type: 'P1' }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'placed with the mother, who had notice the day after a planned placement began',
    plan: placed([...toAll(from, 'parent'), notice('parent', '2025-09-02', { personId: 'person-1' })], home, {
      people: [kim],
    }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'placed with the mother, and the father, who lives elsewhere, had no notice',
    plan: placed(toAll(from, 'parent'), home, { people: [kim, lee] }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', data: { recipients: 'other parent' } },
  },
  {
    name: 'placed with the mother, and the father, who lives elsewhere, had notice the day after',
    plan: placed([...toAll(from, 'parent'), notice('parent', '2025-09-02', { personId: 'person-2' })], home, {
      people: [kim, lee],
    }),
    asAt,
    expect: { outcome: 'fail', kind: 'late', data: { to: 'parent', doneOn: '2025-09-02' } },
  },
  {
    name: 'placed with a parent, and nothing says with which of two; neither had notice',
    plan: placed(toAll(from, 'parent'), { section22C: 'parents', type: 'P1' }, { people: [kim, lee] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/notices',
      data: { placementId: 'placement-1', from, dueOn: from },
      message:
        'Decide whether a parent with whom the child was not placed had to be told of the placement that began on 1 September 2025: no notice to a parent is recorded',
    },
  },
  {
    name: 'placed with a parent, and nothing says with which of two; the last day is today',
    plan: placed(toAll(from, 'parent'), { section22C: 'parents', type: 'P1' }, { people: [kim, lee] }),
    asAt: from,
    expect: 'pass',
  },
  {
    name: 'placed with a parent, and nothing says whether it is the one who was told the day after',
    plan: placed(
      [...toAll(from, 'parent'), notice('parent', '2025-09-02')],
      { section22C: 'parents', type: 'P1' },
      { people: [kim, lee] },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/notices/5',
      data: { to: 'parent', dueOn: from, doneOn: '2025-09-02' },
      message:
        'Decide whether this parent had to be told: the child was placed with a parent, and notice was given on 2 September 2025, after 1 September 2025',
    },
  },
  {
    name: 'placed with somebody of another name, and the mother had no notice',
    plan: placed(toAll(from, 'parent'), { ...home, carer: { name: 'Bea Ash' } }, { people: [kim] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/placements/0/notices' },
  },
  {
    name: 'two placements of which the school was not told, the first of which has ended since',
    plan: placed(
      [],
      {},
      {
        placements: [
          aPlacement(from, { id: 'a', to: '2025-09-02', emergency: true, notices: toAll(from, 'school') }),
          aPlacement('2025-09-02', { id: 'b', emergency: true, notices: toAll('2025-09-02', 'school') }),
        ],
      },
    ),
    asAt: '2025-09-10',
    expect: [
      {
        outcome: 'fail',
        kind: 'overdue',
        path: '/placements/0/notices',
        data: { endedOn: '2025-09-02' },
        message:
          'No notice of the placement from 1 September 2025 to 2 September 2025 is on record to: school; it was due by 8 September 2025',
      },
      {
        outcome: 'fail',
        kind: 'overdue',
        path: '/placements/1/notices',
        message:
          'Give written notice now of the placement that began on 2 September 2025, to: school; it was due by 9 September 2025',
      },
    ],
  },
  {
    name: 'everybody was told but a child whose date of birth nobody entered',
    plan: placed(toAll(from, 'child', 'school'), {}, { child: { id: 'child-1' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/placements/0/notices',
      data: { placementId: 'placement-1', from, dueOn: from },
      message:
        'Enter the date of birth: it decides whether the child had to be told of the placement that began on 1 September 2025, of which no notice to them is recorded',
    },
  },
  {
    name: 'the child was left out, with the reason',
    plan: placed([
      ...toAll(from, 'child'),
      notice('child', undefined, { withheld: true, reason: 'She would not understand a letter' }),
    ]),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/notices/5/withheld',
      data: { to: 'child', dueOn: from },
      message:
        'Decide whether the age and understanding of the child made notice of the placement that began on 1 September 2025 inappropriate',
    },
  },
  {
    name: 'the child was left out, without a reason',
    plan: placed([...toAll(from, 'child'), notice('child', undefined, { withheld: true })]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/placements/0/notices/5/reason' },
  },
  {
    name: 'the holder of a contact order was left out, with the reason',
    plan: placed([
      ...toAll(from),
      notice('contact-order-holder', undefined, {
        withheld: true,
        reason: 'He threatened to take the child',
      }),
    ]),
    asAt,
    expect: 'pass',
  },
  {
    name: 'no notice to a school, and the child came to the present one the day after the placement began',
    plan: placed(toAll(from, 'school'), {}, { education: { inEducation: true, schoolFrom: '2025-09-02' } }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/notices',
      data: { placementId: 'placement-1', from, dueOn: from, schoolFrom: '2025-09-02' },
      message:
        'Decide whether a school had to be told of the placement that began on 1 September 2025: the child came to the present school on 2 September 2025, and no notice to one before is recorded',
    },
  },
  {
    name: 'the school to which the child came after the placement began was told when the child came',
    plan: placed(
      [...toAll(from, 'school'), notice('school', '2025-09-22')],
      {},
      { education: { inEducation: true, schoolFrom: '2025-09-22' } },
    ),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/placements/0/notices/5',
      data: { to: 'school', dueOn: from, doneOn: '2025-09-22' },
    },
  },
  {
    name: 'no notice to the school to which the child came on the day of the placement',
    plan: placed(toAll(from, 'school'), {}, { education: { inEducation: true, schoolFrom: from } }),
    asAt,
    expect: { outcome: 'fail', kind: 'overdue', data: { recipients: 'school' } },
  },
])
