/** `cannot-tell` where wording alone cannot show it. */
export type SmartLabel = 'yes' | 'no' | 'cannot-tell'

/** The five letters, in their order. */
export const smartLetters = ['specific', 'measurable', 'achievable', 'relevant', 'timeBound'] as const
export type SmartLetter = (typeof smartLetters)[number]

/** Where an answer comes from: a part of the text, or a field or part of the context. */
export interface SmartEvidence {
  readonly in: 'text' | 'who' | 'what' | 'by' | 'measure' | 'baseline' | 'why' | 'need'
  /** Offsets into that text, `end` not included. */
  readonly start: number
  readonly end: number
}

/** What is said of one letter. */
export interface LetterAssessment<Label extends SmartLabel = SmartLabel> {
  readonly label: Label
  readonly evidence: readonly SmartEvidence[]
  /** Why, in one sentence. */
  readonly reason: string
  /** What to write instead, as a question to the writer. Only where the label is not `yes`. */
  readonly ask?: string
}

/** What is said of an outcome or action. There is no score: five answers, each with its reason. */
export interface OutcomeAssessment {
  readonly labels: {
    readonly specific: 'yes' | 'no'
    readonly measurable: 'yes' | 'no'
    readonly achievable: SmartLabel
    readonly relevant: SmartLabel
    readonly timeBound: 'yes' | 'no'
  }
  /** Specific, measurable and time-bound, and nothing speaks against achievable or relevant. */
  readonly smart: boolean
  readonly letters: {
    readonly specific: LetterAssessment<'yes' | 'no'>
    readonly measurable: LetterAssessment<'yes' | 'no'>
    readonly achievable: LetterAssessment
    readonly relevant: LetterAssessment
    readonly timeBound: LetterAssessment<'yes' | 'no'>
  }
}
