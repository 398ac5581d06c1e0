import { Extension, Hearing, PermanencePlan, Placement, PlacementChoice } from '@open-care-plan/model'
import { cite } from '../engine/cite.ts'
import { notAfter } from '../facts/by-day.ts'
import { type Located, located, said } from '../facts/located.ts'
import { runningPlans } from '../facts/permanence-plans.ts'
import type { CourtPlanEntry, CourtPlanPart, CourtPlanSection } from './court-plan-shape.ts'
import { type CourtPlanSource, partOf } from './court-plan-source.ts'
import { entryOf, saying } from './lines.ts'

/** Section 4: where the child lives and is to live, and what happens when. The name and address of the carer are not taken over. */
export function placementSection(source: CourtPlanSource): CourtPlanSection {
  const { plan, facts } = source
  const planned = located(plan.placements, '/placements').filter(
    ({ value, path }) => value.planned === true && path !== facts.placement?.path,
  )
  return {
    number: 4,
    id: 'placement',
    title: 'Placement details and timetable',
    parts: [
      partOf({
        id: 'placement',
        title: 'Placement',
        restsOn: [cite('LAC(99)29', 's.4'), cite('SI 2010/959', 'reg 5(1)(c)')],
        entries: [...(facts.placement === undefined ? [] : [facts.placement]), ...planned].flatMap(
          placementEntries,
        ),
        ifEmpty: { path: '/placements', message: 'Enter where the child lives or is to live, and why there' },
      }),
      timetablePart(source),
    ],
  }
}

const placementEntries = ({ value, path }: Located<Placement>): CourtPlanEntry[] =>
  saying(
    entryOf(Placement, value, path, [
      'planned',
      'from',
      'type',
      'section22C',
      'purpose',
      'intendedUntil18',
      'expectedEnd',
      'expectedLength',
    ]),
    entryOf(PlacementChoice, value.choice, `${path}/choice`, [
      'reason',
      'parents',
      'familyAndFriends',
      'nearHome',
      'school',
      'brothersAndSisters',
      'otherOptions',
    ]),
  )

function timetablePart({ plan, asAt, court }: CourtPlanSource): CourtPlanPart {
  const running = runningPlans(plan, asAt)
  const timed = running.some(({ value }) => value.targetDate !== undefined || said(value.timescale))
  const hearings = located(court?.value.hearings, `${court?.path ?? ''}/hearings`)
  return partOf({
    id: 'timetable',
    title: 'Timetable',
    restsOn: [cite('LAC(99)29', 's.4'), cite('CA 1989', 's.32(1)(a)')],
    entries: saying(
      ...hearings.map(({ value, path }) =>
        entryOf(Hearing, value, path, notAfter(value.on, asAt) ? ['kind', 'on', 'result'] : ['kind', 'on']),
      ),
      ...located(court?.value.extensions, `${court?.path ?? ''}/extensions`)
        .filter(({ value }) => notAfter(value.grantedOn, asAt))
        .map(({ value, path }) => entryOf(Extension, value, path, ['grantedOn', 'until', 'reason'])),
      ...running.map(({ value, path }) =>
        entryOf(PermanencePlan, value, path, ['plan', 'targetDate', 'timescale']),
      ),
    ),
    missing: [
      ...(hearings.length === 0
        ? [
            {
              path: court === undefined ? '/proceedings' : `${court.path}/hearings`,
              message: 'Enter the hearings that were held and are listed',
            },
          ]
        : []),
      ...(timed
        ? []
        : [
            {
              path: '/permanence/plans',
              message: 'Enter by when the long-term plan is carried out, with its steps',
            },
          ]),
    ],
  })
}
