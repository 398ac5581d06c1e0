import { describe, expect, test } from 'vitest'
import { describeModel } from '../../scripts/describe-model.ts'
import { refusedPlaces, testEntity } from '../../test/test-entity.ts'
import { SdqScores } from './sdq-scores.ts'

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

test('the wording of its items is copyright: no field but what it led to holds text', () => {
  const fields = describeModel().find(({ name }) => name === 'SdqScores')?.fields ?? []
  const open = ['text', 'shaped-text', 'list', 'entity', 'own-fields']
  expect(fields.filter(({ type }) => open.includes(type.kind)).map(({ name }) => name)).toEqual([
    'whatItLedTo',
  ])
})
