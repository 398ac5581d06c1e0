import { expect, test } from 'vitest'
import { createLanguageChecker } from '../check-language.ts'
import { allLanguageRules } from '../rules/index.ts'

const own = [
  'vague-concern',
  'unevidenced-jargon',
  'service-led-need',
  'negative-only-about-parents',
  'over-optimism',
  'no-impact',
]
const check = createLanguageChecker({ rules: allLanguageRules.filter(({ id }) => own.includes(id)) })

/** Long enough that a time that grows with the square of the length would not be bearable. */
const letters = 400_000

test.each([
  'a',
  'concerns ',
  'concerns about ',
  'There are concerns. ',
  'hostile and ',
  'needs therapy ',
  'Needs therapy. ',
  'therapy and ',
  'attended sessions ',
  'will never hurt again ',
  'is completely changed and ',
  'forever ',
  'Mum shouts. ',
  'mum plays ',
  'not ',
  '" ',
  '12 ',
  'on 4 May 2026 ',
])(
  'a long text of “%s” is read in a time that grows with its length',
  (unit) => {
    const text = unit.repeat(Math.ceil(letters / unit.length))
    expect(check(text, { audience: 'court' })).toBeInstanceOf(Array)
  },
  5000,
)
