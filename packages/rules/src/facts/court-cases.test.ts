import type { CourtOrder, LegalPosition, Proceedings } from '@open-care-plan/model'
import { aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import {
  agencyDecidedOn,
  appliedOn,
  beforeTheCourt,
  type CourtCase,
  careOrderOn,
  courtCases,
  lastApplicationOn,
} from './court-cases.ts'

const asAt = '2026-11-21'
const of = (...proceedings: Proceedings[]) => courtCases(aPlan({ proceedings }), 'care', asAt)
const states = (...proceedings: Proceedings[]) =>
  of(...proceedings).map(({ path, pending }) => [path, pending])

test('a plan without proceedings has no case', () => {
  expect(courtCases(aPlan(), 'care', asAt)).toEqual([])
  expect(of()).toEqual([])
})

test('only applications of the kind that is asked for count', () => {
  expect(states({ id: 'a', kind: 'placement' }, { id: 'b', kind: 'care' })).toEqual([
    ['/proceedings/1', true],
  ])
})

test('a case is made on the day it is sent, and not before', () => {
  expect(states({ id: 'a', kind: 'care', submittedOn: asAt, issuedOn: '2026-11-23' })).toHaveLength(1)
  expect(states({ id: 'a', kind: 'care', submittedOn: '2026-11-22' })).toEqual([])
})

test('it is before the court until the day of the decision, or until a result is written down', () => {
  expect(states({ id: 'a', kind: 'care', decidedOn: '2026-11-22' })).toEqual([['/proceedings/0', true]])
  expect(states({ id: 'a', kind: 'care', decidedOn: asAt })).toEqual([['/proceedings/0', false]])
  expect(states({ id: 'a', kind: 'care', result: 'Care order' })).toEqual([['/proceedings/0', false]])
  expect(states({ id: 'a', kind: 'care', result: ' ' })).toEqual([['/proceedings/0', true]])
})

test('it is over once there is an order that ends it, though nobody wrote down the decision', () => {
  const pending = (legal: LegalPosition, kind: 'care' | 'placement' = 'care') =>
    courtCases(aPlan({ legal, proceedings: [{ id: 'a', kind, issuedOn: '2026-06-12' }] }), kind, asAt)[0]
      ?.pending
  const order = (kind: CourtOrder['kind'], madeOn: string): LegalPosition => ({
    orders: [{ id: 'o', ...(kind === undefined ? {} : { kind }), madeOn }],
  })
  expect(pending(order('care-order', asAt))).toBe(false)
  expect(pending(order('care-order', '2026-11-22'))).toBe(true)
  expect(pending(order('care-order', '2026-06-11'))).toBe(true)
  expect(pending(order('supervision-order', '2026-11-02'))).toBe(false)
  expect(pending(order('interim-care-order', '2026-06-16'))).toBe(true)
  expect(pending(order('child-arrangements-order', '2026-06-16'))).toBe(true)
  expect(pending({ statuses: [aLegalStatus('C2', '2026-11-02')] })).toBe(false)
  expect(pending({ statuses: [aLegalStatus('C1', '2026-06-16')] })).toBe(true)
  expect(pending(order('care-order', '2026-11-02'), 'placement')).toBe(true)
  expect(pending(order('placement-order', '2026-11-02'), 'placement')).toBe(false)
})

test('those before the court are picked out', () => {
  const cases = of({ id: 'a', kind: 'care', decidedOn: '2020-01-01' }, { id: 'b', kind: 'care' })
  expect(beforeTheCourt(cases).map(({ value }) => value.id)).toEqual(['b'])
})

test('the day of sending is the day of application, and the day of issue where it is all that is known', () => {
  expect(appliedOn({ id: 'a', submittedOn: '2026-06-11', issuedOn: '2026-06-12' })).toBe('2026-06-11')
  expect(appliedOn({ id: 'a', issuedOn: '2026-06-12' })).toBe('2026-06-12')
  expect(appliedOn({ id: 'a' })).toBeUndefined()
})

test('the agency decided on the last day that the record has for it and that has come', () => {
  const decided = (...days: string[]) =>
    agencyDecidedOn(
      aPlan({
        proceedings: days.map((adoptionDecisionOn, at) => ({ id: `case-${at}`, adoptionDecisionOn })),
      }),
      asAt,
    )
  expect(decided('2026-10-08', '2026-10-01')).toBe('2026-10-08')
  expect(decided(asAt, '2026-10-01')).toBe(asAt)
  expect(decided('2026-11-22', '2026-10-01')).toBe('2026-10-01')
  expect(decided()).toBeUndefined()
  expect(agencyDecidedOn(aPlan(), asAt)).toBeUndefined()
})

test('a case without a day is over only by an order that still runs', () => {
  const pending = (endedOn: string | undefined, legal: LegalPosition = {}) =>
    courtCases(
      aPlan({
        legal: {
          orders: [
            { id: 'o', kind: 'supervision-order', madeOn: '2026-06-12', ...(endedOn ? { endedOn } : {}) },
          ],
          ...legal,
        },
        proceedings: [{ id: 'a', kind: 'care' }],
      }),
      'care',
      asAt,
    )[0]?.pending
  expect(pending(asAt)).toBe(true)
  expect(pending('2026-11-22')).toBe(false)
  expect(pending(undefined)).toBe(false)
  expect(pending(asAt, { statuses: [aLegalStatus('C2', '2026-06-13')] })).toBe(false)
})

test('what stands as its result under an interim care order is not the end of it', () => {
  const pending = (legal: LegalPosition, ...rest: Proceedings[]) =>
    courtCases(
      aPlan({
        legal,
        proceedings: [
          { id: 'a', kind: 'care', issuedOn: '2026-06-12', result: 'Interim order, to be heard in January' },
          ...rest,
        ],
      }),
      'care',
      asAt,
    )[0]?.pending
  const interim: LegalPosition = { statuses: [aLegalStatus('C1', '2026-06-16')] }
  expect(pending(interim)).toBe(true)
  expect(pending({ statuses: [aLegalStatus('V2', '2026-06-16')] })).toBe(false)
  expect(pending({ ...interim, orders: [{ id: 'o', kind: 'care-order', madeOn: asAt }] })).toBe(false)
  expect(pending(interim, { id: 'b', kind: 'care', issuedOn: '2026-10-12' })).toBe(false)
  expect(pending(interim, { id: 'b', kind: 'care', issuedOn: '2026-06-11' })).toBe(true)
})

test('the care order of a case is the first from its application on, and before the next', () => {
  const first = (legal: LegalPosition, ...days: (string | undefined)[]) => {
    const proceedings = days.map((issuedOn, at) => ({
      id: `case-${at}`,
      kind: 'care' as const,
      ...(issuedOn === undefined ? {} : { issuedOn }),
    }))
    const cases = courtCases(aPlan({ legal, proceedings }), 'care', asAt)
    return careOrderOn(cases[0] as CourtCase, cases, legal, asAt)
  }
  const legal: LegalPosition = {
    orders: [{ id: 'o', kind: 'care-order', madeOn: '2026-06-12', endedOn: '2026-09-01' }],
    statuses: [aLegalStatus('C2', '2026-06-15')],
  }
  expect(first(legal, '2026-06-12')).toBe('2026-06-12')
  expect(first(legal, '2026-06-13')).toBe('2026-06-15')
  expect(first(legal, '2026-06-16')).toBeUndefined()
  expect(first(legal, '2026-01-05', '2026-06-12')).toBeUndefined()
  expect(first(legal, undefined)).toBe('2026-06-15')
  expect(first({}, '2026-06-12')).toBeUndefined()
  expect(first({ statuses: [aLegalStatus('C2', '2026-11-22')] }, '2026-06-12')).toBeUndefined()
})

test('the last application before the court is that of the cases it has still to decide', () => {
  const cases = of(
    { id: 'a', kind: 'care', submittedOn: '2026-06-12' },
    { id: 'b', kind: 'care', issuedOn: '2026-06-15' },
    { id: 'c', kind: 'care', issuedOn: '2026-10-15', decidedOn: asAt },
    { id: 'd', kind: 'care' },
  )
  expect(lastApplicationOn(cases)).toBe('2026-06-15')
  expect(lastApplicationOn([])).toBeUndefined()
})

test('nothing is before the court any more about a child who has died', () => {
  const pending = (diedOn: string) =>
    courtCases(aPlan({ child: { diedOn }, proceedings: [{ id: 'a', kind: 'care' }] }), 'care', asAt)[0]
      ?.pending
  expect(pending(asAt)).toBe(false)
  expect(pending('2026-11-22')).toBe(true)
})

test('nothing is before the court any more from the eighteenth birthday on', () => {
  const pending = (dateOfBirth: string, kind: 'care' | 'placement' = 'care') =>
    courtCases(aPlan({ child: { dateOfBirth }, proceedings: [{ id: 'a', kind }] }), kind, asAt)[0]?.pending
  expect(pending('2008-11-22')).toBe(true)
  expect(pending('2008-11-21')).toBe(false)
  expect(pending('2008-11-22', 'placement')).toBe(true)
  expect(pending('2008-11-21', 'placement')).toBe(false)
})
