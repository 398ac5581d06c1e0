import { describe, expect, test } from 'vitest'
import { describeModel } from '../../scripts/describe-model.ts'
import { choicesOf, refusedPlaces, testEntity } from '../../test/test-entity.ts'
import { SdqIncompleteScale, SdqRecordedBands, SdqScores, sdqBands, sdqScales } from './sdq-scores.ts'

describe.each(['emotional', 'conduct', 'hyperactivity', 'peer', 'prosocial', 'impact'])('%s', (scale) => {
  test.each([
    [0, true],
    [10, true],
    [11, false],
    [-1, false],
    [6.67, false],
  ])('%d', (score, read) => {
    expect(refusedPlaces(SdqScores, { id: 's1', [scale]: score })).toEqual(read ? [] : [`/${scale}`])
  })
})

testEntity(SdqScores, {
  reads: {
    'the highest total': { total: 40 },
    'a total that is not the sum, which a rule says': {
      emotional: 5,
      conduct: 2,
      hyperactivity: 4,
      peer: 1,
      total: 13,
    },
    'bands, in the words of the set that is named': {
      bandSet: 'three-band',
      total: 14,
      bands: { total: 'borderline', prosocial: 'close-to-average' },
    },
    'a scale of which one item was left out': {
      emotional: 5,
      incompleteScales: [{ id: 'i1', scale: 'emotional', answered: 4, sum: 4 }],
    },
    'no score, with the coded reason': { reasonForNone: 'SDQ2' },
    'the form for the youngest, whose cut-offs differ': {
      informant: 'parent-or-carer',
      form: '2-4',
      bandSet: 'four-band',
    },
  },
  refuses: {
    'a total of 41': [{ total: 41 }, '/total'],
    'answers to items': [{ items: [0, 1, 2] }, '/items'],
    'a month: it is asked for every year': [{ on: '2026-05' }, '/on'],
  },
})

testEntity(SdqRecordedBands, {
  reads: { 'the total alone': { total: 'very-high' } },
  refuses: {
    'a word that is in no set': [{ emotional: 'moderate' }, '/emotional'],
    'impact, which has no bands of these sets': [{ impact: 'high' }, '/impact'],
  },
})

testEntity(SdqIncompleteScale, {
  reads: { 'three of the five answered': { scale: 'peer', answered: 3, sum: 4 } },
  refuses: {
    'six items': [{ answered: 6 }, '/answered'],
    'the total, which is no scale': [{ scale: 'total' }, '/scale'],
    'which items they were': [{ items: [1, 4] }, '/items'],
  },
})

test('every scale has a score, and may have a band', () => {
  for (const scale of Object.keys(sdqScales)) {
    expect(SdqScores.shape).toHaveProperty([scale])
    expect(choicesOf(SdqRecordedBands, scale)).toEqual(sdqBands)
  }
})

test('the wording of its items is copyright: no field but what it led to holds text', () => {
  const names = ['SdqScores', 'SdqRecordedBands', 'SdqIncompleteScale']
  const fields = describeModel()
    .filter(({ name }) => names.includes(name))
    .flatMap(({ fields: own }) => own)
  const ofText = ['text', 'shaped-text', 'own-fields']
  expect(fields.filter(({ type }) => ofText.includes(type.kind)).map(({ name }) => name)).toEqual([
    'whatItLedTo',
  ])
  const nested = fields.flatMap(({ name, type }) =>
    ['list', 'entity'].includes(type.kind) ? [{ name, type }] : [],
  )
  expect(nested.map(({ name }) => name)).toEqual(['bands', 'incompleteScales'])
})
