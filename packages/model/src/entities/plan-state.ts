import type * as z from 'zod'
import { choice, date, item, listOf, optional, part, refersTo, text, yesNo } from '../fields/fields.ts'
import { Signature } from './placement-plan.ts'
import { PlanRevision, revisionReasons } from './plan-revision.ts'

/** Somebody's agreement to the plan. Source: SI 2010/959 reg 4(4)–(5). */
export const Agreement = item(
  'Agreement',
  'An agreement',
  'Who agreed to the plan, or why agreement could not be had.',
  {
    who: choice('Who', 'In what capacity.', {
      'young-person': 'The young person',
      parent: 'Parent, or other person with parental responsibility',
      'last-carer': 'The last carer',
      carer: 'The carer',
      other: 'Somebody else',
    }),
    personId: refersTo('Person', 'The id of the person among the people of this record.'),
    name: text('Name', 'Their name.'),
    agreed: choice('Agreed', 'Whether they agreed.', {
      yes: 'Yes',
      partly: 'In part',
      no: 'No',
      'not-practicable': 'It was not practicable to ask',
    }),
    on: date('Date', 'When.'),
    reason: text('Why', 'What they did not agree to, or why it was not practicable.'),
  },
)
export type Agreement = z.infer<typeof Agreement>

/** A copy of the plan. Source: SI 2010/959 reg 6(3)–(4). */
export const PlanCopy = item('PlanCopy', 'A copy', 'Who was given the plan, when, or why not.', {
  to: choice('To', 'In what capacity.', {
    child: 'The child',
    parent: 'Parent, or other person with parental responsibility',
    iro: 'The IRO',
    'fostering-provider': 'The fostering provider',
    'registered-person': 'The registered person of the home',
    'responsible-person': 'The person responsible at the accommodation',
    other: 'Somebody else',
  }),
  personId: refersTo('Person', 'The id of the person among the people of this record.'),
  on: date('Date', 'When it was given.'),
  form: text('In what form', 'The whole, a part, an easy version.'),
  withheld: yesNo('Withheld', 'Whether all or part was withheld.'),
  reason: text('Why', 'Why it was withheld, or why it is not suitable for the child.'),
})
export type PlanCopy = z.infer<typeof PlanCopy>

/** The plan sent back to be made better. Source: Scrutiny review 2019 ss.6, 8. */
export const PlanReturn = item('PlanReturn', 'Sent back', 'The plan sent back, with reasons.', {
  on: date('Date', 'When.'),
  by: text('By', 'Who sent it back, and in what role.'),
  reasons: listOf(text('Reason', 'One thing to put right.'), 'Reasons', 'What has to be put right.'),
  answeredOn: date('Put right on', 'When.'),
})
export type PlanReturn = z.infer<typeof PlanReturn>

/** Where the plan stands. Source: SI 2010/959 regs 4, 6; Scrutiny review 2019 ss.6, 8. */
export const PlanState = part(
  'PlanState',
  'State of the plan',
  'Where this revision of the plan stands, who agreed to it, and who has it.',
  optional({
    status: choice('Status', 'Where it stands.', {
      draft: 'Draft',
      returned: 'Sent back',
      agreed: 'Agreed',
      superseded: 'Replaced by a later revision',
    }),
    preparedOn: date(
      'First ready on',
      'The day on which the first care plan for this time in care was ready.',
    ),
    reasonNotReadyBefore: text(
      'Why not before the first placement',
      'Why it was not practicable to have it ready before the first placement began.',
    ),
    revisedOn: date('This revision made on', 'The day of this revision.'),
    revisionReason: choice('Why it was revised', 'Why this revision was made.', revisionReasons),
    whatChanged: text('What changed', 'Since the last revision, in words for the child.'),
    earlierRevisions: listOf(
      PlanRevision,
      'Earlier revisions',
      'Every one before this, the first one first.',
    ),
    significantChange: yesNo('Significant change', 'Whether this revision changes the plan significantly.'),
    consideredAtReviewId: refersTo(
      'Considered at review',
      'The id of the review that considered the change first.',
    ),
    reasonNotConsidered: text('Why no review considered it', 'Why that was not reasonably practicable.'),
    preparedBy: text('Prepared by', 'Who wrote it, and in what role.'),
    agreedOn: date('Agreed on', 'When the manager agreed it.'),
    agreedBy: text('Agreed by', 'Which manager.'),
    agreements: listOf(Agreement, 'Agreements', 'Of parents, of a young person of 16 or over, of carers.'),
    signatures: listOf(Signature, 'Signatures', 'On the care plan.'),
    copies: listOf(PlanCopy, 'Copies', 'Who has been given the plan.'),
    returns: listOf(PlanReturn, 'Sent back', 'Every time it was sent back.'),
    keepUntil: date('Keep until', 'The day until which the authority means to keep this record.'),
  }),
)
export type PlanState = z.infer<typeof PlanState>
