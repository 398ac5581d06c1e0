import { aContactArrangement, aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { contactWith, saysWhyNot } from './contact-arrangements.ts'

const day = '2026-11-21'

describe('an arrangement says why there is no contact', () => {
  test.each([
    ['for good', { reasonIfNone: 'She does not want it' }, true],
    ['for good, while an old refusal is over', { reasonIfNone: 'A', refusal: { from: '2025-06-01' } }, true],
    ['refused until today', { refusal: { from: '2026-11-15', until: day, reason: 'A threat' } }, true],
    ['refused until yesterday', { refusal: { until: '2026-11-20', reason: 'A threat' } }, false],
    ['refused six days ago, without an end', { refusal: { from: '2026-11-15', reason: 'A threat' } }, true],
    ['refused seven days ago, without an end', { refusal: { from: '2026-11-14', reason: 'A' } }, false],
    ['refused, without any day', { refusal: { reason: 'A threat' } }, true],
    ['for good, with a word and no reason', { reasonIfNone: 'N/A' }, false],
    ['refused, with a word and no reason', { refusal: { from: day, reason: 'none' } }, false],
    ['refused, without a reason', { refusal: { from: day } }, false],
    ['neither', {}, false],
  ])('%s', (_, parts, says) => {
    expect(saysWhyNot({ id: 'contact-1', ...parts }, day)).toBe(says)
  })
})

test('of one person, what says something counts', () => {
  const nothing = { id: 'contact-0', personId: 'person-1', frequency: ' ' }
  const none = { id: 'contact-3', personId: 'person-1', none: true }
  const refused = { id: 'contact-2', personId: 'person-1', refusal: { until: day, reason: 'A threat' } }
  const said = (asAt: string, ...contact: { readonly id: string; readonly none?: boolean }[]) =>
    contactWith(aPlan({ contact }), 'person-1', asAt)
  expect(said(day, nothing, aContactArrangement())).toEqual({ said: 'how' })
  expect(said(day, nothing, refused)).toEqual({ said: 'why-not' })
  expect(said('2026-11-22', nothing, refused)).toEqual({ said: 'no-details', path: '/contact/0/frequency' })
  expect(said(day, { ...nothing, none: true })).toEqual({
    said: 'no-reason',
    path: '/contact/0/reasonIfNone',
  })
  expect(said(day, nothing, none)).toEqual({
    said: 'no-reason',
    path: '/contact/1/reasonIfNone',
  })
  expect(said(day)).toEqual({ said: 'nothing' })
})
