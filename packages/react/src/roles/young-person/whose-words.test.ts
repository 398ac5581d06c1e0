import { expect, test } from 'vitest'
import { questionsOf } from './drawn-form.ts'
import { carePlan } from './forms/care-plan.ts'
import { ofOthersIn, readsAsTheirs } from './whose-words.ts'

test.each([
  ['I cook and I wash', true],
  ['i cook', true],
  ['Nan and her cooking, I miss it', true],
  ['My name is Kuba', true],
  ['Church at Easter', true],
  ['Polish', true],
  ['“I like it here”', true],
  ['Goes to church with his grandmother', false],
  ['Cooks, washes and gets himself up', false],
  ['Kuba cooks for the house', false],
  ['Kuba says “I cook for the house”', false],
  ['No religion recorded, i.e. not assessed', false],
  ['Needs a placement that respects the faith', false],
])('“%s” reads as theirs: %s', (text, own) => {
  expect(readsAsTheirs(text, ['Jakub', 'Kuba'])).toBe(own)
})

test('what somebody else answered, by question and by item', () => {
  const record = {
    child: { id: 'c', givenName: 'Jakub', likesToBeCalled: 'Kuba' },
    identity: { religion: 'Goes to church with his grandmother', culture: 'Pierogi', selfCare: ' ' },
    participation: {
      routes: [
        { id: 'r1', who: 'child', how: 'I come and I talk' },
        { id: 'r2', who: 'child', how: 'Kuba chairs it' },
      ],
    },
    views: [{ id: 'v', whose: 'child', words: 'He said that he is fine' }],
  }
  // What stands in a box for their own words is shown, whoever wrote it down.
  expect([...ofOthersIn(record, questionsOf(carePlan))]).toEqual(['/identity/religion', 'r2'])
  expect(ofOthersIn({}, questionsOf(carePlan)).size).toBe(0)
})
