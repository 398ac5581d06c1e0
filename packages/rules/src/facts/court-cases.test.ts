import type { CourtOrder, LegalPosition, Proceedings } from '@open-care-plan/model'
import { aLegalStatus, aPlan } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { agencyDecidedOn, appliedOn, beforeTheCourt, courtCases } from './court-cases.ts'

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

test('the agency decided on the first day that the record has for it', () => {
  const decided = (...days: string[]) =>
    agencyDecidedOn(
      aPlan({
        proceedings: days.map((adoptionDecisionOn, at) => ({ id: `case-${at}`, adoptionDecisionOn })),
      }),
    )
  expect(decided('2026-10-08', '2026-10-01')).toBe('2026-10-01')
  expect(decided()).toBeUndefined()
  expect(agencyDecidedOn(aPlan())).toBeUndefined()
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
