import { type CarePlanRecord, type DocumentReport, readCarePlan } from '@open-care-plan/model'
import { caseFacts } from '../facts/case-facts.ts'
import { england } from '../profiles/england.ts'
import type { Profile } from '../profiles/profile.ts'
import { type CopiedWording, copiedWording } from '../siblings/copied-wording.ts'
import { type SharedFactDifference, sharedFactDifferences } from '../siblings/differences.ts'
import { activeRules } from './active-rules.ts'
import type { CheckOptions } from './checker.ts'
import { documentKey, unreadableKey } from './document-key.ts'
import { documentReport } from './document-report.ts'
import { SiblingGroupError } from './errors.ts'

/** What a check says about the plans of brothers and sisters. Paths begin with the number of the plan: `/0/…` is the first. */
export interface SiblingGroupReport extends DocumentReport {
  /** Every fact on which the plans do not agree, with what each says side by side. These are values of the record: show them only to those who may read it. */
  readonly differences: readonly SharedFactDifference[]
  /** Every passage that stands in two plans, as places and spans; the words themselves stay in the plans. */
  readonly copies: readonly CopiedWording[]
}

/**
 * Checks the plans of brothers and sisters against each other.
 *
 * @throws SiblingGroupError where there are fewer than two plans, or two of one child; AsAtError where `asAt` is not a day; errors of a
 * profile that does not hold together.
 */
export function checkSiblingGroup(
  plans: readonly CarePlanRecord[],
  { profile = england, ...options }: CheckOptions & { readonly profile?: Profile },
): SiblingGroupReport {
  if (plans.length < 2) throw new SiblingGroupError('Give the plans of at least two children.')
  const active = activeRules(profile)
  const reads = plans.map((plan) => readCarePlan(plan))
  const issues = reads.flatMap((read, at) =>
    read.ok ? [] : read.issues.map((issue) => ({ ...issue, path: `/${at}${issue.path}` })),
  )
  const readable = issues.length === 0
  if (readable) refuseTwins(plans)
  const documents = plans.map((plan, at) => (reads[at]?.ok === true ? documentKey(plan) : unreadableKey))
  const report = documentReport(
    'siblings',
    profile.id,
    active,
    options,
    { of: 'sibling-group', documents, issues },
    (setting) => ({
      context: { ...setting, plans, facts: plans.map((plan) => caseFacts(plan, setting.asAt)) },
      facts: undefined,
      document: plans,
    }),
  )
  const wording = active.ofType('siblings', options.asAt).find(({ rule }) => rule.id === 'siblings/own-words')
  return {
    ...report,
    differences: readable ? sharedFactDifferences(plans) : [],
    copies:
      readable && wording !== undefined
        ? copiedWording(plans, {
            similarity: wording.parameter('similarity'),
            words: wording.parameter('words'),
          })
        : [],
  }
}

/** Two revisions of one child's plan would agree in everything, and say nothing. */
function refuseTwins(plans: readonly CarePlanRecord[]): void {
  const seen = new Set<string>()
  for (const { child } of plans) {
    if (seen.has(child.id)) {
      throw new SiblingGroupError(
        `Two of the plans are of the child "${child.id}". Give one plan of each child; to compare revisions use checkHistory.`,
      )
    }
    seen.add(child.id)
  }
}
