import { planTexts } from '../facts/plan-texts.ts'
import { checkLanguage } from '../language/check-language.ts'
import type { LanguageFinding, LanguageRule } from '../language/finding.ts'
import { oncePer } from '../once-per.ts'
import { cite } from './cite.ts'
import { defineRule } from './define-rule.ts'
import type { Rule, RuleContext, RuleDefinition, Verdict } from './rule.ts'
import { judge, notApplicable } from './verdicts.ts'

interface WordingRule
  extends Pick<RuleDefinition, 'also' | 'title' | 'requirement' | 'why' | 'doesNotJudge'> {
  readonly id: `language/${LanguageRule}`
  /** The part of the Scrutiny review 2019 that it rests on; the project's own wording set where not given. */
  readonly section?: string
  readonly pass: string
  /** What to do about one place. `{words}` are the words found; of a rule over sentences there are none. */
  readonly judge: string
  /** What to do about several places of one text; the same where not given. `{count}` is how many. */
  readonly several?: string
  /** It is about whole sentences, which a finding does not repeat. */
  readonly sentences?: true
  /** Texts that another rule looks after. */
  readonly except?: (path: string) => boolean
}

/** So many of the words found are named in a message. */
const named = 4

/**
 * A rule about words, over every text of a plan: one finding for each text in which it finds something, with the spans in `data`. It
 * is advice: words alone never fail a plan.
 */
export const defineWordingRule = (definition: WordingRule): Rule => {
  const { section, pass, judge: one, several, sentences = false, except, ...rule } = definition
  const own = rule.id.slice('language/'.length) as LanguageRule
  return defineRule({
    also: [own],
    ...rule,
    force: 'practice',
    standing: 'read',
    citation: [section === undefined ? cite('Project wording set') : cite('Scrutiny review 2019', section)],
    messages: { pass, judge: one, ...(several && { several }) },
    outcomes: ['pass', 'needsReview', 'notApplicable'],
    gatherAt: '',
    evaluate: (context) => {
      const worded = wordingOf(context)
      if (worded === undefined) return notApplicable('The record has no words of an adult to read')
      const verdicts: Verdict[] = []
      for (const { path, findings } of worded) {
        if (except?.(path)) continue
        const mine = findings.filter((finding) => finding.rule === own)
        if (mine.length === 0) continue
        const message = several !== undefined && mine.length > 1 ? 'several' : 'judge'
        verdicts.push(
          judge(path, { ...placesOf(mine), ...(sentences ? {} : { words: wordsOf(mine) }) }, message),
        )
      }
      return verdicts
    },
  })
}

interface Worded {
  readonly path: string
  readonly findings: readonly LanguageFinding[]
}

/** What the wording rules find in each text of a plan, found once for all rules of one check; undefined where there is no text but what the child said. */
const wordingOf = oncePer(
  ({ facts, language = checkLanguage }: RuleContext): readonly Worded[] | undefined => {
    const texts = planTexts(facts)
    if (texts.length === 0) return undefined
    return texts.flatMap(({ path, text, audience }) => {
      const findings = language(text, { audience })
      return findings.length === 0 ? [] : [{ path, findings }]
    })
  },
)

const placesOf = (findings: readonly LanguageFinding[]) => ({
  count: findings.length,
  spans: findings.map(({ start, end }) => `${start}-${end}`).join(' '),
})

function wordsOf(findings: readonly LanguageFinding[]): string {
  const words = [...new Set(findings.map(({ match }) => `“${match}”`))]
  const more = words.length - named
  return words.slice(0, named).join(', ') + (more > 0 ? ` and ${more} more` : '')
}
