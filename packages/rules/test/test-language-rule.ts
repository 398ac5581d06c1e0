import { expect, test } from 'vitest'
import { createLanguageChecker } from '../src/language/check-language.ts'
import type { Audience, LanguageRule } from '../src/language/finding.ts'
import { allLanguageRules } from '../src/language/rules/index.ts'

/** Who reads a text, the text, and the words in it that a reader should be shown. */
export type LanguageCase = readonly [audience: Audience, text: string, ...shown: readonly string[]]

/** Tests what one rule about words shows. The text is the name of the case. */
export function testLanguageRule(rule: LanguageRule, cases: readonly LanguageCase[]) {
  const check = createLanguageChecker({ rules: allLanguageRules.filter(({ id }) => id === rule) })
  test.each(cases.map(([audience, text, ...shown]) => [audience, text, shown] as const))(
    '%s: %s',
    (audience, text, shown) => {
      expect(check(text, { audience }).map(({ match }) => match)).toEqual(shown)
    },
  )
}
