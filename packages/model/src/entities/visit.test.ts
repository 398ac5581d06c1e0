import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { Visit } from './visit.ts'

test('there are three reasons not to speak in private, those of SI 2010/959 reg 29', () => {
  expect(Object.keys(choicesOf(Visit, 'whyNotAlone'))).toEqual(['refused', 'not-appropriate', 'unable'])
})

testEntity(Visit, {
  reads: {
    'seen and spoken to in private': {
      on: '2026-11-02',
      seen: true,
      alone: true,
      childsWords: 'I like my room.',
    },
    'seen, and not in private because the child did not want to': {
      on: '2026-11-02',
      seen: true,
      alone: false,
      whyNotAlone: 'refused',
    },
    'nobody has said whether the child was seen': { on: '2026-11-02' },
    'welfare that the placement does not safeguard, which calls for a review': { welfareConcern: true },
  },
  refuses: {
    'a fourth reason': [{ whyNotAlone: 'no time' }, '/whyNotAlone'],
    'a time of day': [{ on: '2026-11-02T16:00' }, '/on'],
    'a month: visits are counted by the day': [{ on: '2026-11' }, '/on'],
    'words for yes': [{ alone: 'yes' }, '/alone'],
  },
})
