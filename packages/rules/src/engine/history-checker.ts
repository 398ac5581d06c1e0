import {
  type CarePlanRecord,
  type DocumentReport,
  readCarePlan,
  type StructureIssue,
} from '@open-care-plan/model'
import { england } from '../profiles/england.ts'
import type { Profile } from '../profiles/profile.ts'
import { type ActiveRules, activeRules } from './active-rules.ts'
import type { CheckOptions } from './checker.ts'
import { documentKey, unreadableKey } from './document-key.ts'
import { documentReport } from './document-report.ts'
import { HistoryError } from './history-error.ts'

/** Checks the revisions of one plan. */
export type HistoryChecker = (revisions: readonly CarePlanRecord[], options: CheckOptions) => DocumentReport

/**
 * Makes a checker of revisions of a profile: the rules are chosen once, for many plans.
 *
 * @throws UnknownRuleError where the profile names a rule that does not exist; UnconfirmedRuleError where it asks an
 * unconfirmed rule to fail.
 */
export function createHistoryChecker(profile: Profile): HistoryChecker {
  const active = activeRules(profile)
  return (revisions, options) => check(revisions, options, profile.id, active)
}

const defaultChecker = createHistoryChecker(england)

/**
 * Checks what changed between the revisions of one plan with a profile; the profile of England by default. They may be given in
 * any order, and are put in order of `revision`: paths begin with the place in that order, as `documents` of the report has it.
 *
 * Values that are not of the shape of the model give a report with `readable: false`, and issues whose paths begin with the place
 * in which the value was given.
 *
 * @throws HistoryError where the revisions are of different records, or one has no number; AsAtError where `asAt` is not a day.
 */
export function checkHistory(
  revisions: readonly CarePlanRecord[],
  options: CheckOptions & { readonly profile?: Profile },
): DocumentReport {
  const { profile } = options
  const checker =
    profile === undefined || profile === england ? defaultChecker : createHistoryChecker(profile)
  return checker(revisions, options)
}

function check(
  given: readonly CarePlanRecord[],
  options: CheckOptions,
  profile: string,
  active: ActiveRules,
): DocumentReport {
  const reads = given.map((plan) => readCarePlan(plan))
  const issues = reads.flatMap((read, at) => (read.ok ? [] : read.issues.map((issue) => placed(issue, at))))
  const revisions = issues.length === 0 ? inOrder(given) : given
  const documents = revisions.map((plan, at) =>
    issues.length === 0 || reads[at]?.ok === true ? documentKey(plan) : unreadableKey,
  )
  return documentReport(
    'history',
    profile,
    active,
    options,
    { of: 'history', documents, issues },
    (setting) => ({ context: { ...setting, revisions }, facts: undefined, document: revisions }),
  )
}

const placed = (issue: StructureIssue, at: number): StructureIssue => ({
  ...issue,
  path: `/${at}${issue.path}`,
})

/**
 * The earliest first. Two with the same number, which a rule reports, are put in order of the days on which they were made; where
 * those are not recorded they keep the order in which they were given.
 */
function inOrder(given: readonly CarePlanRecord[]): CarePlanRecord[] {
  const [first] = given
  for (const [at, { id, child, revision }] of given.entries()) {
    if (id !== first?.id || child.id !== first.child.id) {
      throw new HistoryError(
        `The record at /${at} is "${id}" of the child "${child.id}", and the first is "${first?.id}" of "${first?.child.id}"`,
        'Give the revisions of one record at a time',
      )
    }
    if (revision === undefined) {
      throw new HistoryError(
        `The record at /${at} has no revision number`,
        'Give each revision its number as "revision", counting up from 1',
      )
    }
  }
  return [...given].sort((a, b) => (a.revision ?? 0) - (b.revision ?? 0) || byDay(madeOn(a), madeOn(b)))
}

const madeOn = ({ state }: CarePlanRecord) => state?.revisedOn ?? state?.preparedOn ?? ''

const byDay = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
