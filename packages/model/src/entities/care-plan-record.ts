import type * as z from 'zod'
import { listOf, optional, part, refersTo, wholeNumber } from '../fields/fields.ts'
import { AgencyContribution } from './agency-contribution.ts'
import { Assessment } from './assessment.ts'
import { Child } from './child.ts'
import { Achievement, ChronologyEntry } from './chronology.ts'
import { ContactArrangement } from './contact.ts'
import { Contingency, Service } from './contingency.ts'
import { DelegatedDecision } from './delegation.ts'
import { documentHead } from './document.ts'
import { EducationPlan } from './education.ts'
import { Exploitation } from './exploitation.ts'
import { Extensions } from './extensions.ts'
import { HealthPlan } from './health.ts'
import { Identity } from './identity.ts'
import { Judgement } from './judgement.ts'
import { LeavingCare } from './leaving-care.ts'
import { LegalPosition } from './legal.ts'
import { Need } from './need.ts'
import { Participation } from './participation.ts'
import { Permanence } from './permanence.ts'
import { Person, Sibling } from './person.ts'
import { Placement } from './placement.ts'
import { PlanState } from './plan-state.ts'
import { Proceedings } from './proceedings.ts'
import { Reasons } from './reasons.ts'
import { Iro, IroDispute, Review } from './review.ts'
import { ModernSlavery, UnaccompaniedChild } from './uasc.ts'
import { Sharing, View } from './view.ts'
import { Visit } from './visit.ts'
import { VisitRequest } from './visit-request.ts'
import { Worker } from './worker.ts'

/**
 * One revision of one child's care plan. Only `schemaVersion`, `id` and `child.id` are required: a half-filled plan is a
 * valid document, and what is missing from it is for the rules to find.
 *
 * In every list, absent means that nobody has recorded it; empty means that it was recorded that there are none.
 */
export const CarePlanRecord = part('CarePlanRecord', 'Care plan', 'One revision of one child’s care plan.', {
  ...documentHead('Of this record: the same in every revision.'),
  child: Child,
  ...optional({
    revision: wholeNumber('Revision', 'Counts up from 1.', 1, 1_000_000),
    replaces: refersTo(
      'Replaces',
      'The id of the record that this one took over from, for example from another authority.',
    ),
    state: PlanState,
    legal: LegalPosition,
    people: listOf(
      Person,
      'People',
      'Everyone who matters: parents, brothers and sisters, relatives, friends.',
    ),
    siblings: listOf(
      Sibling,
      'Brothers and sisters',
      'Where each lives. An empty list says that there are none.',
    ),
    reasons: Reasons,
    assessments: listOf(Assessment, 'Assessments', 'Every assessment.'),
    needs: listOf(Need, 'Needs', 'What the child needs, with outcomes and actions.'),
    permanence: Permanence,
    placements: listOf(Placement, 'Placements', 'Every placement, the first one first.'),
    delegatedAuthority: listOf(DelegatedDecision, 'Who decides', 'What is delegated, and to whom.'),
    contact: listOf(ContactArrangement, 'Family time', 'With each person who matters.'),
    views: listOf(View, 'Wishes and feelings', 'Of the child, the parents and others.'),
    sharing: listOf(Sharing, 'The plan shared', 'How the plan was shared and explained.'),
    health: HealthPlan,
    education: EducationPlan,
    identity: Identity,
    contingencies: listOf(
      Contingency,
      'If things change',
      'What happens if the plan or placement does not work out.',
    ),
    services: listOf(
      Service,
      'Services',
      'Other help to the child and the family. An empty list says that there is none.',
    ),
    participation: Participation,
    workers: listOf(Worker, 'Workers', 'Everyone who works or worked with the child.'),
    iro: Iro,
    reviews: listOf(Review, 'Reviews', 'Held and planned.'),
    disputes: listOf(IroDispute, 'Disputes', 'What the IRO raised with managers.'),
    visits: listOf(Visit, 'Visits', 'Every visit.'),
    visitRequests: listOf(
      VisitRequest,
      'Requests for a visit',
      'Every time somebody asked for a visit. An empty list says that nobody did.',
    ),
    judgements: listOf(
      Judgement,
      'Judgements',
      'What a person answered to the questions that no rule can decide from the record.',
    ),
    contributions: listOf(AgencyContribution, 'Contributions', 'Of school, health and other agencies.'),
    unaccompanied: UnaccompaniedChild,
    modernSlavery: ModernSlavery,
    exploitation: Exploitation,
    proceedings: listOf(
      Proceedings,
      'Proceedings',
      'Before a court. An empty list says that there are none.',
    ),
    leavingCare: LeavingCare,
    achievements: listOf(Achievement, 'Achievements', 'What the child has done and reached.'),
    chronology: listOf(ChronologyEntry, 'Chronology', 'Events in order of date. It only grows.'),
    extensions: Extensions,
  }),
})
export type CarePlanRecord = z.infer<typeof CarePlanRecord>
