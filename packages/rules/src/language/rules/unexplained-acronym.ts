import { defineLanguageRule, type Place } from '../language-rule.ts'
import { acronymFinder } from '../letters/acronym-finder.ts'
import { spelledOut } from '../letters/spelled-out.ts'
import { acronyms } from '../terms/acronyms.ts'

/** What could be written for letters that are known, made once. */
const instead = new Map<string, readonly string[]>(
  Object.entries(acronyms).map(([letters, meanings]) => [letters, meanings.split('|')]),
)

const none: readonly Place[] = []

/**
 * Letters that stand for words, where the words are nowhere in the text. Each is shown once, where it is first used. Source:
 * Scrutiny review 2019 s.8 and s.10, no jargon.
 */
export const rule = defineLanguageRule({
  id: 'unexplained-acronym',
  audiences: ['court', 'plan', 'child'],
  reason: 'Whoever does not know the letters has to ask, and mostly does not',
  alternatives: ['Write the words, and the letters after them in brackets if they come again'],
  source: 'Scrutiny review 2019 s.8, s.10',
  terms: [],
  judge: (lexicon) => {
    const find = acronymFinder(lexicon)
    const isSpelledOut = spelledOut(lexicon)
    return {
      more: (text) => {
        const found = find(text)
        if (found.length === 0) return none
        const places: Place[] = []
        for (const { start, end, letters } of isSpelledOut(text, found)) {
          const alternatives = instead.get(letters)
          places.push({ start, end, ...(alternatives && { alternatives }) })
        }
        return places
      },
    }
  },
})
