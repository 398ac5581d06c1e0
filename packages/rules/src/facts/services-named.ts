import { createLanguageChecker, type LanguageChecker } from '../language/check-language.ts'
import { defineLanguageRule } from '../language/language-rule.ts'
import { serviceWantedIn } from '../language/reading/service-wanted.ts'
import { rule } from '../language/rules/service-led-need.ts'

/** The rule over wording, which shows the service itself and not the sentence. */
const service = defineLanguageRule({
  ...rule,
  judge: (lexicon) => {
    const wanted = serviceWantedIn(lexicon)
    return { accepts: (text, hit) => wanted.named(text, hit) ?? false }
  },
})

let finder: LanguageChecker | undefined

/**
 * The service that a text asks for without saying why: the first that it names. Words that are quoted from somebody are left alone.
 * Undefined where there is none.
 */
export function serviceNamedAsNeed(text: string): string | undefined {
  finder ??= createLanguageChecker({ rules: [service] })
  return finder(text, { audience: 'plan' })[0]?.match
}
