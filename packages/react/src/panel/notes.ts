import type { Finding } from '@open-care-plan/model'

/** One letter of SMART, as `assessOutcome` of `@open-care-plan/rules` answers it. */
export interface LetterAdvice {
  readonly label: 'yes' | 'no' | 'cannot-tell'
  readonly reason: string
  /** A question to the writer, where the label is not `yes`. */
  readonly ask?: string
}

/** What is said of an outcome or action at a place of the record: five letters, and no score. */
export interface StepAdvice {
  /** JSON Pointer to the outcome or action. */
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

/** Puts findings and advice where they belong. A finding that asks for nothing is not shown beside a question. */
export function notesOf(
  findings: readonly Finding[],
  steps: readonly StepAdvice[],
  language?: LanguageCheck,
): Notes {
  const byPath = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.path === '' || (finding.outcome !== 'fail' && finding.outcome !== 'needsReview')) continue
    const here = byPath.get(finding.path)
    // Several rules may say the same of one place.
    if (here?.some(({ message }) => message === finding.message)) continue
    if (here === undefined) byPath.set(finding.path, [finding])
    else here.push(finding)
  }
  return { findings: byPath, steps: new Map(steps.map((step) => [step.path, step])), language }
}
