import { aReview } from '@open-care-plan/model/testing'
import { expect, test } from 'vitest'
import { located } from './located.ts'
import { sittingsOf } from './review-sittings.ts'

const days = (...reviews: ReturnType<typeof aReview>[]) =>
  sittingsOf(located(reviews, '/reviews')).map((each) => each.map(({ path }) => path))

test.each([
  ['each is one', days(aReview('2026-01-05'), aReview('2026-04-01')), [['/reviews/0'], ['/reviews/1']]],
  [
    'two entries of one day are one',
    days(aReview('2026-01-05'), aReview('2026-01-05', { id: 'again' })),
    [['/reviews/0', '/reviews/1']],
  ],
  [
    'the rest of one that was adjourned belongs to it',
    days(aReview('2026-01-05', { adjournedUntil: '2026-01-19' }), aReview('2026-01-19')),
    [['/reviews/0', '/reviews/1']],
  ],
  [
    'one held on another day than that to which it was adjourned is not',
    days(aReview('2026-01-05', { adjournedUntil: '2026-01-19' }), aReview('2026-01-20')),
    [['/reviews/0'], ['/reviews/1']],
  ],
])('reviews as they are counted: %s', (_, found, expected) => {
  expect(found).toEqual(expected)
})
