import { defineLanguageRule } from '../language-rule.ts'
import { capitalsSense } from '../senses/capitals.ts'
import { contactSense } from '../senses/contact.ts'
import { judgementSense, ofAPersonSense } from '../senses/judgement.ts'
import { lookedAfterSense } from '../senses/looked-after.ts'
import { placementSense } from '../senses/placement.ts'
import { respiteSense } from '../senses/respite.ts'
import type { Sense } from '../senses/sense.ts'
import { blamingChildren } from '../terms/blaming-children.ts'
import { blamingExploitedChildren } from '../terms/blaming-exploited-children.ts'
import { blamingParents } from '../terms/blaming-parents.ts'
import { labelsOfHealth } from '../terms/labels-of-health.ts'
import { labelsOfOrigin } from '../terms/labels-of-origin.ts'
import { systemWords } from '../terms/system-words.ts'

/**
 * Words that blame or label a child or a family, for any reader; and words of the care system, for the family and the child.
 * Source: Scrutiny review 2019 s.8 and s.10.
 */
export const rule = defineLanguageRule({
  id: 'stigmatising-language',
  audiences: ['court', 'plan', 'child'],
  reason: 'The child and the family will read this about themselves',
  alternatives: ['Say what happened, when, and who did it', 'Use the words that the child uses'],
  source: 'Scrutiny review 2019 s.8, s.10; project wording set',
  terms: [
    ...systemWords,
    ...blamingExploitedChildren,
    ...blamingChildren,
    ...blamingParents,
    ...labelsOfHealth,
    ...labelsOfOrigin,
  ],
  precedes: ['unevidenced-jargon', 'adult-words-to-child'],
  judge: (lexicon) => {
    const senses: Readonly<Record<string, Sense>> = {
      contact: contactSense(lexicon),
      placement: placementSense(lexicon),
      respite: respiteSense(lexicon),
      'looked-after': lookedAfterSense(lexicon),
      capitals: capitalsSense,
      judgement: judgementSense(lexicon),
      'of-a-person': ofAPersonSense(lexicon),
    }
    return {
      accepts: (text, hit, audience) => {
        const sense = hit.term.sense === undefined ? undefined : senses[hit.term.sense]
        return sense === undefined || sense(text, hit, audience)
      },
    }
  },
})
