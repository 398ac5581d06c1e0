import type * as z from 'zod'
import { choice, date, item, text, yesNo } from '../fields/fields.ts'

/** One visit by the social worker. Source: SI 2010/959 regs 28–30. */
export const Visit = item('Visit', 'A visit', 'One visit by the authority’s representative.', {
  on: date('Date', 'The day of the visit.'),
  by: text('By', 'Who visited, and in what role.'),
  where: text('Where', 'At the placement, at school, elsewhere.'),
  seen: yesNo('Child seen', 'Whether the child was seen.'),
  alone: yesNo('Spoken to in private', 'Whether the visitor spoke to the child in private.'),
  whyNotAlone: choice('Why not in private', 'Which exception of regulation 29.', {
    refused: 'The child did not want to',
    'not-appropriate': 'Not appropriate for the child’s age and understanding',
    unable: 'The visitor was unable to',
  }),
  unannounced: yesNo('Unannounced', 'Whether it was unannounced.'),
  requestedOn: date(
    'Asked for on',
    'The day somebody asked for this visit, if they did. Who asked is among the requests for a visit.',
  ),
  welfareConcern: yesNo(
    'Concern about welfare',
    'Whether the visitor found that the placement does not safeguard the child’s welfare.',
  ),
  childsWords: text('What the child said', 'In their own words.'),
  note: text('What was seen', 'And what was done about it.'),
})
export type Visit = z.infer<typeof Visit>
