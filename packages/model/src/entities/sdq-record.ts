import type * as z from 'zod'
import { listOf, optional, part, refersTo, wholeNumber } from '../fields/fields.ts'
import { Child } from './child.ts'
import { documentHead } from './document.ts'
import { Extensions } from './extensions.ts'
import { SdqScores } from './sdq-scores.ts'

/**
 * A child's SDQ scores as a document of their own, as a carer, school or nurse sends them in. The same scores stand in the
 * health part of a care plan. Source: SSDA903 SDQ_SCORE, SDQ_REASON.
 */
export const SdqRecord = part(
  'SdqRecord',
  'Strengths and difficulties (SDQ)',
  'A child’s SDQ scores, sent by themselves. Scale totals, never the wording of the items.',
  {
    ...documentHead('Of these scores: the same in every revision.'),
    child: Child,
    ...optional({
      carePlanId: refersTo('Care plan', 'The id of the care plan they belong to.'),
      revision: wholeNumber('Revision', 'Counts up from 1.', 1, 1_000_000),
      scores: listOf(
        SdqScores,
        'Questionnaires',
        'Every questionnaire: of a carer, a teacher, the young person.',
      ),
      extensions: Extensions,
    }),
  },
)
export type SdqRecord = z.infer<typeof SdqRecord>
