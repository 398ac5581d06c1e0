import { addDays, type CarePlanRecord, type Placement, type Visit } from '@open-care-plan/model'
import { aLegalStatus, aPlacement, aPlan, aVisit } from '@open-care-plan/model/testing'
import type { ExpectedFinding, RuleCase } from './test-rule.ts'

/** The day on which most of the visited children of the tests became looked after and were placed: a Monday. */
const placedOn = '2025-09-01'

/** Visits at which the child was seen alone, so many days apart, from the first day to the last. */
export function visitsEvery(days: number, first: string, last: string): Visit[] {
  const visits: Visit[] = []
  for (let on = first; on <= last; on = addDays(on, days)) visits.push(aVisit(on))
  return visits
}

/** Visits on the days named. */
export const visitsOn = (...days: readonly string[]): Visit[] => days.map((on) => aVisit(on))

/** A child in one placement since 1 September 2025, with the visits and whatever else the case is about. */
export function aVisitedPlan(
  visits: Visit[] | undefined,
  placement: Partial<Placement> = {},
  parts: Partial<CarePlanRecord> = {},
): CarePlanRecord {
  const from = placement.from ?? placedOn
  return aPlan({
    legal: { lookedAfterFrom: from, statuses: [aLegalStatus('V2', from)], orders: [] },
    placements: [aPlacement(from, { id: 'placement-1', ...placement })],
    reviews: [],
    ...(visits === undefined ? {} : { visits }),
    ...parts,
  })
}

/** The legal position of a child under one order since the day of the placement. */
export const underOrder = (status: 'C1' | 'C2', from = placedOn): Pick<CarePlanRecord, 'legal'> => ({
  legal: { lookedAfterFrom: from, statuses: [aLegalStatus(status, from)], orders: [] },
})

interface CommonVisits {
  /** What makes the rule's limit hold, with the placement since 1 September 2025 unless it says otherwise. */
  readonly placement?: Partial<Placement>
  readonly parts?: Partial<CarePlanRecord>
  /** The visits made in time, of which the last one starts the time that is looked at. */
  readonly visits: Visit[]
  /** The last day for the next visit. */
  readonly dueOn: string
  /** What the rule says of a limit that was missed: a rule whose citation is not confirmed asks for a person. */
  readonly missed?: 'fail' | 'needsReview'
}

/** The cases that every rule on the time between visits has. */
export function commonVisitCases({
  placement,
  parts,
  visits,
  dueOn,
  missed = 'fail',
}: CommonVisits): RuleCase[] {
  const after = visits.at(-1)?.on as string
  const dayAfter = addDays(dueOn, 1)
  const plan = (made: Visit[] | undefined, changes: Partial<Placement> = {}) =>
    aVisitedPlan(made, { ...placement, ...changes }, parts)
  const missedGap = (kind: 'late' | 'overdue', path: string): ExpectedFinding => ({
    outcome: missed,
    kind,
    path,
    data: { placementId: 'placement-1', after, dueOn },
  })
  return [
    {
      name: 'the last day for the next visit is today',
      plan: plan(visits),
      asAt: dueOn,
      expect: { outcome: 'pass', kind: 'due', path: '/placements/0', data: { after, dueOn } },
    },
    {
      name: 'the last day was yesterday, and no visit is recorded',
      plan: plan(visits),
      asAt: dayAfter,
      expect: missedGap('overdue', '/placements/0'),
    },
    {
      name: 'a visit on the last day',
      plan: plan([...visits, ...visitsOn(dueOn)]),
      asAt: dayAfter,
      expect: { outcome: 'pass', kind: 'due', data: { after: dueOn } },
    },
    {
      name: 'a visit the day after the last day',
      plan: plan([...visits, ...visitsOn(dayAfter)]),
      asAt: dayAfter,
      expect: [missedGap('late', `/visits/${visits.length}`), { outcome: 'pass', kind: 'due' }],
    },
    {
      name: 'the placement ended on the last day',
      plan: plan(visits, { to: dueOn }),
      asAt: addDays(dueOn, 100),
      expect: { outcome: 'pass', path: '/visits' },
    },
    {
      name: 'the placement ended the day after the last day, without another visit',
      plan: plan(visits, { to: dayAfter }),
      asAt: addDays(dueOn, 100),
      expect: { ...missedGap('overdue', '/placements/0'), data: { after, dueOn, endedOn: dayAfter } },
    },
    {
      name: 'the placement ended, and the first visit on record is one after it',
      plan: plan(visitsOn(addDays(dayAfter, 1)), { to: dayAfter }),
      asAt: addDays(dueOn, 100),
      expect: {
        outcome: 'needsReview',
        kind: 'unknown',
        path: '/visits',
        data: { placementId: 'placement-1', endedOn: dayAfter, keptFrom: addDays(dayAfter, 1) },
      },
    },
    {
      name: 'the last day has passed, and a visit is recorded without its date',
      plan: plan([...visits, { id: 'visit-undated', seen: true }]),
      asAt: dayAfter,
      expect: { outcome: 'needsReview', kind: 'unknown', path: `/visits/${visits.length}/on` },
    },
    {
      name: 'the limit was kept only by a visit at which the child was not seen',
      plan: plan([...visits, aVisit(dueOn, { seen: false, alone: false, whyNotAlone: 'unable' })]),
      asAt: dayAfter,
      expect: {
        outcome: 'needsReview',
        kind: 'judge',
        path: `/visits/${visits.length}`,
        data: { on: dueOn, dueOn },
      },
    },
    {
      name: 'no list of visits is kept',
      plan: plan(undefined),
      asAt: dayAfter,
      expect: { outcome: 'needsReview', kind: 'unknown', path: '/visits' },
    },
  ]
}
