import { ContactArrangement, Need, Permanence, Person, Reasons, Sibling, View } from '@open-care-plan/model'
import { cite } from '../engine/cite.ts'
import { brothersAndSisters } from '../facts/brothers-and-sisters.ts'
import { saysWhyNot } from '../facts/contact-arrangements.ts'
import { isLive } from '../facts/live-needs.ts'
import { located, said } from '../facts/located.ts'
import { adoptionPlanned } from '../facts/plan-sought.ts'
import type { CourtPlanEntry, CourtPlanLine, CourtPlanPart, CourtPlanSection } from './court-plan-shape.ts'
import { type CourtPlanSource, courtPlanPath, fromCourtPlan, partOf } from './court-plan-source.ts'
import { entryOf, saying } from './lines.ts'
import { tellsView, viewFields, viewsOfThePlan } from './views-of-the-plan.ts'

/** Section 2: the child's needs, those from harm included, how they are met, family time, and the child's own views. */
export function needsSection(source: CourtPlanSource): CourtPlanSection {
  return {
    number: 2,
    id: 'needs',
    title: 'The child’s needs, with family time',
    parts: [
      partOf({
        id: 'impact-of-harm',
        title: 'What the harm did or would do',
        restsOn: [cite('CA 1989', 's.31(3B)(b)(i)')],
        entries: saying(
          fromCourtPlan(source, 'impactOfHarm'),
          entryOf(Reasons, source.plan.reasons, '/reasons', ['harm']),
        ),
        ifEmpty: {
          path: courtPlanPath(source, 'impactOfHarm'),
          message: 'Enter what the harm has done or would do to the child',
        },
      }),
      partOf({
        id: 'needs',
        title: 'Needs now and later',
        restsOn: [cite('CA 1989', 's.31(3B)(b)(ii)')],
        entries: saying(
          fromCourtPlan(source, 'needs'),
          ...source.facts.needs
            .filter(({ value }) => isLive(value))
            .map(({ value, path }) => entryOf(Need, value, path, ['domain', 'statement', 'strengths'])),
        ),
        tells: (has) => has('needs') || has('statement'),
        ifEmpty: {
          path: courtPlanPath(source, 'needs'),
          message: 'Enter the child’s current and future needs, those that come from the harm included',
        },
      }),
      partOf({
        id: 'how-met',
        title: 'How the long-term plan meets the needs',
        restsOn: [cite('CA 1989', 's.31(3B)(b)(iii)')],
        entries: saying(fromCourtPlan(source, 'howMet')),
        ifEmpty: {
          path: courtPlanPath(source, 'howMet'),
          message: 'Enter how the long-term plan would meet the needs',
        },
      }),
      contactPart(source),
      brothersAndSistersPart(source),
      partOf({
        id: 'childs-views',
        title: 'The child’s wishes and feelings',
        restsOn: [cite('CA 1989', 's.22(4)')],
        entries: saying(
          ...viewsOfThePlan(source, 'child').map(({ value, path }) => entryOf(View, value, path, viewFields)),
        ),
        tells: tellsView,
        ifEmpty: { path: '/views', message: 'Enter what the child wishes and feels about the plan' },
      }),
    ],
  }
}

function contactPart(source: CourtPlanSource): CourtPlanPart {
  const { plan, facts } = source
  const after = entryOf(Permanence, plan.permanence, '/permanence', ['contactAfterAdoption'])
  return partOf({
    id: 'contact',
    title: 'Family time',
    restsOn: [cite('CA 1989', 's.34(11)')],
    entries: saying(
      fromCourtPlan(source, 'contact'),
      ...located(plan.contact, '/contact').map(({ value, path }) =>
        named(
          source,
          value.personId,
          entryOf(ContactArrangement, value, path, [
            ...(value.none === true ? ['none' as const] : []),
            ...contactFields,
          ]),
        ),
      ),
      after,
    ),
    ifEmpty: {
      path: courtPlanPath(source, 'contact'),
      message: 'Enter the family time that is arranged or proposed',
    },
    missing: [
      ...located(plan.contact, '/contact')
        .filter(({ value }) => !plan.people?.some(({ id }) => id === value.personId))
        .map(({ path }) => ({
          path: `${path}/personId`,
          message: 'Enter with whom the child has this time',
        })),
      ...located(plan.contact, '/contact')
        .filter(({ value }) => value.none === true && !saysWhyNot(value, source.asAt))
        .map(({ path }) => ({
          path: `${path}/reasonIfNone`,
          message: 'Enter why there is no contact, and when that is looked at again',
        })),
      ...(after.lines.length === 0 && adoptionPlanned(facts)
        ? [
            {
              path: '/permanence/contactAfterAdoption',
              message:
                'Enter with whom the child keeps in touch once placed for adoption, or why with nobody',
            },
          ]
        : []),
    ],
  })
}

const contactFields = [
  'kinds',
  'frequency',
  'where',
  'support',
  'purpose',
  'reasonIfNone',
  'childsView',
  'howItGoes',
  'reviewOn',
] as const satisfies readonly (keyof ContactArrangement)[]

function brothersAndSistersPart(source: CourtPlanSource): CourtPlanPart {
  const { plan, asAt } = source
  const all = brothersAndSisters(plan, asAt)
  const inCourt = fromCourtPlan(source, 'siblings')
  return partOf({
    id: 'brothers-and-sisters',
    title: 'Brothers and sisters',
    restsOn: [cite('CA 1989', 's.22C(8)(c)'), cite('ACA 2002', 's.1(4)(f)')],
    entries: saying(
      inCourt,
      ...located(plan.siblings, '/siblings').map(({ value, path }) =>
        named(source, value.personId, entryOf(Sibling, value, path, siblingFields)),
      ),
    ),
    missing: [
      ...(all.length === 0 && plan.siblings === undefined && inCourt.lines.length === 0
        ? [{ path: '/siblings', message: 'Enter the brothers and sisters, or record that there are none' }]
        : []),
      ...all.flatMap(({ sibling, path, who }) =>
        said(sibling?.relationshipAssessment) || said(sibling?.reasonApart) || inCourt.lines.length > 0
          ? []
          : [{ path, message: `Enter whether the child and ${who} are to live together or apart, and why` }],
      ),
    ],
  })
}

const siblingFields = [
  'livesWithChild',
  'reasonApart',
  'relationshipAssessedOn',
  'relationshipAssessment',
] as const satisfies readonly (keyof Sibling)[]

/** The entry with the name of the person it is about before it. An entry that says nothing else stays empty. */
function named(
  { plan }: CourtPlanSource,
  personId: string | undefined,
  entry: CourtPlanEntry,
): CourtPlanEntry {
  const at = (plan.people ?? []).findIndex(({ id }) => id === personId)
  const name: readonly CourtPlanLine[] = entryOf(Person, plan.people?.[at], `/people/${at}`, [
    'name',
    'relationship',
  ]).lines
  return entry.lines.length === 0 ? entry : { ...entry, lines: [...name, ...entry.lines] }
}
