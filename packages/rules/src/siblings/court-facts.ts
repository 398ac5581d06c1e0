import type { CarePlanRecord, CourtOrder, Proceedings } from '@open-care-plan/model'
import { type Located, located, said } from '../facts/located.ts'
import { compare, plainWords, sameDate, sameWords } from './agree.ts'
import type { SharedFactDifference, SharedValue } from './differences.ts'
import { valueAt } from './people-facts.ts'

/** Something of one plan in a group. */
interface InPlan<T> {
  readonly plan: number
  readonly of: Located<T>
}

/** Orders of one court, and cases of one number with their hearings. */
export function factsOfCourt(plans: readonly CarePlanRecord[]): SharedFactDifference[] {
  const kinds = kindsByNumber(plans)
  return [
    ...grouped(plans, '/legal/orders', (plan) => plan.legal?.orders, orderKey).flatMap(ordersAgree),
    ...grouped(
      plans,
      '/proceedings',
      (plan) => plan.proceedings,
      (each) => caseKey(each, kinds),
    ).flatMap(casesAgree),
  ]
}

/** Orders of the same kind in the same case. Where its number is not given with the court, nobody knows whether they are one: a court makes many. */
function orderKey({ kind, court }: CourtOrder): string | undefined {
  const number = court?.match(/[\p{L}\p{N}]+/gu)?.find((word) => word.length >= 5 && /\d/.test(word))
  return kind === undefined || number === undefined ? undefined : `${kind} ${number.toLowerCase()}`
}

/** However it is spelled: HM26C00217 and HM 26 C 00217 are one number. */
const numberOf = ({ caseNumber }: Proceedings) =>
  said(caseNumber) ? plainWords(caseNumber).replaceAll(' ', '') || caseNumber : undefined

/** The kinds of application that the plans have under each number. */
function kindsByNumber(plans: readonly CarePlanRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>()
  for (const each of plans.flatMap(({ proceedings = [] }) => proceedings)) {
    const number = numberOf(each)
    if (number === undefined || each.kind === undefined) continue
    kinds.set(number, (kinds.get(number) ?? new Set()).add(each.kind))
  }
  return kinds
}

/**
 * Two applications, for a care order and a placement order, may have one number. One whose kind is not recorded is the other of
 * its number, where there is one other only.
 */
function caseKey(each: Proceedings, kinds: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  const number = numberOf(each)
  if (number === undefined) return undefined
  const known = kinds.get(number)
  const kind = each.kind ?? (known?.size === 1 ? [...known][0] : '')
  return `${kind} ${number}`
}

/** The items that two plans or more have under one key. */
function grouped<T>(
  plans: readonly CarePlanRecord[],
  path: string,
  listOf: (plan: CarePlanRecord) => readonly T[] | undefined,
  keyOf: (item: T) => string | undefined,
): InPlan<T>[][] {
  const byKey = new Map<string, InPlan<T>[]>()
  for (const [plan, record] of plans.entries()) {
    for (const of of located(listOf(record), `/${plan}${path}`)) {
      const key = keyOf(of.value)
      if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), { plan, of }])
    }
  }
  return [...byKey.values()].filter((items) => new Set(items.map(({ plan }) => plan)).size > 1)
}

function ordersAgree(orders: readonly InPlan<CourtOrder>[]): SharedFactDifference[] {
  const of = (field: 'madeOn' | 'until' | 'endedOn') =>
    [...new Set(orders.map(({ plan }) => plan))].map((plan) => daysIn(plan, orders, field))
  const what = orders[0]?.of.value.kind?.replaceAll('-', ' ') ?? 'order'
  return [
    ...compare('order', `day on which the ${what} was made`, of('madeOn'), sameDays),
    ...compare('order', `day until which the ${what} runs`, of('until'), sameDays),
    ...compare('order', `day on which the ${what} ended`, of('endedOn'), sameDays),
  ]
}

const sameDays = (a: string, b: string) => a === b

/** The days of the orders that one plan has, in order: an interim order is made again and again. */
function daysIn(
  plan: number,
  orders: readonly InPlan<CourtOrder>[],
  field: 'madeOn' | 'until' | 'endedOn',
): SharedValue {
  const own = orders.filter((each) => each.plan === plan)
  const days = own.flatMap(({ of: { value } }) => value[field] ?? [])
  const [first, ...others] = own
  return valueAt(
    plan,
    first === undefined || others.length > 0 ? `/${plan}/legal/orders` : `${first.of.path}/${field}`,
    days.length === 0 ? undefined : days.sort().join(', '),
  )
}

function casesAgree(cases: readonly InPlan<Proceedings>[]): SharedFactDifference[] {
  const of = (field: 'submittedOn' | 'issuedOn' | 'decidedOn' | 'court') =>
    cases.map(({ plan, of: { value, path } }) => valueAt(plan, `${path}/${field}`, value[field]))
  return [
    ...compare('case', 'court of the case', of('court'), sameWords),
    ...compare('case', 'day on which the application was sent', of('submittedOn'), sameDate),
    ...compare('case', 'day on which the application was issued', of('issuedOn'), sameDate),
    ...compare('case', 'day on which the case was decided', of('decidedOn'), sameDate),
    ...hearingKinds.flatMap(([kind, what]) =>
      compare(
        'hearing',
        what,
        cases.map(({ plan, of: { value, path } }) =>
          valueAt(plan, `${path}/hearings`, hearingsOf(value, kind)),
        ),
        (a, b) => a === b,
      ),
    ),
  ]
}

const hearingKinds = [
  ['case-management', 'days of the case management hearings'],
  ['issues-resolution', 'days of the issues resolution hearings'],
  ['final', 'days of the final hearings'],
] as const

/** The days of the hearings of one kind, in order; undefined where none is recorded. */
function hearingsOf({ hearings }: Proceedings, kind: string): string | undefined {
  const days = (hearings ?? []).flatMap((hearing) =>
    hearing.kind === kind && hearing.on !== undefined ? [hearing.on] : [],
  )
  return days.length === 0 ? undefined : days.sort().join(', ')
}
