import { birthday, type CourtOrder, type LegalStatusPeriod } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy, notAfter } from '../../facts/by-day.ts'
import { beforeTheCourt, type CourtCase } from '../../facts/court-cases.ts'
import { endOf26Weeks, hearingsOf } from '../../facts/court-time.ts'
import { type Located, located } from '../../facts/located.ts'
import { earlier } from '../../timetable/period.ts'

export const rule = defineRule({
  id: 'court/no-order-at-17',
  also: ['court-no-17'],
  title: 'No care order at 17',
  requirement:
    'No care or supervision order must be made once the child is 17, or 16 if the child is married.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.31(3)')],
  why: 'A case that runs past the birthday ends with nothing decided for a young person who waited for it.',
  doesNotJudge: 'Whether a child is married whom the record does not call so.',
  messages: {
    pass: 'The child was not too old for the order',
    unknown: 'Enter the date of birth: no care or supervision order can be made at 17',
    made: 'Check the dates: the order was made on {madeOn}, and none could be made from {tooOldOn}',
    marriedThen: 'Decide whether the child was married when the order was made on {madeOn}, at 16',
    reached: 'Take advice on the case: no care or supervision order can be made from {tooOldOn}',
    hearing:
      'Ask the court for a final hearing before {tooOldOn}: it is listed for {on}, when no order can be made',
    judge:
      'Decide whether to ask the court for a final hearing before {tooOldOn}: the 26 weeks end on {dueOn}, when no order can be made',
    extended:
      'Decide whether to ask the court for a final hearing before {tooOldOn}: the time for the case was extended to {dueOn}, when no order can be made',
    day: 'Enter the day on which the order was made: no care or supervision order can be made at 17',
    inCare:
      'Decide whether the order was made before {tooOldOn}, and enter it: the child is in care from {from}, when none could be made',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/child/dateOfBirth',
  evaluate: ({ plan: { child, legal }, facts, asAt }) => {
    const cases = beforeTheCourt(facts.careCases)
    const orders = located(legal?.orders, '/legal/orders').filter(({ value }) => isOfPart4(value, asAt))
    const statuses = located(legal?.statuses, '/legal/statuses').filter(({ value }) => isInCare(value, asAt))
    if (cases.length + orders.length + statuses.length === 0) {
      return notApplicable('No care or supervision order was made or is sought')
    }
    const { dateOfBirth } = child
    if (dateOfBirth === undefined) return unknown('/child/dateOfBirth')
    const of = { dateOfBirth, married: child.married === true, asAt }
    return [
      ...orders.flatMap((each) =>
        each.value.madeOn === undefined
          ? whenUndated(each, statuses, of)
          : whenMade(each.value.madeOn, each.path, of),
      ),
      ...statuses.flatMap((each) => whenInCare(each, orders, statuses, of)),
      ...cases.flatMap((one) => whileItRuns(one, of)),
    ]
  },
})

interface Young {
  readonly dateOfBirth: string
  readonly married: boolean
  readonly asAt: string
}

const isOfPart4 = ({ kind, madeOn }: CourtOrder, asAt: string) =>
  (kind === 'care-order' || kind === 'interim-care-order' || kind === 'supervision-order') &&
  notAfter(madeOn, asAt)

/** The orders that a legal status shows, though the order itself may not be in the list. */
const shownBy: Partial<Record<NonNullable<LegalStatusPeriod['status']>, CourtOrder['kind']>> = {
  C1: 'interim-care-order',
  C2: 'care-order',
}

const isInCare = ({ status, from }: LegalStatusPeriod, asAt: string) =>
  status !== undefined && shownBy[status] !== undefined && happenedBy(from, asAt)

/** Whether a day is on or after a birthday. Two texts are compared, as the 29 February of a year without one also tells. */
const hasReached = (age: number, dateOfBirth: string, day: string) =>
  `${Number(dateOfBirth.slice(0, 4)) + age}${dateOfBirth.slice(4)}` <= day

function whenMade(madeOn: string, path: string, { dateOfBirth, married }: Young): Verdict[] {
  if (!hasReached(16, dateOfBirth, madeOn)) return []
  const at = `${path}/madeOn`
  if (hasReached(17, dateOfBirth, madeOn)) {
    return [conflict(at, { madeOn, tooOldOn: birthday(dateOfBirth, 17) }, 'made')]
  }
  return married ? [judge(at, { madeOn }, 'marriedThen')] : []
}

/** An order without a day was made before it ended, and before the child was in care under it. */
function whenUndated(
  { value: { kind, endedOn }, path }: Located<CourtOrder>,
  statuses: readonly Located<LegalStatusPeriod>[],
  { dateOfBirth, married, asAt }: Young,
): Verdict[] {
  let by = earlier(asAt, endedOn)
  for (const { value } of statuses) {
    if (value.from !== undefined && shownBy[value.status ?? 'V2'] === kind) by = earlier(by, value.from)
  }
  return hasReached(married ? 16 : 17, dateOfBirth, by) ? [unknown(`${path}/madeOn`, {}, 'day')] : []
}

/** In care from a day at which no order could be made, and nothing shows that the order is of an earlier one. */
function whenInCare(
  { value: { status, from = '' }, path }: Located<LegalStatusPeriod>,
  orders: readonly Located<CourtOrder>[],
  statuses: readonly Located<LegalStatusPeriod>[],
  { dateOfBirth }: Young,
): Verdict[] {
  if (!hasReached(17, dateOfBirth, from)) return []
  const known =
    orders.some(({ value }) => value.kind === shownBy[status ?? 'V2'] && notAfter(value.madeOn, from)) ||
    statuses.some(({ value }) => value.status === status && (value.from ?? '') < from)
  return known ? [] : [judge(`${path}/from`, { from, tooOldOn: birthday(dateOfBirth, 17) }, 'inCare')]
}

function whileItRuns(one: CourtCase, { dateOfBirth, married, asAt }: Young): Verdict[] {
  const { path } = one
  const age = married ? 16 : 17
  const final = hearingsOf(one, 'final').at(-1)
  const data = { tooOldOn: birthday(dateOfBirth, age) }
  if (hasReached(age, dateOfBirth, asAt)) return [conflict(path, data, 'reached')]
  if (final !== undefined && final.on >= asAt) {
    const { on, path: at } = final
    return hasReached(age, dateOfBirth, on) ? [conflict(`${at}/on`, { ...data, on }, 'hearing')] : []
  }
  const { dueOn, extended } = endOfTime(one, asAt)
  if (dueOn === undefined || !hasReached(age, dateOfBirth, dueOn)) return []
  return [judge(path, { ...data, dueOn }, extended ? 'extended' : 'judge')]
}

/** The last day of the 26 weeks, or that of an extension past them. */
function endOfTime({ value: { issuedOn, extensions = [] } }: CourtCase, asAt: string) {
  let dueOn = issuedOn === undefined ? undefined : endOf26Weeks(issuedOn)
  let extended = false
  for (const { grantedOn, until } of extensions) {
    if (until === undefined || !notAfter(grantedOn, asAt) || until <= (dueOn ?? '')) continue
    dueOn = until
    extended = true
  }
  return { dueOn, extended }
}
