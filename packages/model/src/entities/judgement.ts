import type * as z from 'zod'
import { choice, date, item, text } from '../fields/fields.ts'

/** What a person answered to a question that no rule can decide from the record. Source: the project's own. */
export const Judgement = item(
  'Judgement',
  'A judgement',
  'What somebody answered to a question that only a person can answer, and why.',
  {
    question: text('Question', 'The rule that asks it, by its id, for example voice/wishes-weighed.'),
    answer: choice('Answer', 'What they concluded.', {
      yes: 'Yes: it was done, or is so',
      no: 'No: it has to be put right',
      'does-not-apply': 'It does not apply to this child',
    }),
    reason: text('Why', 'What the answer rests on.'),
    by: text('By', 'Who answered, and in what role.'),
    on: date('Date', 'When.'),
  },
)
export type Judgement = z.infer<typeof Judgement>
