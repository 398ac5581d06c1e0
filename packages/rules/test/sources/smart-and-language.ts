import { always, practice, type RuleSource, review } from './rule-source.ts'

/** The vocabulary of the project itself, for words that no guidance lists. */
const ownWords = 'Project wording set'

/** On what the rules over wording rest: the five letters, and the words of texts. */
export const smartAndLanguageSources: Readonly<Record<string, RuleSource>> = {
  'smart/specific': practice('smart-specific', 'read', always, review, 'ss.5, 8'),
  'smart/measurable': practice('smart-measurable', 'read', always, review, 'ss.5, 8'),
  'smart/achievable': practice('smart-achievable', 'read', always, review, 'ss.5, 8'),
  'smart/relevant': practice('smart-relevant', 'read', always, review, 'ss.5, 8'),
  'smart/time-bound': practice('smart-time-bound', 'read', always, review, 'ss.5, 8'),

  'language/vague-concern': practice('vague-concern', 'read', always, review, 'ss.8, 10'),
  'language/unevidenced-jargon': practice('unevidenced-jargon', 'read', always, review, 'ss.8, 10'),
  'language/service-led-need': practice(undefined, 'read', always, review, 's.6'),
  'language/contingency-wording-to-child': practice(
    'contingency-wording-to-child',
    'read',
    always,
    review,
    's.8',
  ),
  'language/negative-only-about-parents': practice(
    'negative-only-about-parents',
    'read',
    always,
    review,
    'ss.8, 10',
  ),
  'language/over-optimism': practice('over-optimism', 'read', always, review, 's.1, quoting Ofsted 2016'),
  'language/no-impact': practice('no-impact', 'read', always, review, 'ss.5, 8'),
  'language/unexplained-acronym': practice('unexplained-acronym', 'read', always, ownWords),
  'language/stigmatising-language': practice('stigmatising-language', 'read', always, ownWords),
  'language/adult-words-to-child': practice('adult-words-to-child', 'read', always, ownWords),
  'language/long-sentence': practice('long-sentence', 'read', always, ownWords),
}
