import type * as z from 'zod'
import { choice, date, optional, part, text, yesNo } from '../fields/fields.ts'

/** Temporary approval of a connected person as foster carer. Source: SI 2010/959 regs 24, 25. */
export const TemporaryApproval = part(
  'TemporaryApproval',
  'Temporary approval',
  'A relative, friend or connected person approved for a time as the child’s foster carer.',
  optional({
    from: date('From', 'The day the approval began.'),
    until: date('Until', 'The day on which it runs out.'),
    reason: text(
      'Why this carer, and why now',
      'Why it is the most appropriate placement, and why it could not wait for full approval.',
    ),
    suitabilityAssessedOn: date('Suitability assessed on', 'When the carer and the home were assessed.'),
    extendedOn: date('Extended on', 'The day it was extended, if it was.'),
    extensionGround: choice('Why it was extended', 'On which ground.', {
      'assessment-not-complete': 'The full assessment was not complete',
      'decision-under-review': 'A refusal is under review',
    }),
    extendedUntil: date('Extended until', 'The day on which the extension runs out.'),
    panelViewsOn: date('Fostering panel’s views on', 'When the panel’s views were sought.'),
    iroToldOn: date('IRO told on', 'When the IRO was told of the extension.'),
    approvedBy: text('Approved by', 'The nominated officer who approved the extension.'),
    fullApprovalOn: date('Full approval on', 'The day full approval was given.'),
  }),
)
export type TemporaryApproval = z.infer<typeof TemporaryApproval>

/** A child in care placed with a parent: assessment and approval. Source: SI 2010/959 regs 15–20. */
export const PlacementWithParents = part(
  'PlacementWithParents',
  'Placed with a parent',
  'For a child in care who lives with a parent: how it was assessed and approved.',
  optional({
    beforeAssessment: yesNo(
      'Placed before assessment',
      'Whether the child was placed before the assessment was complete (reg 19).',
    ),
    parentInterviewedOn: date('Parent interviewed on', 'When the parent was interviewed.'),
    assessedOn: date('Assessment complete on', 'When the assessment of suitability was complete.'),
    reviewedOn: date('Case reviewed on', 'When the child’s case was reviewed.'),
    decidedOn: date('Decided on', 'When it was decided whether the placement goes on.'),
    decision: choice('Decision', 'What was decided.', {
      confirmed: 'The placement goes on',
      ended: 'The placement ends',
    }),
    approvedBy: text('Approved by', 'The nominated officer who approved it.'),
    approvedOn: date('Approved on', 'The day of the approval.'),
  }),
)
export type PlacementWithParents = z.infer<typeof PlacementWithParents>

/** A placement designated as long-term fostering. Source: SI 2010/959 regs 22B, 28(3A); SI 2015/495. */
export const LongTermFostering = part(
  'LongTermFostering',
  'Long-term fostering',
  'A foster placement that is meant to be the child’s home until they leave care.',
  optional({
    designatedOn: date('Designated on', 'When it was agreed as a long-term foster placement.'),
    carerAgreedOn: date(
      'Carer agreed on',
      'When the carer agreed to act as foster carer until the child leaves care.',
    ),
    childAgreesToFewerVisits: yesNo(
      'Child agrees to fewer visits',
      'Whether the child, being of sufficient age and understanding, agrees to visits up to six months apart.',
    ),
    childAgreedOn: date('Child agreed on', 'When the child agreed.'),
  }),
)
export type LongTermFostering = z.infer<typeof LongTermFostering>

/** A placement outside the authority's area. Source: SI 2010/959 regs 11, 12. */
export const OutOfAreaApproval = part(
  'OutOfAreaApproval',
  'Out-of-area placement',
  'Who approved a placement outside the authority’s area, and whom they asked first.',
  optional({
    atDistance: yesNo(
      'At a distance',
      'Whether it is neither in the authority’s area nor in one that adjoins it.',
    ),
    approvedBy: text('Approved by', 'The nominated officer, or the director for a placement at a distance.'),
    approvedByRole: choice('Role', 'In which role they approved.', {
      'nominated-officer': 'Nominated officer',
      director: 'Director of children’s services',
    }),
    approvedOn: date('Approved on', 'The day of the approval.'),
    iroConsultedOn: date('IRO consulted on', 'When the IRO was consulted.'),
    relativesConsultedOn: date('Relatives consulted on', 'When relatives were consulted, where appropriate.'),
    relativesNotConsulted: text(
      'Why relatives were not consulted',
      'Where it was not appropriate to consult them.',
    ),
    areaAuthorityToldOn: date('Area authority told on', 'When the other authority was told or consulted.'),
    carePlanSentOn: date(
      'Care plan sent on',
      'For a placement at a distance: when the other authority was sent the care plan.',
    ),
    courtApprovedOn: date(
      'Court approved on',
      'For a child in care placed outside England and Wales: when the court approved the arrangement.',
    ),
    supervision: text(
      'Supervision outside England and Wales',
      'How the authority supervises a placement outside England and Wales.',
    ),
    exception: choice('Exception', 'Where approval is not needed.', {
      'own-foster-carer': 'A foster carer approved by the responsible authority',
      'connected-person': 'A connected person approved for a time (reg 24)',
    }),
  }),
)
export type OutOfAreaApproval = z.infer<typeof OutOfAreaApproval>

/** What approvals a placement rests on. Source: SI 2010/959 regs 10–12, 15–25; SI 2015/495. */
export const PlacementApproval = part(
  'PlacementApproval',
  'Approval',
  'The approvals that this placement rests on.',
  optional({
    temporary: TemporaryApproval,
    withParents: PlacementWithParents,
    longTermFostering: LongTermFostering,
    outOfArea: OutOfAreaApproval,
    keyStage4ApprovedBy: text(
      'Key stage 4: approved by',
      'The nominated officer who approved a move that disrupts schooling in key stage 4.',
    ),
    keyStage4ApprovedOn: date('Key stage 4: approved on', 'The day of that approval.'),
    designatedTeacherConsultedOn: date(
      'Designated teacher consulted on',
      'When the designated teacher was consulted about the move.',
    ),
    iroConsultedOn: date('IRO consulted on', 'When the IRO was consulted about the move.'),
  }),
)
export type PlacementApproval = z.infer<typeof PlacementApproval>
