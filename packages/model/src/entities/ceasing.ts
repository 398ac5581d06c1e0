import type * as z from 'zod'
import { choice, date, optional, part, text } from '../fields/fields.ts'

/** The decision that the child stops being looked after, and what comes after it. Source: SI 2010/959 reg 39. */
export const Ceasing = part(
  'Ceasing',
  'When being looked after ends',
  'How it is or was decided that the child stops being looked after, and what help there is then.',
  optional({
    plannedFor: date('Planned for', 'The day it is or was meant to end.'),
    livesAfter: choice('Where the child goes', 'Who houses the child afterwards.', {
      parent: 'A parent or other person with parental responsibility',
      elsewhere: 'Somebody else, or a place of their own',
    }),
    assessedOn: date(
      'Assessed on',
      'When the arrangements and the help that the child will have were assessed.',
    ),
    wishes: text('Wishes and welfare', 'What the child wishes, and why it is right for their welfare.'),
    helpAfter: text(
      'Help afterwards',
      'The advice and help that the child and the family will have, from whom.',
    ),
    approvedBy: text('Approved by', 'Who approved the decision.'),
    approvedByRole: choice('Role', 'In which role they approved.', {
      'nominated-officer': 'Nominated officer',
      director: 'Director of children’s services',
    }),
    approvedOn: date('Approved on', 'The day of the approval.'),
  }),
)
export type Ceasing = z.infer<typeof Ceasing>
