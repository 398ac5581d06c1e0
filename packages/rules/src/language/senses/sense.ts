import type { ReadText } from '../../text/read-text.ts'
import type { Audience } from '../finding.ts'
import type { Hit, Run } from '../language-rule.ts'

/** Whether a word means, where it stands, what a rule is about; or the run of words that does. */
export type Sense = (text: ReadText, hit: Hit, audience: Audience) => boolean | Run
