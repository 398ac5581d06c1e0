import type * as z from 'zod'
import { sdqReasonCodes } from '../codes/sdq-reason.ts'
import { choice, code, date, item, text, wholeNumber } from '../fields/fields.ts'

const scale = (title: string) =>
  wholeNumber(title, 'The total of the five items of this scale, 0 to 10.', 0, 10)

/**
 * Scores of one Strengths and Difficulties Questionnaire, as scale totals. The wording of its items is copyright and is
 * never held. Source: SSDA903 SDQ_SCORE, SDQ_REASON.
 */
export const SdqScores = item(
  'SdqScores',
  'SDQ scores',
  'One Strengths and Difficulties Questionnaire, as scale totals. Never the wording of its items.',
  {
    on: date('Date', 'When it was completed.'),
    informant: choice('Filled in by', 'Whose view it gives.', {
      'parent-or-carer': 'Parent or carer',
      teacher: 'Teacher',
      self: 'The young person',
    }),
    form: choice('Form', 'Which form was used: the cut-offs differ.', {
      '2-4': 'Ages 2 to 4',
      '4-17': 'Ages 4 to 17',
      '18+': 'Ages 18 and over',
    }),
    bandSet: choice('Set of bands', 'Which set of cut-offs the bands are read from.', {
      'three-band': 'The original three bands',
      'four-band': 'The newer four bands',
    }),
    emotional: scale('Emotional problems'),
    conduct: scale('Conduct problems'),
    hyperactivity: scale('Hyperactivity'),
    peer: scale('Peer problems'),
    prosocial: scale('Prosocial'),
    total: wholeNumber(
      'Total difficulties',
      'The sum of the first four scales, 0 to 40. Prosocial is not added.',
      0,
      40,
    ),
    impact: wholeNumber('Impact', 'The impact score, 0 to 10.', 0, 10),
    reasonForNone: code(sdqReasonCodes, 'Why there is no score', 'Only where there is no score.'),
    whatItLedTo: text('What it led to', 'What the plan does because of it.'),
  },
)
export type SdqScores = z.infer<typeof SdqScores>
