import { expect, test } from 'vitest'
import { choicesOf, testEntity } from '../../test/test-entity.ts'
import { Sharing, View } from './view.ts'

// CA 1989 s.22(4): the child, the parents, others with parental responsibility, and anyone else whose views matter.
test('those whose wishes are asked for are those of section 22(4), and the child is the first', () => {
  const [first, ...rest] = Object.keys(choicesOf(View, 'whose'))
  expect(first).toBe('child')
  expect(rest).toEqual(expect.arrayContaining(['parent', 'person-with-parental-responsibility', 'other']))
})

// SI 2010/959 reg 5(1)(e): on the arrangements, the placement plan, and any change made or proposed.
test.each(['care-plan', 'placement', 'change'])('a view may be about "%s"', (subject) => {
  expect(choicesOf(View, 'about')).toHaveProperty([subject])
})

testEntity(View, {
  reads: {
    'words, and what was done': {
      whose: 'child',
      on: '2026-11-02',
      words: 'i want gran',
      response: 'Gran comes on Sundays',
    },
    'a baby, who was watched': {
      whose: 'child',
      method: 'observation',
      words: 'Turned to Mo when strangers came in',
    },
    'a parent who could not be asked': { whose: 'parent', notObtained: 'Two letters and a visit; no answer' },
    'not followed, with the reason and how it was explained': {
      reasonNotFollowed: 'The court decides in May; Sam knows',
    },
    'two subjects at once': { about: ['contact', 'education'] },
  },
  refuses: { 'one subject outside a list': [{ about: 'contact' }, '/about'] },
})

testEntity(Sharing, {
  reads: {
    'read aloud to the child, with what they made of it': {
      with: 'child',
      on: '2026-11-05',
      format: 'Read aloud, with the drawings',
      understood: 'Asked why the dog cannot come',
    },
  },
  refuses: { 'a mark for how much was understood': [{ understood: 4 }, '/understood'] },
})
