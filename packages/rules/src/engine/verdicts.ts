import type { FindingKind, FindingValue, Outcome } from '@open-care-plan/model'
import type { Verdict } from './rule.ts'

type Data = Readonly<Record<string, FindingValue>>

/** Nothing is named. One object for all, so that findings that say the same are known without looking. */
export const noData: Data = Object.freeze({})

/** The name of a message that the data holds ready-made: what a condition asks for. */
export const literal = 'literal'

function named(data: Data): Data {
  for (const _ in data) return data
  return noData
}

const verdict =
  (outcome: Outcome, kind: FindingKind) =>
  /** `path` is a JSON Pointer; `message` names one of the rule's messages, and is the kind unless given. */
  (path: string, data: Data = noData, message: string = kind): Verdict => ({
    outcome,
    kind,
    path,
    message,
    data: named(data),
  })

/** What the rule asks for is there, or was done in time. */
export const pass = (path = '', data: Data = noData): Verdict => ({
  outcome: 'pass',
  path,
  message: 'pass',
  data: named(data),
})

/** Nothing is wrong, and the last day is still to come. */
export const due = verdict('pass', 'due')

/** The plan does not say what it has to say. */
export const absent = verdict('fail', 'absent')

/** It was done after the last day for it. */
export const late = verdict('fail', 'late')

/** The record is kept, the last day has passed, and nothing shows that it was done. */
export const overdue = verdict('fail', 'overdue')

/** Two parts of the record contradict each other, or the record contradicts the rule. */
export const conflict = verdict('fail', 'conflict')

/** No record was found; that is not the same as not done. */
export const unknown = verdict('needsReview', 'unknown')

/** Something is there, and a person has to say whether it is enough. */
export const judge = verdict('needsReview', 'judge')

/** The rule does not speak to this child, or not now. The reason is a sentence without a full stop. */
export const notApplicable = (reason: string, path = ''): Verdict => ({
  outcome: 'notApplicable',
  path,
  message: reason,
  data: noData,
})
