import type { CarePlanRecord, EndingNotice, PlacementNotice } from '@open-care-plan/model'
import type { RuleContext } from '../engine/rule.ts'
import { type Located, located, said } from './located.ts'
import { endingNoticeCountsFrom } from './notice-days.ts'
import { noticeRecipients } from './notice-recipients.ts'
import { isOutOfArea, isOutsideEnglandAndWales } from './out-of-area.ts'
import type { EndedPlacement } from './placement-endings.ts'
import { placementSetting } from './placement-setting.ts'
import { hasDied } from './relationship.ts'

type Recipient = NonNullable<EndingNotice['to']>

const names: Readonly<Record<Recipient, string>> = {
  ...noticeRecipients,
  // When a placement ends there is no other GP yet to tell this one from.
  'gp-now': 'GP',
  carer: 'carer',
}

interface Entitled {
  readonly to: Recipient
  readonly personId?: string
}

/** The notices of an ending, as against those that have to be given. */
export interface NoticesOfEnding {
  /** The first notice of each of those who have to have one, with a day that is not after the day of the check. */
  readonly given: readonly Located<EndingNotice>[]
  /** Those of them that are too old to be of this ending, where there is no other to the same person. */
  readonly old: readonly Located<EndingNotice>[]
  /** In words, separated by commas, whatever the order of the notices; empty where everybody had notice. */
  readonly missing: string
  /** Whether for each of those who had none a reason is recorded. */
  readonly excused: boolean
  /** Of a notice that may be one of those that are missing: what nobody entered of it, and where. */
  readonly unclear: { readonly lacks: 'on' | 'to'; readonly path: string } | undefined
}

/**
 * Whom the record shows to be entitled to notice of an ending, and who had it: everybody of regulation 13 who had notice of the
 * placement and was alive at its end, the carer or the parent with whom the child lives, and the authority of another area
 * (SI 2010/959 reg 14). One who was told without a name in the record stands for each of their kind. What somebody was told again,
 * and what was told to somebody who did not have to be, is no matter.
 */
export function noticesOfEnding(ended: EndedPlacement, { plan, asAt }: RuleContext): NoticesOfEnding {
  const { ending, path } = ended
  const all = located(ending.notices, `${path}/ending/notices`)
  const inTime = all.filter(({ value: { on } }) => on !== undefined && on <= asAt)
  const iroTold = ending.iroToldOn !== undefined && ending.iroToldOn <= asAt
  const since = endingNoticeCountsFrom(ended)
  const given: Located<EndingNotice>[] = []
  const without: Entitled[] = []
  for (const one of entitled(ended, inTime, plan)) {
    if (one.to === 'iro' && iroTold) continue
    const first = firstTo(one, inTime, since)
    if (first === undefined) without.push(one)
    else if (!given.includes(first)) given.push(first)
  }
  return {
    given,
    old: given.filter(({ value: { on = '' } }) => on < since),
    missing: without.length === 0 ? '' : inWords(new Set(without.map(({ to }) => to))),
    unclear: unclearOf(all, without),
    excused: without.every((one) => all.some(({ value }) => said(value.reason) && isTo(value, one))),
  }
}

/** One to somebody who had none, without its day; or one that does not say to whom it went. */
function unclearOf(all: readonly Located<EndingNotice>[], without: readonly Entitled[]) {
  for (const { value, path } of all) {
    const { to, personId, on } = value
    if (to === undefined && personId === undefined) return { lacks: 'to', path: `${path}/to` } as const
    if (on === undefined && without.some((one) => isTo(value, one))) {
      return { lacks: 'on', path: `${path}/on` } as const
    }
  }
  return undefined
}

const inWords = (missing: ReadonlySet<Recipient>): string =>
  (Object.keys(names) as Recipient[])
    .filter((to) => missing.has(to))
    .map((to) => names[to])
    .join(', ')

function entitled(
  { value, endedOn }: EndedPlacement,
  ofEnding: readonly Located<EndingNotice>[],
  plan: CarePlanRecord,
): Entitled[] {
  const isElsewhere = isOutOfArea(value, plan) === true && !isOutsideEnglandAndWales(value)
  const told = value.notices === undefined ? toldOfEnding(ofEnding) : toldOfPlacement(value.notices, endedOn)
  const hadDied = (personId: string | undefined) =>
    personId !== undefined &&
    plan.people?.some((one) => one.id === personId && hasDied(one, endedOn)) === true
  return [
    ...told.filter(({ personId }) => !hadDied(personId)),
    { to: placementSetting(value) === 'parents' ? 'parent' : 'carer' },
    ...(isElsewhere ? [{ to: 'area-authority' } as const] : []),
  ]
}

/** Those whom regulation 13 names: notice to another person of the placement makes no duty at its end. */
const isNamedIn13 = (to: Recipient | undefined): to is Recipient => to !== undefined && to !== 'other'

function toldOfPlacement(notices: readonly PlacementNotice[], endedOn: string): Entitled[] {
  return notices.flatMap(({ to, personId, on, withheld }): Entitled[] =>
    isNamedIn13(to) && on !== undefined && on <= endedOn && withheld !== true ? [named(to, personId)] : [],
  )
}

/** Where nobody recorded who had notice of the placement: whoever was told of its end, and is named in regulation 13. */
function toldOfEnding(notices: readonly Located<EndingNotice>[]): Entitled[] {
  return notices.flatMap(({ value: { to, personId } }): Entitled[] =>
    isNamedIn13(to) ? [named(to, personId)] : [],
  )
}

const named = (to: Recipient, personId: string | undefined): Entitled =>
  personId === undefined ? { to } : { to, personId }

/** The first that may be of this ending. Of two on one day the first by id, so that the order of the list is no matter. */
function firstTo(
  one: Entitled,
  notices: readonly Located<EndingNotice>[],
  since: string,
): Located<EndingNotice> | undefined {
  const inOrder = ({ on = '', id }: EndingNotice) => `${on < since ? '~' : ''}${on} ${id}`
  let first: Located<EndingNotice> | undefined
  for (const notice of notices) {
    if (isTo(notice.value, one) && (first === undefined || inOrder(notice.value) < inOrder(first.value))) {
      first = notice
    }
  }
  return first
}

const isTo = ({ to, personId }: EndingNotice, one: Entitled) =>
  to === one.to && (personId === undefined || one.personId === undefined || personId === one.personId)
