import { describe, expect, test } from 'vitest'
import { sdqBand, sdqCutOffsOf } from './bands.ts'
import { type SdqForm, type SdqScore, sdqCutOffs } from './cut-offs.ts'

const carer: SdqForm = { informant: 'parent-or-carer', form: '4-17', bandSet: 'three-band' }
const carerOfFour: SdqForm = { ...carer, form: '2-4' }
const teacher: SdqForm = { informant: 'teacher', form: '4-17', bandSet: 'four-band' }

const names = ['total', 'emotional', 'conduct', 'hyperactivity', 'peer', 'prosocial'] as const
const highest = (score: SdqScore) => (score === 'total' ? 40 : 10)

/** The score at which each further band begins; for prosocial, going down. */
test.each<[string, SdqForm, Record<SdqScore, number[]>]>([
  [
    'parent or carer, ages 4 to 17, three bands',
    carer,
    {
      total: [14, 17],
      emotional: [4, 5],
      conduct: [3, 4],
      hyperactivity: [6, 7],
      peer: [3, 4],
      prosocial: [5, 4],
    },
  ],
  [
    'parent or carer, ages 2 to 4, three bands',
    carerOfFour,
    {
      total: [13, 16],
      emotional: [3, 4],
      conduct: [4, 5],
      hyperactivity: [6, 7],
      peer: [3, 4],
      prosocial: [6, 5],
    },
  ],
  [
    'teacher, ages 4 to 17, four bands',
    teacher,
    {
      total: [12, 16, 19],
      emotional: [4, 5, 6],
      conduct: [3, 4, 5],
      hyperactivity: [6, 8, 9],
      peer: [3, 5, 6],
      prosocial: [5, 4, 3],
    },
  ],
])('%s', (_, form, expected) => {
  const found = names.map((score) => {
    const scores = Array.from({ length: highest(score) + 1 }, (_, at) => at)
    if (score === 'prosocial') scores.reverse()
    const places = scores.map((value) => sdqBand(score, value, form)?.place)
    return [score, scores.filter((_, at) => at > 0 && places[at] !== places[at - 1])]
  })
  expect(Object.fromEntries(found)).toEqual(expected)
})

describe.each(sdqCutOffs)('$informant, $form, $bandSet', ({ informant, form, bandSet, ranges }) => {
  test.each(names)('every score of %s is in one band, and one only', (score) => {
    for (let value = 0; value <= highest(score); value++) {
      const inside = ranges[score].filter(([first, last]) => first <= value && value <= last)
      expect(inside, String(value)).toHaveLength(1)
    }
    expect(ranges[score]).toHaveLength(bandSet === 'three-band' ? 3 : 4)
  })

  test('more difficulties are never a lower band, and more strengths never a higher one', () => {
    for (const score of names) {
      const places = Array.from(
        { length: highest(score) + 1 },
        (_, value) => sdqBand(score, value, { informant, form, bandSet })?.place as number,
      )
      const rising = score === 'prosocial' ? places.toReversed() : places
      expect(rising).toEqual([...rising].sort((a, b) => a - b))
      expect([...new Set(rising)]).toEqual(ranges[score].map((_, at) => at + 1))
    }
  })
})

test('a band says its name, its place, whether it is the top one, and the source', () => {
  expect(sdqBand('total', 16, carer)).toMatchObject({ band: 'borderline', place: 2, of: 3, top: false })
  expect(sdqBand('total', 17, carer)).toMatchObject({ band: 'high', place: 3, of: 3, top: true })
  expect(sdqBand('total', 18, teacher)).toMatchObject({ band: 'high', place: 3, of: 4, top: false })
  expect(sdqBand('total', 19, teacher)).toMatchObject({ band: 'very-high', place: 4, of: 4, top: true })
  expect(sdqBand('total', 19, teacher)?.source.source).toBe('PMC4830858')
})

test('prosocial of the three bands is 6 to 10, 5 and 0 to 4: 8 to 10, 7 and below belong to four bands', () => {
  expect([10, 8, 7, 6, 5, 4].map((score) => sdqBand('prosocial', score, carer)?.band)).toEqual([
    'close-to-average',
    'close-to-average',
    'close-to-average',
    'close-to-average',
    'borderline',
    'high',
  ])
})

test('at 4 the form that was used decides', () => {
  expect(sdqBand('total', 16, carerOfFour)?.band).toBe('high')
  expect(sdqBand('total', 16, carer)?.band).toBe('borderline')
})

test.each<[string, SdqForm]>([
  ['the four bands of parents and carers', { ...carer, bandSet: 'four-band' }],
  ['the young person’s own answers', { ...carer, informant: 'self' }],
  ['the three bands of teachers', { ...teacher, bandSet: 'three-band' }],
  ['adults', { ...carer, form: '18+' }],
  ['nobody named', { form: '4-17', bandSet: 'three-band' }],
  ['no set named', { informant: 'teacher', form: '4-17' }],
])('no cut-offs were read for %s', (_, form) => {
  expect(sdqCutOffsOf(form)).toBeUndefined()
  expect(sdqBand('total', 20, form)).toBeUndefined()
})

test.each([-1, 41, 6.67, Number.NaN])('there is no total of %d', (value) => {
  expect(sdqBand('total', value, carer)).toBeUndefined()
})
