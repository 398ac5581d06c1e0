import type * as z from 'zod'
import { reviewParticipationCodes } from '../codes/review-participation.ts'
import { choice, code, date, item, listOf, optional, part, text, yesNo } from '../fields/fields.ts'
import { Owner } from './shared.ts'

/** An IRO who was there before. */
export const FormerIro = item('FormerIro', 'A former IRO', 'Who was IRO before, and when.', {
  name: text('Name', 'Their name.'),
  from: date('From', 'When they were appointed.'),
  to: date('To', 'When they stopped.'),
})
export type FormerIro = z.infer<typeof FormerIro>

/** The independent reviewing officer. Source: CA 1989 ss.25A–25B; SI 2010/959 regs 5(1)(d), 46. */
export const Iro = part(
  'Iro',
  'Independent reviewing officer (IRO)',
  'Who the IRO is, since when, and how the child reaches them.',
  optional({
    name: text('Name', 'The name of the IRO.'),
    phone: text('Telephone', 'A number the child can use.'),
    email: text('Email', 'An address the child can use.'),
    serviceToldOn: date(
      'IRO service told on',
      'When the IRO service was told that the child is looked after.',
    ),
    appointedOn: date('Appointed on', 'When this IRO was appointed.'),
    independent: yesNo(
      'Independent of the case',
      'Whether the IRO has no part in managing the case and controls none of its resources.',
    ),
    fromOutside: yesNo(
      'From outside the authority',
      'Whether the IRO is somebody other than an officer of the authority, which then has to co-operate with them.',
    ),
    childMetOn: date('Met the child on', 'When the IRO last spoke with the child alone.'),
    reasonNotShared: text(
      'Why not the IRO of brothers and sisters',
      'Where they are looked after too and have another IRO.',
    ),
    former: listOf(FormerIro, 'Former IROs', 'Everyone who was the child’s IRO before.'),
  }),
)
export type Iro = z.infer<typeof Iro>

/** The matters that a review considers. Source: SI 2010/959 Sch 7. */
export const reviewMatters = {
  changes: 'Changes since the last review, and whether its decisions were carried out',
  'legal-status': 'Whether the legal status should change',
  permanence: 'Whether there is a plan for permanence',
  contact: 'Family time',
  placement: 'Whether the placement is still the best available',
  education: 'Education',
  leisure: 'Leisure',
  health: 'The latest health report',
  identity: 'Identity',
  'advice-and-support': 'Advice and support between visits',
  ending: 'What happens when the child stops being looked after',
  wishes: 'The child’s wishes and the IRO’s views on any change',
  visits: 'How often the child is visited, where the child was placed with a parent before an assessment',
  'trafficking-asylum': 'Needs from trafficking or asylum-seeking status',
} as const

/** One matter as a review considered it. Source: SI 2010/959 Sch 7. */
export const ReviewMatter = item(
  'ReviewMatter',
  'A matter considered',
  'One matter of Schedule 7, and what was said.',
  {
    matter: choice('Matter', 'Which matter.', reviewMatters),
    considered: text('What was considered', 'And what was concluded.'),
  },
)
export type ReviewMatter = z.infer<typeof ReviewMatter>

/** One decision of a review. Source: SI 2010/959 regs 36–37; Scrutiny review 2019 ss.5, 8. */
export const ReviewDecision = item(
  'ReviewDecision',
  'A decision',
  'One decision: who does what by when, and what came of it.',
  {
    what: text('What was decided', 'One decision.'),
    owner: Owner,
    by: date('By', 'The last day for it.'),
    doneOn: date('Done on', 'When it was carried out.'),
    iroToldOn: date(
      'IRO told on',
      'When the IRO was told that it was not carried out, or that things changed.',
    ),
    reasonNotDone: text('Why it was not carried out', 'If it was not.'),
    difference: text('What difference it made', 'So what? What changed for the child because of it.'),
  },
)
export type ReviewDecision = z.infer<typeof ReviewDecision>

/** What the IRO thinks of the plan. An IRO monitors and challenges; an IRO does not approve. Source: CA 1989 s.25B. */
export const IroView = part(
  'IroView',
  'View of the IRO',
  'What the IRO thinks of the plan.',
  optional({
    view: choice('View', 'In one word.', {
      endorsed: 'Endorsed',
      concerns: 'Has concerns',
      escalated: 'Raised formally',
    }),
    on: date('Date', 'When the IRO said so.'),
    note: text('In the IRO’s words', 'What is good, what is missing, what is asked.'),
  }),
)
export type IroView = z.infer<typeof IroView>

/** A review of the child's case, held or planned. Source: SI 2010/959 regs 32–38; Scrutiny review 2019 ss.5, 8. */
export const Review = item('Review', 'A review', 'A review of the child’s case, held or planned.', {
  plannedFor: date('Planned for', 'The day it is or was planned for.'),
  heldOn: date('Held on', 'The day it was held. Leave it empty while it is planned.'),
  adjournedUntil: date('Adjourned until', 'If it was adjourned.'),
  early: text('Why early', 'Who asked for it, or what happened.'),
  earlyTrigger: choice('What called for it', 'For an early review: which event of the regulations.', {
    'iro-asked': 'The IRO asked for it',
    'visit-concern': 'A visit found that the placement does not safeguard the child’s welfare',
    'leaving-detention': 'The child is about to leave detention',
    'section-20-ending': 'Accommodation under section 20 is about to end, and no parent will house the child',
    other: 'Something else',
  }),
  earlySince: date('Called for on', 'For an early review: the day it was asked for, or of what happened.'),
  chair: text('Chaired by', 'The IRO, or who instead and why.'),
  iroTookPart: yesNo('IRO took part', 'Whether the IRO took part, where somebody else chaired.'),
  participation: code(
    reviewParticipationCodes,
    'How the child took part',
    'As in the children looked after return.',
  ),
  childSeenAloneOn: date('IRO and child alone on', 'When the IRO spoke with the child alone before it.'),
  childSeenAloneNot: text('Why not alone', 'Where the IRO did not speak with the child alone.'),
  workerAndIroInTouchOn: date('Social worker and IRO in touch on', 'Before the review.'),
  reportsReadyOn: date('Reports ready on', 'When the reports for the review were ready.'),
  parentsViews: text('Views of parents', 'How they were had.'),
  matters: listOf(ReviewMatter, 'Matters considered', 'The matters of Schedule 7.'),
  contingency: text(
    'If things change',
    'What the review said about what happens if the plan or the placement does not work out.',
  ),
  decisions: listOf(ReviewDecision, 'Decisions', 'Every decision.'),
  iroView: IroView,
  decisionsSentOn: date('Decisions sent on', 'When the decisions were sent round.'),
  decisionsObjectedOn: date('Manager objected on', 'When a manager objected to the decisions, if one did.'),
  recordCompletedOn: date('Record ready on', 'When the full record was ready.'),
  recordSentOn: date('Record sent on', 'When it was sent round.'),
  reasonLate: text('Why late', 'Where it was held later than it should have been.'),
})
export type Review = z.infer<typeof Review>

/** A formal dispute raised by the IRO. Source: CA 1989 s.25B(3); IRO Handbook ch 6. */
export const IroDispute = item('IroDispute', 'A dispute', 'A matter that the IRO raised with managers.', {
  about: text('About', 'What the IRO raised.'),
  raisedOn: date('Raised on', 'When it was first raised, informally.'),
  formalOn: date('Formal on', 'When it became formal.'),
  stage: text('Stage', 'How far it went.'),
  settledOn: date('Settled on', 'When it was settled.'),
  result: text('Result', 'What came of it for the child.'),
  cafcassConsideredOn: date('Cafcass considered on', 'When referral to Cafcass was considered.'),
  cafcassReferredOn: date('Referred to Cafcass on', 'When it was referred, if it was.'),
})
export type IroDispute = z.infer<typeof IroDispute>
