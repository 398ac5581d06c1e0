import {
  Action,
  Contingency,
  Iro,
  ParticipationRoute,
  PlacementSupport,
  Proceedings,
  Review,
  Service,
  Worker,
} from '@open-care-plan/model'
import { cite } from '../engine/cite.ts'
import { runsOn } from '../facts/by-day.ts'
import { isAction, isClosed } from '../facts/live-needs.ts'
import { type Located, located } from '../facts/located.ts'
import type { CourtPlanPart, CourtPlanSection } from './court-plan-shape.ts'
import { type CourtPlanSource, partOf } from './court-plan-source.ts'
import { entryOf, saying } from './lines.ts'

/** Section 5: who does what, who helps, what happens if the plan fails, and how it is looked at again. */
export function managementSection(source: CourtPlanSource): CourtPlanSection {
  const { plan, facts } = source
  return {
    number: 5,
    id: 'management',
    title: 'Management and support by the authority',
    parts: [
      partOf({
        id: 'who-does-what',
        title: 'Who does what, by when',
        restsOn: [cite('LAC(99)29', 's.5')],
        entries: saying(
          ...actionsToCome(source).map(({ value, path }) =>
            entryOf(Action, value, path, ['what', 'owner', 'by', 'status']),
          ),
        ),
        tells: (has) => has('owner') && has('by'),
        ifEmpty: { path: '/needs', message: 'Enter who does what for the child, and by when' },
      }),
      partOf({
        id: 'support',
        title: 'Support',
        restsOn: [cite('LAC(99)29', 's.5')],
        entries: saying(
          ...located(facts.placement?.value.support, `${facts.placement?.path ?? ''}/support`).map(
            ({ value, path }) =>
              entryOf(PlacementSupport, value, path, ['to', 'what', 'by', 'from', 'until', 'reviewOn']),
          ),
          ...located(plan.services, '/services').map(({ value, path }) =>
            entryOf(Service, value, path, ['what', 'for', 'provider', 'from', 'until', 'reviewOn']),
          ),
        ),
        ...(plan.services === undefined && facts.placement?.value.support === undefined
          ? {
              ifEmpty: {
                path: '/services',
                message: 'Enter the help to the child, the family and the carers',
              },
            }
          : {}),
      }),
      partOf({
        id: 'contingency',
        title: 'If things change',
        restsOn: [cite('LAC(99)29', 's.5')],
        entries: saying(
          ...located(plan.contingencies, '/contingencies').map(({ value, path }) =>
            entryOf(Contingency, value, path, ['trigger', 'action', 'owner', 'reviewOn']),
          ),
        ),
        tells: (has) => has('action'),
        ifEmpty: { path: '/contingencies', message: 'Enter what happens if the plan does not work out' },
      }),
      peoplePart(source),
      partOf({
        id: 'taking-part',
        title: 'Taking part in decisions',
        restsOn: [cite('CA 1989', 's.22(4)')],
        entries: saying(
          ...located(plan.participation?.routes, '/participation/routes').map(({ value, path }) =>
            entryOf(ParticipationRoute, value, path, ['who', 'how', 'needs']),
          ),
        ),
        tells: (has) => has('how'),
        ifEmpty: {
          path: '/participation/routes',
          message: 'Enter how the child, the parents and others take part in decisions',
        },
      }),
      reviewsPart(source),
    ],
  }
}

/** What is still to be done, or was done for what is still to be reached. */
const actionsToCome = ({ facts }: CourtPlanSource): Located<Action>[] =>
  facts.needs
    .flatMap(({ value, path }) => located(value.outcomes, `${path}/outcomes`))
    .filter(({ value }) => !isClosed(value))
    .flatMap(({ value, path }) => located(value.actions, `${path}/actions`))
    .filter(({ value }) => isAction(value))

/** The worker, the IRO and those who act for the child in court. */
function peoplePart({ plan, asAt, court }: CourtPlanSource): CourtPlanPart {
  return partOf({
    id: 'people',
    title: 'Who answers for the plan',
    restsOn: [cite('SI 2010/959', 'reg 5(1)(d)')],
    entries: saying(
      ...located(plan.workers, '/workers')
        .filter(({ value }) => runsOn(value, asAt))
        .map(({ value, path }) => entryOf(Worker, value, path, ['role', 'name'])),
      entryOf(Iro, plan.iro, '/iro', ['name']),
      entryOf(Proceedings, court?.value, court?.path ?? '', ['guardian', 'childsSolicitor']),
    ),
    tells: (has) => has('name'),
    ifEmpty: { path: '/workers', message: 'Enter the child’s social worker and the IRO' },
  })
}

/** The reviews that are still to come. */
function reviewsPart({ plan, asAt }: CourtPlanSource): CourtPlanPart {
  const planned = located(plan.reviews, '/reviews').filter(
    ({ value: { heldOn, plannedFor } }) => (heldOn ?? '9') > asAt && (heldOn ?? plannedFor ?? '') >= asAt,
  )
  return partOf({
    id: 'reviews',
    title: 'Next review',
    restsOn: [cite('SI 2010/959', 'reg 33')],
    entries: saying(
      ...planned.map(({ value, path }) =>
        entryOf(Review, value, path, [value.heldOn === undefined ? 'plannedFor' : 'heldOn']),
      ),
    ),
    ifEmpty: { path: '/reviews', message: 'Enter the day of the next review' },
  })
}
