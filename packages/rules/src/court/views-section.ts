import { Disagreement, Proceedings, View } from '@open-care-plan/model'
import { cite } from '../engine/cite.ts'
import { happenedBy, notAfter } from '../facts/by-day.ts'
import { located } from '../facts/located.ts'
import type { CourtPlanEntry, CourtPlanPart, CourtPlanSection } from './court-plan-shape.ts'
import { type CourtPlanSource, partOf } from './court-plan-source.ts'
import { entryOf, saying } from './lines.ts'
import { tellsView, viewFields, viewsOfThePlan } from './views-of-the-plan.ts'

/** Section 3: what parents, carers and others say of the plan, and who disagrees. */
export function viewsSection(source: CourtPlanSource): CourtPlanSection {
  const { court, asAt } = source
  return {
    number: 3,
    id: 'views',
    title: 'Views of others',
    parts: [
      partOf({
        id: 'views',
        title: 'Views of parents, carers and others',
        restsOn: [cite('LAC(99)29', 's.3'), cite('CA 1989', 's.22(4)')],
        entries: saying(
          ...viewsOfThePlan(source, 'others').map(({ value, path }) =>
            entryOf(View, value, path, viewFields),
          ),
        ),
        tells: tellsView,
        ifEmpty: { path: '/views', message: 'Enter what the parents and others say of the plan' },
      }),
      disagreementsPart(source),
      partOf({
        id: 'family-meeting',
        title: 'Family meeting',
        entries: saying(
          entryOf(Proceedings, court?.value, court?.path ?? '', [
            'familyMeetingOfferedOn',
            'familyMeetingAnswer',
            ...(happenedBy(court?.value.familyMeetingHeldOn, asAt) ? ['familyMeetingHeldOn' as const] : []),
          ]),
        ),
        ifEmpty: {
          path: court === undefined ? '/proceedings' : `${court.path}/familyMeetingOfferedOn`,
          message: 'Enter when a family meeting was offered and what the answer was, or why none was offered',
        },
      }),
    ],
  }
}

/** A list that is kept and has none says that there is none. Where no list is kept, nobody has said so. */
function disagreementsPart({ plan: { participation }, asAt }: CourtPlanSource): CourtPlanPart {
  const list = participation?.disagreements
  const raised = located(list, disagreements).filter(({ value }) => notAfter(value.raisedOn, asAt))
  return partOf({
    id: 'disagreements',
    title: 'Disagreements',
    entries: saying(
      ...(list !== undefined && raised.length === 0 ? [none] : []),
      ...raised.map(({ value, path }) =>
        entryOf(Disagreement, value, path, [
          'who',
          'about',
          'raisedOn',
          'response',
          ...(happenedBy(value.settledOn, asAt) ? ['settledOn' as const] : []),
        ]),
      ),
    ),
    ifEmpty: { path: disagreements, message: 'Enter the disagreements, or record that there were none' },
  })
}

const disagreements = '/participation/disagreements'

const none: CourtPlanEntry = {
  path: disagreements,
  lines: [{ path: disagreements, label: 'Disagreements', text: 'None' }],
}
