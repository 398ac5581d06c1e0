import type { Citation, Finding, Force, Outcome, Standing } from '@open-care-plan/model'
import { fingerprintOfItem, fingerprintOfPlace, type HashState, hashOf, hasNumber } from './fingerprint.ts'
import { fillIn, type Words, wordsOf } from './messages.ts'
import type { AnyRule, DecidingRule, Verdict } from './rule.ts'
import { literal, noData } from './verdicts.ts'

/** How far a profile lets a rule go. */
export type Ceiling = 'review' | 'fail'

/** Makes a finding of what a rule says; `document` is what its path points into. */
export type MakeFinding = (verdict: Verdict, document: unknown) => Finding

/** What a rule brings to each of its findings. */
type Worded = Pick<AnyRule, 'id' | 'title' | 'force' | 'standing' | 'citation'> &
  Pick<DecidingRule, 'messages'>

/**
 * A rule made ready to make findings: once for a checker, however many plans it checks. What a finding needs lies close together
 * and not behind functions of its own, as every step to another place in memory costs when hundreds of rules take turns.
 */
export interface FindingMaker {
  readonly ruleId: string
  readonly force: Force
  readonly standing: Standing
  readonly citation: readonly Citation[]
  readonly mayFail: boolean
  readonly title: string
  readonly messages: Readonly<Record<string, string>>
  readonly wordings: Map<string, Wording>
  /** The wording that the rule gave last: mostly the one that it gives next. */
  lastWording: Wording | undefined
}

/** What is the same whenever a rule gives one of its messages, and its share of the fingerprint. */
interface Wording extends HashState {
  readonly name: string
  /** Undefined where the data holds the message ready-made. */
  readonly words: Words | undefined
  /** The place that it was said of last, if that names no item. */
  lastPlace: Place | undefined
  /** All such places. There are few of them, so that going through them beats a table. */
  readonly places: Place[]
}

/** A place that names no item has the same fingerprint in every report; and with no data, the whole finding is the same. */
interface Place {
  readonly path: string
  readonly fingerprint: string
  said: Outcome | undefined
  kind: Verdict['kind']
  finding: Finding | undefined
}

/** A rule whose citation nobody has confirmed never reports a failure, and a profile may ask for the same. */
export const capped = (outcome: Outcome, rule: Pick<AnyRule, 'standing'>, ceiling: Ceiling): Outcome =>
  outcome === 'fail' && (rule.standing === 'unconfirmed' || ceiling === 'review') ? 'needsReview' : outcome

/** Makes a rule ready. */
export const findingMaker = (rule: Worded, ceiling: Ceiling): FindingMaker => ({
  ruleId: rule.id,
  force: rule.force,
  standing: rule.standing,
  citation: rule.citation,
  mayFail: capped('fail', rule, ceiling) === 'fail',
  title: rule.title,
  messages: rule.messages,
  wordings: new Map(),
  lastWording: undefined,
})

/** Makes a finding of what a rule that was made ready says. */
export function makeFinding(maker: FindingMaker, verdict: Verdict, document: unknown): Finding {
  const { ruleId, force, standing, citation, mayFail } = maker
  const { outcome: said, kind, path, message: name, data } = verdict
  const wording = maker.lastWording?.name === name ? maker.lastWording : wordingFor(maker, verdict)
  const place = wording.lastPlace?.path === path ? wording.lastPlace : placeFor(wording, path)
  const fixed = data === noData ? place : undefined
  if (fixed?.finding !== undefined && fixed.said === said && fixed.kind === kind) return fixed.finding

  const outcome = said === 'fail' && !mayFail ? 'needsReview' : said
  const { words } = wording
  const message = words === undefined ? String(data[literal]) : fillIn(words, data)
  const given = words === undefined ? noData : data
  const fingerprint = place === undefined ? fingerprintOfItem(wording, document, path) : place.fingerprint
  // Two shapes and no spread: this is done hundreds of times for one plan.
  const finding: Finding =
    kind === undefined
      ? { ruleId, outcome, force, standing, path, message, data: given, citation, fingerprint }
      : { ruleId, outcome, kind, force, standing, path, message, data: given, citation, fingerprint }
  if (fixed !== undefined) {
    fixed.said = said
    fixed.kind = kind
    fixed.finding = Object.freeze(finding)
  }
  return finding
}

function wordingFor(maker: FindingMaker, { outcome, message }: Verdict): Wording {
  const { ruleId, wordings } = maker
  let wording = wordings.get(message)
  if (wording === undefined) {
    const { high, low } = hashOf(ruleId, message)
    const words = wordsFor(maker, outcome, message)
    wording = { name: message, words, high, low, lastPlace: undefined, places: [] }
    wordings.set(message, wording)
  }
  maker.lastWording = wording
  return wording
}

function wordsFor({ ruleId, title, messages }: FindingMaker, outcome: Outcome, message: string) {
  if (outcome === 'notApplicable') return message
  if (message === literal) return undefined
  const template = messages[message]
  if (template !== undefined) return wordsOf(template)
  if (message === 'pass') return title
  throw new Error(`The rule ${ruleId} has no message "${message}"`)
}

/** The place of a path that names no item; undefined of one that does. */
function placeFor(wording: Wording, path: string): Place | undefined {
  if (hasNumber(path)) return undefined
  const { places } = wording
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as Place
    if (place.path !== path) continue
    wording.lastPlace = place
    return place
  }
  const fingerprint = fingerprintOfPlace(wording, path)
  const place: Place = { path, fingerprint, said: undefined, kind: undefined, finding: undefined }
  places.push(place)
  wording.lastPlace = place
  return place
}
