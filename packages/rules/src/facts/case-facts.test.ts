import type { Placement } from '@open-care-plan/model'
import { aLegalStatus, aPlacement, aPlan, aReview, aVisit } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { caseFacts } from './case-facts.ts'

const asAt = '2026-11-21'

describe('age', () => {
  test.each([
    ['the day before the birthday', '2016-11-22', 9],
    ['on the birthday', '2016-11-21', 10],
    ['born that day', '2026-11-21', 0],
    ['not born yet', '2026-11-22', undefined],
  ])('%s', (_, dateOfBirth, age) => {
    expect(caseFacts(aPlan({ child: { dateOfBirth } }), asAt).age).toBe(age)
  })
})

describe('looked after', () => {
  test.each([
    ['nothing recorded', {}, true],
    ['since that day', { lookedAfterFrom: '2026-11-21' }, true],
    ['from the next day', { lookedAfterFrom: '2026-11-22' }, false],
    ['until that day', { lookedAfterFrom: '2026-01-05', lookedAfterUntil: '2026-11-21' }, false],
    ['until the next day', { lookedAfterFrom: '2026-01-05', lookedAfterUntil: '2026-11-22' }, true],
  ])('%s', (_, legal, expected) => {
    expect(caseFacts(aPlan({ legal }), asAt).lookedAfter).toBe(expected)
  })
})

describe('a child who is not born yet is not looked after', () => {
  test.each([
    ['the birth is expected', { expectedDateOfBirth: '2027-01-15' }, {}, false],
    [
      'the expected day has passed, and no birth is recorded',
      { expectedDateOfBirth: '2026-11-01' },
      {},
      false,
    ],
    [
      'looked after since, so born, whatever is missing',
      { expectedDateOfBirth: '2026-11-01' },
      { lookedAfterFrom: '2026-11-05' },
      true,
    ],
    ['born on the day', { dateOfBirth: '2026-11-21', expectedDateOfBirth: '2026-11-30' }, {}, true],
    ['dated to be born the next day', { dateOfBirth: '2026-11-22' }, {}, false],
  ])('%s', (_, child, legal, expected) => {
    expect(caseFacts(aPlan({ child, legal }), asAt).lookedAfter).toBe(expected)
  })
})

describe('a child who has died is not looked after, and nobody is from 18 on', () => {
  const lookedAfterFrom = '2025-09-01'
  test.each([
    ['died that day', { diedOn: '2026-11-21' }, false],
    ['died the day after', { diedOn: '2026-11-22' }, true],
    ['the day before the eighteenth birthday', { dateOfBirth: '2008-11-22' }, true],
    ['on the eighteenth birthday, and nobody entered the end', { dateOfBirth: '2008-11-21' }, false],
    ['of an age that nobody knows', {}, true],
  ])('%s', (_, child, expected) => {
    expect(caseFacts(aPlan({ child, legal: { lookedAfterFrom } }), asAt).lookedAfter).toBe(expected)
  })
})

describe('in education', () => {
  test.each([
    ['not said', '2016-05-14', undefined, undefined],
    ['not said, for a child under two', '2024-11-22', undefined, false],
    ['not said, on the second birthday', '2024-11-21', undefined, undefined],
    ['said of a baby at nursery', '2026-01-05', true, true],
    ['said that the child is not', '2016-05-14', false, false],
  ])('%s', (_, dateOfBirth, inEducation, expected) => {
    const education = inEducation === undefined ? {} : { inEducation }
    expect(caseFacts(aPlan({ child: { dateOfBirth }, education }), asAt).inEducation).toBe(expected)
  })
})

describe('placements', () => {
  const first = aPlacement('2026-01-05', { to: '2026-06-01' })
  const second = aPlacement('2026-06-01')
  const proposed = aPlacement('2026-12-07', { planned: true })
  const earlier = aPlacement('2020-02-03', { to: '2021-02-01' })
  const facts = (placements: (typeof first)[], legal = { lookedAfterFrom: '2026-01-05' }) =>
    caseFacts(aPlan({ legal, placements }), asAt)

  test('where the child lives, wherever it stands in the list', () => {
    expect(facts([second, proposed, first]).placement).toEqual({ value: second, path: '/placements/0' })
  })
  test('the first of this time in care, not of an earlier one', () => {
    expect(facts([earlier, first, second]).firstPlacement).toEqual({ value: first, path: '/placements/1' })
  })
  test('the one that is planned, where none has begun', () => {
    expect(facts([proposed]).placement).toEqual({ value: proposed, path: '/placements/0' })
  })
  test('none, where the last has ended', () => {
    expect(facts([first]).placement).toBeUndefined()
  })
})

describe('an end before the beginning is no end', () => {
  const since = '2025-09-01'
  const backwards = (from: string, to: string) => aPlacement(from, { to })
  const found = (placements: Placement[], lookedAfterFrom = since) =>
    caseFacts(aPlan({ legal: { lookedAfterFrom }, placements }), asAt)
  test('of the placement that began last: the child lives there', () => {
    const facts = found([aPlacement(since, { to: '2026-03-02' }), backwards('2026-03-02', '2025-03-02')])
    expect(facts.placement?.path).toBe('/placements/1')
    expect(facts.placement?.value.to).toBeUndefined()
    expect(facts.placements.map(({ value: { to } }) => to)).toEqual(['2026-03-02', undefined])
  })
  test('an end on the day of the beginning is one', () => {
    expect(found([backwards('2026-03-02', '2026-03-02')]).placement).toBeUndefined()
  })
  test('not of an earlier placement: another has begun since', () => {
    const facts = found([backwards(since, '2024-09-01'), aPlacement('2026-03-02', { to: '2026-10-01' })])
    expect(facts.placement).toBeUndefined()
  })
  test('not of an earlier time in care', () => {
    expect(found([backwards('2019-05-02', '2018-05-02')]).placement).toBeUndefined()
  })
})

test('what is dated after the day has not happened yet', () => {
  const facts = caseFacts(
    aPlan({
      reviews: [aReview('2026-11-23'), aReview('2026-02-02'), { id: 'planned', plannedFor: '2026-12-01' }],
      visits: [aVisit('2026-11-22'), aVisit('2026-11-21')],
    }),
    asAt,
  )
  expect(facts.reviews.map(({ value }) => value.heldOn)).toEqual(['2026-02-02'])
  expect(facts.visits.map(({ path }) => path)).toEqual(['/visits/1'])
})

test('reviews of an earlier time in care do not count', () => {
  const plan = aPlan({
    legal: { lookedAfterFrom: '2026-01-05' },
    reviews: [aReview('2020-03-02'), aReview('2026-01-30')],
  })
  expect(caseFacts(plan, asAt).reviews.map(({ value }) => value.heldOn)).toEqual(['2026-01-30'])
})

test.each([
  ['said so', { shortBreaks: true }, true],
  ['by its code', { statuses: [aLegalStatus('V3', '2026-01-05')] }, true],
  [
    'said that it is not, whatever the code',
    { shortBreaks: false, statuses: [aLegalStatus('V3', '2026-01-05')] },
    false,
  ],
  ['section 20', { statuses: [aLegalStatus('V2', '2026-01-05')] }, false],
])('short breaks: %s', (_, legal, expected) => {
  expect(caseFacts(aPlan({ legal }), asAt).shortBreaks).toBe(expected)
})

describe('on a short stay elsewhere the child still has the placement that runs on', () => {
  const foster = aPlacement('2025-09-01', { id: 'foster' })
  const stay = (type: 'T1' | 'T2' | 'T3', to?: string) => ({
    id: 'stay',
    from: '2026-11-10',
    type,
    ...(to === undefined ? {} : { to }),
  })
  test.each([
    ['in hospital', [foster, stay('T1')], 'foster'],
    ['on holiday', [foster, stay('T2')], 'foster'],
    ['with another carer while the own one is away', [foster, stay('T3')], 'foster'],
    ['in hospital, with no other placement', [stay('T1')], 'stay'],
    ['in hospital, where the placement has ended', [{ ...foster, to: '2026-11-10' }, stay('T1')], 'stay'],
    ['home again', [foster, stay('T2', '2026-11-17')], 'foster'],
  ])('%s', (_, placements, expected) => {
    expect(caseFacts(aPlan({ placements }), asAt).placement?.value.id).toBe(expected)
  })
})
