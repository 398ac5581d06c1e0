import { defineLanguageRule } from '../language-rule.ts'
import { explained } from '../senses/explained.ts'
import { ordinaryUses } from '../terms/adult-words-in-ordinary-use.ts'
import { adultWordsOfCare } from '../terms/adult-words-of-care.ts'
import { adultWordsOfHelp } from '../terms/adult-words-of-help.ts'

/**
 * Words of professionals to a child, that are not explained beside them or in the next sentence. Source: Scrutiny
 * review 2019 s.7, s.8 and s.10.
 */
export const rule = defineLanguageRule({
  id: 'adult-words-to-child',
  audiences: ['child'],
  reason: 'A child may not know the word, and a plan about them is theirs to read',
  alternatives: ['Say it as you would say it aloud to this child', 'Explain the word: “that means …”'],
  source: 'Scrutiny review 2019 s.7, s.8, s.10; project wording set',
  exceptions: ordinaryUses,
  terms: [...adultWordsOfCare, ...adultWordsOfHelp],
  precedes: ['unevidenced-jargon'],
  judge: (lexicon) => {
    const isExplained = explained(lexicon)
    return { accepts: (text, hit) => !isExplained(text, hit) }
  },
})
