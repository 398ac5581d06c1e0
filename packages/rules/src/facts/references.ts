import type { CarePlanRecord, Owner } from '@open-care-plan/model'
import { type Located, located } from './located.ts'

/** What an id in the record points to. `anything` is any item that has an id. */
export type Target = 'person' | 'assessment' | 'order' | 'review' | 'visit' | 'entry' | 'anything'

/** An id that has to be found elsewhere in the same record. */
export interface Reference {
  readonly id: string
  readonly path: string
  readonly target: Target
}

type Given = readonly [id: string | undefined, path: string]

const to = (target: Target, given: readonly Given[]): Reference[] =>
  given.flatMap(([id, path]) => (id === undefined ? [] : [{ id, path, target }]))

const persons = (list: readonly { readonly personId?: string }[] | undefined, path: string): Given[] =>
  located(list, path).map(({ value, path: at }) => [value.personId, `${at}/personId`])

const visits = (list: readonly { readonly visitId?: string }[] | undefined, path: string): Given[] =>
  located(list, path).map(({ value, path: at }) => [value.visitId, `${at}/visitId`])

const owners = (list: readonly { readonly owner?: Owner }[] | undefined, path: string): Given[] =>
  located(list, path).map(({ value, path: at }) => [value.owner?.personId, `${at}/owner/personId`])

const ids = (list: readonly string[] | undefined, path: string): Given[] =>
  located(list, path).map(({ value, path: at }) => [value, at])

/**
 * Every id that points elsewhere in the record. Ids of other documents are left out: the PEP, the pathway plan, the record that
 * this one replaces, the record of a brother or sister.
 */
export const referencesOf = (plan: CarePlanRecord): Reference[] => [
  ...to('person', personReferences(plan)),
  ...to('assessment', assessmentReferences(plan)),
  ...to(
    'order',
    located(plan.contact, '/contact').map(({ value, path }) => [value.orderId, `${path}/orderId`]),
  ),
  ...to('review', [
    [plan.state?.consideredAtReviewId, '/state/consideredAtReviewId'],
    [plan.permanence?.consideredAtReviewId, '/permanence/consideredAtReviewId'],
    ...located(plan.state?.earlierRevisions, '/state/earlierRevisions').map(
      ({ value, path }): Given => [value.reviewId, `${path}/reviewId`],
    ),
  ]),
  ...to('visit', [
    ...visits(plan.visitRequests, '/visitRequests'),
    ...located(plan.placements, '/placements').flatMap(({ value, path }) =>
      visits(value.noticesOfConcern, `${path}/noticesOfConcern`),
    ),
  ]),
  ...located(plan.chronology, '/chronology').flatMap(({ value: { corrects, concerns }, path }) => [
    ...to('entry', [[corrects, `${path}/corrects`]]),
    ...to('anything', ids(concerns, `${path}/concerns`)),
  ]),
]

function personReferences(plan: CarePlanRecord): Given[] {
  return [
    ...persons(plan.siblings, '/siblings'),
    ...persons(plan.contact, '/contact'),
    ...persons(plan.views, '/views'),
    ...persons(plan.sharing, '/sharing'),
    ...persons(plan.participation?.routes, '/participation/routes'),
    ...persons(plan.state?.agreements, '/state/agreements'),
    ...persons(plan.state?.copies, '/state/copies'),
    ...ids(plan.legal?.section20?.consentBy, '/legal/section20/consentBy'),
    ...persons(plan.visitRequests, '/visitRequests'),
    ...located(plan.placements, '/placements').flatMap(({ value, path }) => [
      ...persons(value.notices, `${path}/notices`),
      ...persons(value.ending?.notices, `${path}/ending/notices`),
    ]),
    ...owners(plan.contingencies, '/contingencies'),
    ...located(plan.reviews, '/reviews').flatMap(({ value, path }) =>
      owners(value.decisions, `${path}/decisions`),
    ),
    ...located(plan.needs, '/needs')
      .flatMap((need) => located(need.value.outcomes, `${need.path}/outcomes`))
      .flatMap(({ value, path }) => owners(value.actions, `${path}/actions`)),
  ]
}

const assessmentReferences = (plan: CarePlanRecord): Given[] =>
  [
    ...located(plan.needs, '/needs'),
    ...located(plan.needs, '/needs').flatMap(({ value, path }) =>
      located(value.evidence, `${path}/evidence`),
    ),
    ...located(plan.reasons?.evidence, '/reasons/evidence'),
  ].map(({ value, path }: Located<{ readonly assessmentId?: string }>) => [
    value.assessmentId,
    `${path}/assessmentId`,
  ])

const idsOf = (list: readonly { readonly id: string }[] | undefined) => new Set(list?.map(({ id }) => id))

/** The ids that there are to point to. Every id of the record is gathered only when it is asked for. */
export function targetsOf(plan: CarePlanRecord): (target: Target) => ReadonlySet<string> {
  const found = new Map<Target, ReadonlySet<string>>()
  return (target) => {
    const before = found.get(target)
    if (before !== undefined) return before
    const set = gather(plan, target)
    found.set(target, set)
    return set
  }
}

function gather(plan: CarePlanRecord, target: Target): ReadonlySet<string> {
  switch (target) {
    case 'person':
      return idsOf(plan.people)
    case 'assessment':
      return idsOf(plan.assessments)
    case 'order':
      return idsOf(plan.legal?.orders)
    case 'review':
      return idsOf(plan.reviews)
    case 'visit':
      return idsOf(plan.visits)
    case 'entry':
      return idsOf(plan.chronology)
    case 'anything':
      return everyId(plan)
  }
}

function everyId(plan: CarePlanRecord): ReadonlySet<string> {
  const all = new Set<string>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('id' in value && typeof value.id === 'string') all.add(value.id)
    for (const member of Object.values(value)) walk(member)
  }
  const { extensions: _, ...own } = plan
  walk(own)
  return all
}
