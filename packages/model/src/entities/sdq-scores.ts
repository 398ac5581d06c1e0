import type * as z from 'zod'
import { sdqReasonCodes } from '../codes/sdq-reason.ts'
import { choice, code, date, item, listOf, optional, part, text, wholeNumber } from '../fields/fields.ts'

const scale = (title: string) =>
  wholeNumber(title, 'The total of the five items of this scale, 0 to 10.', 0, 10)

/** The five scales of five items. Prosocial is a strength: it is not added to the total, and its bands run the other way. */
export const sdqScales = {
  emotional: 'Emotional problems',
  conduct: 'Conduct problems',
  hyperactivity: 'Hyperactivity',
  peer: 'Peer problems',
  prosocial: 'Prosocial',
} as const

/** The bands of both sets, from few difficulties to many. */
export const sdqBands = {
  'close-to-average': 'Close to average (in three bands: normal)',
  borderline: 'Borderline (only in three bands)',
  'slightly-raised': 'Slightly raised, or for prosocial slightly lowered (only in four bands)',
  high: 'High, or for prosocial low (in three bands: abnormal)',
  'very-high': 'Very high, or for prosocial very low (only in four bands)',
} as const

const band = (title: string) => choice(title, 'The band that the score was put in.', sdqBands)

/** The bands that somebody read the scores of one questionnaire into. */
export const SdqRecordedBands = part(
  'SdqRecordedBands',
  'Bands',
  'The bands that the scores were read into, by the set of bands that is named.',
  optional({
    total: band('Total difficulties'),
    emotional: band(sdqScales.emotional),
    conduct: band(sdqScales.conduct),
    hyperactivity: band(sdqScales.hyperactivity),
    peer: band(sdqScales.peer),
    prosocial: band(sdqScales.prosocial),
  }),
)
export type SdqRecordedBands = z.infer<typeof SdqRecordedBands>

/** A scale of which some items were left unanswered, as counts and never as items. */
export const SdqIncompleteScale = item(
  'SdqIncompleteScale',
  'A scale with unanswered items',
  'How many items of a scale were answered, and what they add up to before scaling up.',
  {
    scale: choice('Scale', 'Which.', sdqScales),
    answered: wholeNumber('Items answered', 'How many of the five items.', 0, 5),
    sum: wholeNumber('Sum', 'What the answered items add up to, 0 to 2 each, before scaling up.', 0, 10),
  },
)
export type SdqIncompleteScale = z.infer<typeof SdqIncompleteScale>

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
    emotional: scale(sdqScales.emotional),
    conduct: scale(sdqScales.conduct),
    hyperactivity: scale(sdqScales.hyperactivity),
    peer: scale(sdqScales.peer),
    prosocial: scale(sdqScales.prosocial),
    total: wholeNumber(
      'Total difficulties',
      'The sum of the first four scales, 0 to 40. Prosocial is not added.',
      0,
      40,
    ),
    impact: wholeNumber('Impact', 'The impact score, 0 to 10.', 0, 10),
    bands: SdqRecordedBands,
    incompleteScales: listOf(
      SdqIncompleteScale,
      'Scales with unanswered items',
      'Each scale of which not all five items were answered.',
    ),
    reasonForNone: code(sdqReasonCodes, 'Why there is no score', 'Only where there is no score.'),
    whatItLedTo: text('What it led to', 'What the plan does because of it.'),
  },
)
export type SdqScores = z.infer<typeof SdqScores>
