import type * as z from 'zod'
import { choice, date, item, listOf, optional, part, refersTo, text } from '../fields/fields.ts'
import { documentHead } from './document.ts'
import { Extensions } from './extensions.ts'

/** One change that the carer has seen or proposes. Source: Scrutiny review 2019 s.8. */
export const ProposedChange = item(
  'ProposedChange',
  'A proposed change',
  'One thing that has changed, or that the carer would change in the plan.',
  {
    part: choice('Part of the plan', 'Which part it speaks of.', {
      health: 'Health',
      education: 'Education',
      'emotional-behavioural': 'Feelings and behaviour',
      identity: 'Identity',
      'family-social': 'Family and friends',
      'social-presentation': 'Social presentation',
      'self-care': 'Self-care',
      placement: 'Living here',
      contact: 'Family time',
      other: 'Something else',
    }),
    needId: refersTo('Need', 'The id of the need it speaks of, if there is one.'),
    seen: text('What I have seen', 'What happened, when.'),
    childSays: text('What the child says', 'In their own words.'),
    recommend: text('What I recommend', 'What the plan should say or do.'),
    urgency: choice('How soon', 'How soon somebody should look at it.', {
      now: 'Now',
      'before-review': 'Before the next review',
      'at-review': 'At the next review',
    }),
    decision: choice('Decision', 'What the social worker decided.', {
      taken: 'Taken into the plan',
      'in-part': 'Taken in part',
      'not-taken': 'Not taken',
      open: 'Not decided yet',
    }),
    decidedOn: date('Decided on', 'When.'),
    reason: text('Why', 'What the carer was told.'),
  },
)
export type ProposedChange = z.infer<typeof ProposedChange>

/** What a carer tells of the child. It lands as a proposed change, never as a change. Source: Scrutiny review 2019 s.8. */
export const CarerUpdate = part(
  'CarerUpdate',
  'Carer’s update',
  'What a carer tells of the child: proposed changes, for the social worker to decide.',
  {
    ...documentHead('Of this update.'),
    carePlanId: refersTo('Care plan', 'The id of the care plan it speaks of.'),
    ...optional({
      on: date('Date', 'When this was written.'),
      carer: text('Carer', 'Whose update it is.'),
      goingWell: text('What goes well', 'And what the child is proud of.'),
      changes: listOf(ProposedChange, 'Changes', 'What has changed, and what should change.'),
      carersNeeds: text('What I need', 'What would help with caring for the child.'),
      extensions: Extensions,
    }),
  },
)
export type CarerUpdate = z.infer<typeof CarerUpdate>
