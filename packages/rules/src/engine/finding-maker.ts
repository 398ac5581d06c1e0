import type { Finding, Outcome } from '@open-care-plan/model'
import { fingerprintsOf, hasNumber } from './fingerprint.ts'
import { type Filled, messageFiller } from './messages.ts'
import type { AnyRule, DecidingRule, Verdict } from './rule.ts'
import { literal, noData } from './verdicts.ts'

/** How far a profile lets a rule go. */
export type Ceiling = 'review' | 'fail'

/** Makes a finding of what a rule says; `document` is what its path points into. */
export type MakeFinding = (verdict: Verdict, document: unknown) => Finding

/** What a rule brings to each of its findings. */
type Worded = Pick<AnyRule, 'id' | 'title' | 'force' | 'standing' | 'citation'> &
  Pick<DecidingRule, 'messages'>

/** What is the same whenever a rule gives one of its messages. */
interface Wording {
  readonly fill: Filled
  readonly print: (document: unknown, path: string) => string
  /** The findings that name no item and no data, by place: they are the same in every report, and made once. */
  readonly fixed: Map<string, Fixed>
}

interface Fixed {
  readonly outcome: Outcome
  readonly kind: Verdict['kind']
  readonly finding: Finding
}

/** A rule whose citation nobody has confirmed never reports a failure, and a profile may ask for the same. */
export const capped = (outcome: Outcome, rule: Pick<AnyRule, 'standing'>, ceiling: Ceiling): Outcome =>
  outcome === 'fail' && (rule.standing === 'unconfirmed' || ceiling === 'review') ? 'needsReview' : outcome

/** Prepares a rule for making findings: once for a checker, however many plans it checks. */
export function findingMaker(rule: Worded, ceiling: Ceiling): MakeFinding {
  const { id: ruleId, force, standing, citation } = rule
  const wordings = new Map<string, Wording>()

  const make = (
    { outcome: said, kind, path, message: name, data }: Verdict,
    document: unknown,
    wording: Wording,
  ) => {
    const outcome = capped(said, rule, ceiling)
    const message = wording.fill(data)
    const given = name === literal ? noData : data
    const fingerprint = wording.print(document, path)
    // Two shapes and no spread: this is done hundreds of times for one plan.
    return kind === undefined
      ? { ruleId, outcome, force, standing, path, message, data: given, citation, fingerprint }
      : { ruleId, outcome, kind, force, standing, path, message, data: given, citation, fingerprint }
  }

  return (verdict, document) => {
    let wording = wordings.get(verdict.message)
    if (wording === undefined) {
      wording = wordingOf(rule, verdict)
      wordings.set(verdict.message, wording)
    }
    if (verdict.data !== noData) return make(verdict, document, wording)
    const fixed = wording.fixed.get(verdict.path)
    if (fixed !== undefined && fixed.outcome === verdict.outcome && fixed.kind === verdict.kind)
      return fixed.finding
    const finding = make(verdict, document, wording)
    if (!hasNumber(verdict.path)) {
      const { outcome, kind } = verdict
      wording.fixed.set(verdict.path, { outcome, kind, finding: Object.freeze(finding) })
    }
    return finding
  }
}

const wordingOf = (rule: Worded, verdict: Verdict): Wording => ({
  fill: fillerOf(rule, verdict),
  print: fingerprintsOf(rule.id, verdict.message),
  fixed: new Map(),
})

function fillerOf({ id, title, messages }: Worded, { outcome, message }: Verdict): Filled {
  if (outcome === 'notApplicable') return () => message
  if (message === literal) return (data) => String(data[literal])
  const template = messages[message]
  if (template !== undefined) return messageFiller(template)
  if (message === 'pass') return () => title
  throw new Error(`The rule ${id} has no message "${message}"`)
}
