import type { ReadText } from '../../text/read-text.ts'
import { patterns } from '../lexicon.ts'

/*
 * Words with which nothing has been settled yet: a thought, or a time that somebody will feel is right. Source: project wording set.
 */

const thoughts = patterns(
  [
    'would|might|could it *1 be worth|good|nice|useful|helpful|possible|better|an',
    'is it worth|possible',
    'worth thinking|considering|looking|exploring|asking|trying|a',
    'what|how about',
    'what if',
    'i? <wonder> if|whether|about|what|how',
    'i|we am|are|was|were wondering|thinking',
    'could|can|should|might|would|shall we|somebody|someone|you|they *1 think|look|consider|explore',
    'should|shall|might we',
    'maybe',
    'perhaps',
    'thinking about|of',
  ],
  { wonder: 'wonder wondering wondered' },
)

/** Whether a clause is a thought that somebody has, which nobody has said will be done: `Would it be worth …`, `What about …`. */
export function isThought(text: ReadText, first: number): boolean {
  const word = text.words[first]
  return word !== undefined && thoughts.mayBegin(word) && thoughts.at(text, first) !== undefined
}

const someDay = patterns([
  'when|once|if|as the time|moment|timing|day is|feels|seems|comes right|good|best',
  'when|once|if|as things|it|everything|everybody|everyone settle|settles|allow|allows|improve|improves|permit|permits|calm|calms',
  'when|once|if|as he|she|they is|are|feels|feel|seems|seem *1 ready|settled|able|better|comfortable|confident',
  'in due|good course|time',
  'in the fullness of time',
  'at the|a right|appropriate|suitable|good|later time|moment|pace|point|stage',
  'at his|her|their own? pace',
])

/** Where words stand that leave it open when something is to be: `when the time is right`; -1 where none do. */
export const openTime = (text: ReadText, from: number, to: number): number =>
  someDay.first(text, from, to)?.from ?? -1
