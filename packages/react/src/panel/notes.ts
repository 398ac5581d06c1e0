import type { Finding } from '@open-care-plan/model'
import { asQuestions, byWeight } from '@open-care-plan/model/questions'

/** One letter of SMART, as `assessOutcome` of `@open-care-plan/rules` answers it. */
export interface LetterAdvice {
  readonly label: 'yes' | 'no' | 'cannot-tell'
  readonly reason: string
  /** A question to the writer, where the label is not `yes`. */
  readonly ask?: string
}

/** What is said of an outcome or action: five letters, and no score. `assessSteps` of `@open-care-plan/rules` gives them. */
export interface StepAdvice {
  /** JSON Pointer to its own words: `/needs/0/outcomes/0/statement`. */
  readonly path: string
  readonly letters: Readonly<Record<SmartLetter, LetterAdvice>>
}

/** The five letters, in their order. */
export const smartLetters = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const
export type SmartLetter = (typeof smartLetters)[number]

/** A place in a text that a reader should look at, as `checkLanguage` of `@open-care-plan/rules` finds it. */
export interface LanguageAdvice {
  readonly rule: string
  readonly match: string
  readonly reason: string
  readonly alternatives: readonly string[]
}

/** Looks at words when a box is left. May take its time. */
export type LanguageCheck = (
  text: string,
  pointer: string,
) => readonly LanguageAdvice[] | Promise<readonly LanguageAdvice[]>

/** What is shown beside the questions of a form: nothing of it is in the record. */
export interface Notes {
  /** What somebody should do or look at, by place. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>
  readonly steps: ReadonlyMap<string, StepAdvice>
  readonly language: LanguageCheck | undefined
}

/**
 * Puts findings and advice where they belong. A finding that asks for nothing is not shown beside a question, and neither is
 * one of a letter where the letters themselves are. Of one place what weighs most comes first.
 */
export function notesOf(
  findings: readonly Finding[],
  steps: readonly StepAdvice[],
  language?: LanguageCheck,
): Notes {
  const byPath = new Map<string, Finding[]>()
  const lettered = new Map(steps.map((step) => [step.path, step]))
  const said = findings.filter(
    ({ path, outcome, ruleId }) =>
      path !== '' &&
      (outcome === 'fail' || outcome === 'needsReview') &&
      !(ruleId.startsWith('smart/') && lettered.has(path)) &&
      // A point gathers what the rules beneath it say: the panel has it.
      !ruleId.startsWith('legal-checklist/'),
  )
  // Several rules may say the same of one place.
  for (const { finding } of asQuestions(said.sort(byWeight))) {
    const here = byPath.get(finding.path)
    if (here === undefined) byPath.set(finding.path, [finding])
    else here.push(finding)
  }
  return { findings: byPath, steps: lettered, language }
}

/** The letters of an item’s own words: of the outcome at `/needs/0/outcomes/0`, those of its statement. */
export const ownStepOf = ({ steps }: Notes, item: string): StepAdvice | undefined =>
  [...steps.values()].find(({ path }) => path.slice(0, path.lastIndexOf('/')) === item)

/** How many findings speak of what is inside an item, or of itself. */
export function insideOf({ findings }: Notes, item: string): number {
  let count = 0
  for (const [path, here] of findings) if (path === item || path.startsWith(`${item}/`)) count += here.length
  return count
}
