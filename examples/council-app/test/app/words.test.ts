import { expect, test } from 'vitest'
import { titleOfRecord } from '../../app/record/title.ts'
import { dueNext } from '../../app/words/due-next.ts'
import { withinSentence } from '../../app/words/names.ts'

test.each([
  ['Care plan', 'care plan'],
  ['Personal education plan (PEP)', 'personal education plan (PEP)'],
  ['SDQ scores', 'SDQ scores'],
  ['PEP', 'PEP'],
  ['A plan', 'a plan'],
])('%s within a sentence is %s', (title, expected) => {
  expect(withinSentence(title)).toBe(expected)
})

test('the title of a record has its abbreviation as it is written', () => {
  const record = { child: { likesToBeCalled: 'Joss' } }
  expect(titleOfRecord({ form: 'sdq-scores', record })).toBe('Joss’s SDQ scores')
  expect(titleOfRecord({ form: 'care-plan', record })).toBe('Joss’s care plan')
})

const duty = { ruleId: 'a/b', title: 'Decisions sent round', kind: 'review', status: 'pending' } as const

test.each([
  [
    { message: 'Raise any objection by 23 November 2026', dueOn: '2026-11-23' },
    /^Raise any objection by 23 November 2026$/,
  ],
  [{ message: 'Review the PEP', dueOn: '2026-12-18' }, /^Review the PEP, by 18 December 2026$/],
  [{ message: 'Review the PEP' }, /^Nothing that can be counted$/],
])('what is due next is in the words of the duty: %o', (parts, words) => {
  expect(dueNext({ ...duty, ...parts })).toMatch(words)
})

test('where nothing is due, that is said', () => {
  expect(dueNext(undefined)).toBe('Nothing that can be counted')
})
