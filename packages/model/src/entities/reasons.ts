import type * as z from 'zod'
import { categoryOfNeedCodes } from '../codes/category-of-need.ts'
import { choice, code, date, item, listOf, optional, part, refersTo, text } from '../fields/fields.ts'

/** A risk to the child, with what is done about it. Source: Scrutiny review 2019 s.6. */
export const Risk = item(
  'Risk',
  'A risk',
  'A risk of harm to the child, what it rests on, and what keeps the child safe.',
  {
    what: text('What could happen', 'The harm, to whom, and in which circumstances.'),
    likelihood: choice('How likely', 'As assessed.', { low: 'Low', medium: 'Medium', high: 'High' }),
    evidence: text('What it rests on', 'What was seen or said, by whom, and when.'),
    protection: text('What keeps the child safe', 'What is done, by whom.'),
    reviewedOn: date('Last looked at on', 'When the risk was last assessed.'),
  },
)
export type Risk = z.infer<typeof Risk>

/** Something that a statement rests on. Source: Scrutiny review 2019 ss.6, 8, 10. */
export const Evidence = item(
  'Evidence',
  'Evidence',
  'What a statement rests on: an observation, a document, somebody’s account.',
  {
    what: text('What it shows', 'The fact, not the conclusion.'),
    source: text('Where it comes from', 'Who saw or said it, or which document holds it.'),
    on: date('Date', 'When it was seen, said or written.'),
    assessmentId: refersTo('Assessment', 'The id of the assessment it is part of, if it is.'),
  },
)
export type Evidence = z.infer<typeof Evidence>

/** Why the child is looked after. Source: Scrutiny review 2019 s.6. */
export const Reasons = part(
  'Reasons',
  'Why the child is looked after',
  'What happened, what it rests on, and the risks.',
  optional({
    summary: text('Why', 'What happened, in words that the child could read one day.'),
    categoryOfNeed: code(
      categoryOfNeedCodes,
      'Main category of need',
      'As in the children looked after return.',
    ),
    evidence: listOf(Evidence, 'Evidence', 'What the reasons rest on.'),
    risks: listOf(Risk, 'Risks', 'Every relevant risk.'),
    strengths: text('Strengths', 'What goes well in the family, and who helps.'),
    harm: text(
      'Harm and its effect',
      'The harm the child has suffered or was likely to suffer, and what it did to them.',
    ),
  }),
)
export type Reasons = z.infer<typeof Reasons>
