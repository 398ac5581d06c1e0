import type { CarePlanRecord, Owner } from '@open-care-plan/model'
import { each } from './each.ts'

/** What an id in the record points to. `anything` is any item that has an id. */
export type Target = 'person' | 'assessment' | 'order' | 'review' | 'visit' | 'entry' | 'anything'

/**
 * Is shown a reference: what it points to, its id where there is one, and its place in three parts, which are joined only where
 * somebody wants to know: `/contact`, 0, `/personId`.
 */
export type SeeReference = (
  target: Target,
  id: string | undefined,
  list: string,
  at: number,
  field: string,
) => void

/** The place of a reference. */
export const placeOf = (list: string, at: number, field: string): string => `${list}/${at}${field}`

/**
 * Shows every id that points elsewhere in the record. Ids of other documents are left out: the PEP, the pathway plan, the record
 * that this one replaces, the record of a brother or sister.
 */
export function seeReferences(plan: CarePlanRecord, see: SeeReference): void {
  const { state, participation, legal, placements, reviews, needs, chronology } = plan
  persons(plan.siblings, '/siblings', see)
  persons(plan.contact, '/contact', see)
  persons(plan.views, '/views', see)
  persons(plan.sharing, '/sharing', see)
  persons(participation?.routes, '/participation/routes', see)
  persons(state?.agreements, '/state/agreements', see)
  persons(state?.copies, '/state/copies', see)
  persons(plan.visitRequests, '/visitRequests', see)
  visits(plan.visitRequests, '/visitRequests', see)
  owners(plan.contingencies, '/contingencies', see)
  assessments(plan.reasons?.evidence, '/reasons/evidence', see)
  ids('person', legal?.section20?.consentBy, '/legal/section20/consentBy', see)
  each(plan.contact, ({ orderId, refusal }, at) => {
    see('order', orderId, '/contact', at, '/orderId')
    if (refusal !== undefined) persons(refusal.notices, `/contact/${at}/refusal/notices`, see)
  })
  each(state?.earlierRevisions, ({ reviewId }, at) =>
    see('review', reviewId, '/state/earlierRevisions', at, '/reviewId'),
  )
  each(placements, ({ notices, ending, noticesOfConcern }, at) => {
    persons(notices, `/placements/${at}/notices`, see)
    persons(ending?.notices, `/placements/${at}/ending/notices`, see)
    visits(noticesOfConcern, `/placements/${at}/noticesOfConcern`, see)
  })
  each(reviews, ({ decisions }, at) => owners(decisions, `/reviews/${at}/decisions`, see))
  each(needs, ({ assessmentId, evidence, outcomes }, at) => {
    see('assessment', assessmentId, '/needs', at, '/assessmentId')
    assessments(evidence, `/needs/${at}/evidence`, see)
    each(outcomes, ({ actions }, of) => owners(actions, `/needs/${at}/outcomes/${of}/actions`, see))
  })
  each(chronology, ({ corrects, concerns }, at) => {
    see('entry', corrects, '/chronology', at, '/corrects')
    if (concerns !== undefined) ids('anything', concerns, `/chronology/${at}/concerns`, see)
  })
}

/** The two ids that stand in no list, with their places. */
export const singleReferences = ({ state, permanence }: CarePlanRecord) =>
  [
    [state?.consideredAtReviewId, '/state/consideredAtReviewId'],
    [permanence?.consideredAtReviewId, '/permanence/consideredAtReviewId'],
  ] as const

const ids = (target: Target, list: readonly string[] | undefined, path: string, see: SeeReference) =>
  each(list, (id, at) => see(target, id, path, at, ''))

const persons = (
  list: readonly { readonly personId?: string }[] | undefined,
  path: string,
  see: SeeReference,
) => each(list, ({ personId }, at) => see('person', personId, path, at, '/personId'))

const visits = (
  list: readonly { readonly visitId?: string }[] | undefined,
  path: string,
  see: SeeReference,
) => each(list, ({ visitId }, at) => see('visit', visitId, path, at, '/visitId'))

const owners = (list: readonly { readonly owner?: Owner }[] | undefined, path: string, see: SeeReference) =>
  each(list, ({ owner }, at) => see('person', owner?.personId, path, at, '/owner/personId'))

const assessments = (
  list: readonly { readonly assessmentId?: string }[] | undefined,
  path: string,
  see: SeeReference,
) => each(list, ({ assessmentId }, at) => see('assessment', assessmentId, path, at, '/assessmentId'))
