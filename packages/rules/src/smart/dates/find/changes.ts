import { type Word, wordAt } from '../../../text/read-text.ts'
import { WordTable } from '../words/word-table.ts'

const changes = new WordTable([
  [
    'up down increase increases increased increasing reduce reduces reduced reducing rise rises rising fall falls falling drop drops ' +
      'dropped cut cuts improve improves improved grow grows go goes gone went lower lowered raise raised less more shorter longer',
    true,
  ],
])

const reach = 6

/** Whether a `by` tells by how much and not by when: "attendance up by 16". */
export function isChange(words: readonly Word[], by: number): boolean {
  for (let at = by - 1; at > by - reach; at--) if (changes.of(wordAt(words, at))) return true
  return false
}
