import type { CarePlanRecord } from '@open-care-plan/model'
import { describe, expect, test } from 'vitest'
import { careHistory, careLeaverCategory } from '../src/index.ts'
import { changed, remove, set, testMutations } from './mutate.ts'

const idris = 'unaccompanied-sixteen-year-old'
const kuba = 'seventeen-leaving-care'
const eligibleChild = 'time-limits/eligible-child'
const from = '/leavingCare/eligibleFrom'

/** It is on record that he was not looked after before: without that, 13 weeks may have been over sooner. */
const noEarlierTimes = set('/legal/earlierTimes', [])
const categoryOf = (plan: CarePlanRecord, asAt: string) =>
  careLeaverCategory(careHistory(plan), asAt).category

describe('Idris, who came on 6 May 2026 at 16', () => {
  test.each([
    ['2026-05-06', 'none'],
    ['2026-08-04', 'none'],
    ['2026-08-05', 'eligible'],
    ['2026-11-21', 'eligible'],
    ['2028-03-07', 'eligible'],
    ['2028-03-08', 'former-relevant'],
  ])('as at %s: %s', (asAt, category) => {
    expect(categoryOf(changed(idris, noEarlierTimes), asAt)).toBe(category)
  })

  test('on the day before the 13 weeks, earlier times that nobody recorded may make up for it', () => {
    expect(categoryOf(changed(idris), '2026-08-04')).toBe('unknown')
    expect(categoryOf(changed(idris), '2026-08-05')).toBe('eligible')
  })
})

testMutations('Eligible at 13 weeks in all since 14', [
  {
    name: 'a day before the 13 weeks, by another way of counting',
    record: idris,
    given: [noEarlierTimes],
    change: [set(from, '2026-08-04')],
    opens: [],
    points: {},
  },
  {
    name: 'two days before the 13 weeks',
    record: idris,
    given: [noEarlierTimes],
    change: [set(from, '2026-08-03')],
    opens: [[eligibleChild, 'fail', from]],
    points: {},
  },
  {
    name: 'two days before the 13 weeks, where he may have been looked after before',
    record: idris,
    change: [set(from, '2026-08-03')],
    opens: [],
    points: {},
  },
  {
    name: 'two days after the 13 weeks',
    record: idris,
    change: [set(from, '2026-08-07')],
    opens: [[eligibleChild, 'fail', from]],
    points: {},
  },
  {
    name: 'nobody says that he is eligible',
    record: idris,
    change: [remove('/leavingCare/eligibility')],
    opens: [[eligibleChild, 'needsReview', '/leavingCare/eligibility']],
    points: {},
  },
  {
    name: 'he is recorded as relevant, which he is only once he is no longer looked after',
    record: idris,
    change: [set('/leavingCare/eligibility', 'relevant')],
    opens: [[eligibleChild, 'fail', '/leavingCare/eligibility']],
    points: {},
  },
  {
    name: 'the day after his sixteenth birthday, which has only one way of counting',
    record: kuba,
    change: [set(from, '2025-04-18')],
    opens: [[eligibleChild, 'fail', from]],
    points: {},
  },
])

const pathwayAssessment = 'time-limits/pathway-assessment'
const assessed = '/leavingCare/assessmentCompletedOn'

testMutations('The assessment of what he needs, within three months', [
  {
    name: 'three months after his sixteenth birthday',
    record: kuba,
    change: [set(assessed, '2025-07-17')],
    opens: [],
    points: {},
  },
  {
    name: 'three months and a day after his sixteenth birthday',
    record: kuba,
    change: [set(assessed, '2025-07-18')],
    opens: [[pathwayAssessment, 'fail', assessed]],
    points: {},
  },
  {
    name: 'three months after he became eligible at 16',
    record: idris,
    change: [set(assessed, '2026-11-05')],
    opens: [],
    points: {},
  },
  {
    name: 'three months and a day after he became eligible at 16',
    record: idris,
    change: [set(assessed, '2026-11-06')],
    opens: [[pathwayAssessment, 'fail', assessed]],
    points: {},
  },
])
