import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { Achievement, ChronologyEntry } from './chronology.ts'

testEntity(ChronologyEntry, {
  reads: {
    'an event of which only the year is known': {
      on: '2019',
      kind: 'family',
      what: 'The family moved to Seabrook.',
    },
    'one of which the month is known': { on: '2019-07' },
    'one without a date, which may still be written down': {
      what: 'A grandmother looked after both for a time.',
    },
    'a correction, which leaves the entry it corrects where it is': {
      corrects: 'event-3',
      what: 'It was 12 May.',
    },
    'one that speaks of a placement and a review': { concerns: ['placement-1', 'review-2'] },
  },
  refuses: {
    'a day in the way that people write it': [{ on: '12/05/2019' }, '/on'],
    'a month for the day on which it was written down': [{ recordedOn: '2019-07' }, '/recordedOn'],
    'a mark that it was removed: the chronology only grows': [{ removed: true }, '/removed'],
  },
})

// The events whose absence from a chronology has to be seen: entry to care, placements, orders, reviews, arrival.
test.each([
  'into-care',
  'placement-start',
  'placement-end',
  'order',
  'review',
  'health',
  'arrival',
  'immigration',
  'screening',
])('an event of the kind "%s" can be told from the others', (kind) => {
  expect(choicesOf(ChronologyEntry, 'kind')).toHaveProperty([kind])
})

testEntity(Achievement, {
  reads: {
    'something of one summer': {
      on: '2026-07',
      what: 'Swam a length',
      celebrated: 'Cake; may be told at school',
    },
  },
  refuses: { 'points: achievements are not scored': [{ points: 10 }, '/points'] },
})
