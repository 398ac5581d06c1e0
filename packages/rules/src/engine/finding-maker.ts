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
  readonly name: string
  readonly fill: Filled
  readonly print: (document: unknown, path: string) => string
  /** What was said of places that name no item. There are few of them, so that going through them beats a table. */
  readonly places: Place[]
}

/** A place that names no item has the same fingerprint in every report; and with no data, the whole finding is the same. */
interface Place {
  readonly path: string
  readonly fingerprint: string
  /** Absent where data was named. */
  readonly fixed: Fixed | undefined
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
  let last: Wording | undefined

  const wordingFor = (verdict: Verdict): Wording => {
    const known = wordings.get(verdict.message)
    if (known !== undefined) return known
    const made = wordingOf(rule, verdict)
    wordings.set(verdict.message, made)
    return made
  }

  const make = (
    { outcome: said, kind, path, message: name, data }: Verdict,
    { fill }: Wording,
    fingerprint: string,
  ) => {
    const outcome = capped(said, rule, ceiling)
    const message = fill(data)
    const given = name === literal ? noData : data
    // Two shapes and no spread: this is done hundreds of times for one plan.
    return kind === undefined
      ? { ruleId, outcome, force, standing, path, message, data: given, citation, fingerprint }
      : { ruleId, outcome, kind, force, standing, path, message, data: given, citation, fingerprint }
  }

  return (verdict, document) => {
    const { outcome, kind, path, message, data } = verdict
    if (last?.name !== message) last = wordingFor(verdict)
    const wording = last
    const { places } = wording
    for (let at = 0; at < places.length; at++) {
      const place = places[at] as Place
      if (place.path !== path) continue
      const { fixed } = place
      if (data !== noData) return make(verdict, wording, place.fingerprint)
      if (fixed !== undefined && fixed.outcome === outcome && fixed.kind === kind) return fixed.finding
    }
    const fingerprint = wording.print(document, path)
    const finding = make(verdict, wording, fingerprint)
    if (hasNumber(path)) return finding
    const fixed = data === noData ? { outcome, kind, finding: Object.freeze(finding) } : undefined
    places.push({ path, fingerprint, fixed })
    return finding
  }
}

const wordingOf = (rule: Worded, verdict: Verdict): Wording => ({
  name: verdict.message,
  fill: fillerOf(rule, verdict),
  print: fingerprintsOf(rule.id, verdict.message),
  places: [],
})

function fillerOf({ id, title, messages }: Worded, { outcome, message }: Verdict): Filled {
  if (outcome === 'notApplicable') return () => message
  if (message === literal) return (data) => String(data[literal])
  const template = messages[message]
  if (template !== undefined) return messageFiller(template)
  if (message === 'pass') return () => title
  throw new Error(`The rule ${id} has no message "${message}"`)
}
