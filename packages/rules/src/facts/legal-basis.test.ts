import { legalStatusCodes } from '@open-care-plan/model'
import { aLegalStatus } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { isInCare, legalBasisOn } from './legal-basis.ts'

const on = (day: string, ...statuses: ReturnType<typeof aLegalStatus>[]) => legalBasisOn({ statuses }, day)

describe('the legal basis on a day', () => {
  const accommodated = aLegalStatus('V2', '2026-01-05', { to: '2026-03-02' })
  const interim = aLegalStatus('C1', '2026-03-02')
  test.each([
    ['before the first', '2026-01-04', undefined],
    ['on the first day', '2026-01-05', 'section-20'],
    ['the day before it changes', '2026-03-01', 'section-20'],
    ['on the day it changes, the new one', '2026-03-02', 'interim-care-order'],
    ['long after', '2026-11-21', 'interim-care-order'],
  ])('%s', (_, day, basis) => {
    expect(on(day, accommodated, interim)).toBe(basis)
    expect(on(day, interim, accommodated)).toBe(basis)
  })
  test('none is recorded', () => {
    expect(legalBasisOn(undefined, '2026-01-05')).toBeUndefined()
    expect(legalBasisOn({}, '2026-01-05')).toBeUndefined()
  })
  test('of two that run, the one that began later counts', () => {
    expect(on('2026-04-01', aLegalStatus('C2', '2026-02-01'), aLegalStatus('E1', '2026-03-01'))).toBe(
      'placement-order',
    )
  })
  test('a status without a date counts from the beginning', () => {
    expect(legalBasisOn({ statuses: [{ id: 's', status: 'C2' }] }, '2026-01-05')).toBe('care-order')
  })
  describe('where an end is entered before the beginning', () => {
    const backwards = aLegalStatus('C2', '2026-03-02', { to: '2025-03-02' })
    test.each([
      ['the day before it begins', '2026-03-01', 'interim-care-order'],
      ['on the day it begins', '2026-03-02', 'care-order'],
      ['long after', '2026-11-21', 'care-order'],
    ])('of the last one it is no end: %s', (_, day, basis) => {
      expect(on(day, aLegalStatus('C1', '2026-01-05', { to: '2026-03-02' }), backwards)).toBe(basis)
    })
    test('an earlier one has ended, whatever its end says', () => {
      const later = aLegalStatus('V2', '2026-05-01', { to: '2026-06-01' })
      expect(on('2026-05-31', backwards, later)).toBe('section-20')
      expect(on('2026-06-01', backwards, later)).toBeUndefined()
    })
    test('it ended on the day it began: it has ended', () => {
      expect(on('2026-03-02', aLegalStatus('C2', '2026-03-02', { to: '2026-03-02' }))).toBeUndefined()
    })
  })
})

test('every code of the list has a basis', () => {
  for (const { code } of legalStatusCodes.codes) {
    expect([code, on('2026-01-05', aLegalStatus(code, '2026-01-01'))]).not.toEqual([code, undefined])
  }
})

test.each([
  ['care-order', true],
  ['interim-care-order', true],
  ['placement-order', true],
  ['section-20', false],
  ['short-breaks', false],
  ['emergency', false],
  ['remand', false],
  [undefined, undefined],
] as const)('%s: in care %s', (basis, expected) => {
  expect(isInCare(basis)).toBe(expected)
})
