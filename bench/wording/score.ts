import {
  assessOutcome,
  checkLanguage,
  type LanguageRule,
  languageRules,
  type SmartLabel,
  type SmartLetter,
  smartLetters,
} from '@open-care-plan/rules'
import type { LanguageLine, SmartLine } from './corpus.ts'

/** How often one answer was right: of what was said, and of what should have been said. */
export interface Score {
  readonly right: number
  readonly said: number
  readonly wanted: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

function score(right: number, said: number, wanted: number): Score {
  const precision = said === 0 ? 1 : right / said
  const recall = wanted === 0 ? 1 : right / wanted
  const f1 = said + wanted === 0 ? 1 : (2 * right) / (said + wanted)
  return { right, said, wanted, precision, recall, f1 }
}

/** For each letter: the score of each answer, the mean of their F1, and the lines that were answered otherwise. */
interface LetterScore {
  readonly labels: Readonly<Partial<Record<SmartLabel, Score>>>
  readonly macro: number
  readonly wrong: readonly { readonly line: SmartLine; readonly said: SmartLabel }[]
}

export interface SmartScores {
  readonly lines: number
  readonly letters: Readonly<Record<SmartLetter, LetterScore>>
  readonly smart: Score
}

/** Scores the five letters over judged lines. */
export function scoreSmart(lines: readonly SmartLine[]): SmartScores {
  const answers = lines.map((line) => ({ line, said: assessOutcome(line) }))
  const letters = Object.fromEntries(
    smartLetters.map((letter) => {
      const pairs = answers.map(({ line, said }) => ({
        line,
        said: said.labels[letter],
        wanted: line.labels[letter],
      }))
      const labels: Partial<Record<SmartLabel, Score>> = {}
      for (const label of ['yes', 'no', 'cannot-tell'] as const) {
        const said = pairs.filter((pair) => pair.said === label)
        const wanted = pairs.filter((pair) => pair.wanted === label)
        if (said.length + wanted.length === 0) continue
        labels[label] = score(said.filter((pair) => pair.wanted === label).length, said.length, wanted.length)
      }
      const all = Object.values(labels)
      const macro = all.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(all.length, 1)
      return [letter, { labels, macro, wrong: pairs.filter(({ said, wanted }) => said !== wanted) }]
    }),
  ) as unknown as Record<SmartLetter, LetterScore>
  const right = answers.filter(({ line, said }) => line.smart && said.smart).length
  const smart = score(
    right,
    answers.filter(({ said }) => said.smart).length,
    lines.filter(({ smart }) => smart).length,
  )
  return { lines: lines.length, letters, smart }
}

type Wanted = LanguageLine['findings'][number]

export interface LanguageScores {
  readonly lines: number
  /** A finding is right where one of the same rule overlaps it. */
  readonly rules: Readonly<Record<LanguageRule, Score>>
  readonly micro: Score
  /** The same where the words have to be the same too. */
  readonly exact: Score
  readonly cleanLines: number
  /** Clean lines in which something was found. */
  readonly falseAlarms: number
  readonly missed: readonly { readonly line: LanguageLine; readonly finding: Wanted }[]
  readonly wrong: readonly { readonly line: LanguageLine; readonly finding: Wanted }[]
}

const overlap = (one: Wanted, other: Wanted) =>
  one.rule === other.rule && one.start < other.end && other.start < one.end
const same = (one: Wanted, other: Wanted) =>
  one.rule === other.rule && one.start === other.start && one.end === other.end

/** Scores the language rules over judged lines. */
export function scoreLanguage(lines: readonly LanguageLine[]): LanguageScores {
  const answers = lines.map((line) => ({ line, said: checkLanguage(line.text, line) }))
  const pairs = answers.map(({ line, said }) => ({
    line,
    said,
    right: said.filter((finding) => line.findings.some((wanted) => overlap(finding, wanted))),
    missed: line.findings.filter((wanted) => !said.some((finding) => overlap(finding, wanted))),
  }))
  const count = (rule?: LanguageRule) => {
    const of = (findings: readonly { rule: LanguageRule }[]) =>
      findings.filter((finding) => rule === undefined || finding.rule === rule).length
    const sum = (each: (pair: (typeof pairs)[number]) => number) =>
      pairs.reduce((all, pair) => all + each(pair), 0)
    const wanted = sum(({ line }) => of(line.findings))
    const met = wanted - sum(({ missed }) => of(missed))
    const said = sum((pair) => of(pair.said))
    return score(
      Math.min(
        met,
        sum(({ right }) => of(right)),
      ),
      said,
      wanted,
    )
  }
  const exactly = pairs.reduce(
    (all, { line, said }) =>
      all + said.filter((finding) => line.findings.some((wanted) => same(finding, wanted))).length,
    0,
  )
  const micro = count()
  const clean = pairs.filter(({ line }) => line.findings.length === 0)
  return {
    lines: lines.length,
    rules: Object.fromEntries(languageRules.map((rule) => [rule, count(rule)])) as Record<
      LanguageRule,
      Score
    >,
    micro,
    exact: score(exactly, micro.said, micro.wanted),
    cleanLines: clean.length,
    falseAlarms: clean.filter(({ said }) => said.length > 0).length,
    missed: pairs.flatMap(({ line, missed }) => missed.map((finding) => ({ line, finding }))),
    wrong: pairs.flatMap(({ line, said, right }) =>
      said.filter((finding) => !right.includes(finding)).map((finding) => ({ line, finding })),
    ),
  }
}
