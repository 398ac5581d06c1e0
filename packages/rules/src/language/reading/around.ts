import type { ReadText } from '../../text/read-text.ts'
import type { Run } from '../language-rule.ts'
import { reach } from './what-happened.ts'

/** A stretch of a text that is asked for facts; what stands between `except` and `resume` is not part of it. */
export interface Stretch {
  readonly from: number
  readonly end: number
  readonly except: number
  readonly resume: number
  /** The sentence that the run stands in, and not one beside it. */
  readonly isOwn: boolean
}

/** Whether the sentence that a run stands in, but for the run, passes a test, or the one before or after it does. */
export function anyAround(
  { words, sentences }: ReadText,
  { first, last }: Run,
  passes: (stretch: Stretch) => boolean,
): boolean {
  const number = words[first]?.sentence ?? 0
  for (let beside = number - 1; beside <= number + 1; beside++) {
    const sentence = sentences[beside]
    if (sentence === undefined) continue
    const isOwn = beside === number
    const from = isOwn ? Math.max(sentence.first, first - reach) : sentence.first
    const end = Math.min(sentence.last, isOwn ? last + reach : from + reach)
    if (passes({ from, end, except: isOwn ? first : end, resume: isOwn ? last : end, isOwn })) return true
  }
  return false
}
