import { expect, test } from 'vitest'
import { outcomeOf } from './outcome-line.ts'

const messages = (value: unknown) => {
  const reading = outcomeOf(value, 7)
  return reading.ok ? [] : reading.problems.map(({ line, message }) => `${line}: ${message}`)
}

test('an outcome with all that may be said of it is taken as it is', () => {
  const outcome = {
    text: 'Sam sleeps through',
    structured: { who: 'Mo', what: 'sleep', by: 'Easter', measure: 'diary', baseline: '', why: 'rest' },
    context: {
      childAge: 9,
      domain: 'health',
      need: 'Wakes at night',
      planDate: '2026-11-02',
      reviewDates: ['2027-01-15'],
      dateOfBirth: '2017-05-14',
      termDates: [
        {
          name: 'autumn',
          from: '2026-09-02',
          to: '2026-12-18',
          halfTerm: { from: '2026-10-26', to: '2026-10-30' },
        },
      ],
    },
  }
  expect(outcomeOf(outcome, 1)).toEqual({ ok: true, value: outcome })
})

test('members that say nothing to the letters are let be, and the id is kept', () => {
  const line = { id: 'a-1', text: 'Sam', labels: {}, smart: false, note: 'as judged', source: 'ours' }
  expect(outcomeOf(line, 1)).toEqual({ ok: true, value: { id: 'a-1', text: 'Sam' } })
  expect(outcomeOf({ id: 3, text: 'Sam' }, 1)).toEqual({ ok: true, value: { text: 'Sam' } })
})

test.each([
  ['Sam', 'This line holds no outcome'],
  [null, 'This line holds no outcome'],
  [['Sam'], 'This line holds no outcome'],
  [{}, 'This line has no "text"'],
  [{ text: 3 }, '"text" must be text'],
  [{ text: ' \n' }, '"text" must not be empty'],
  [{ text: 'Sam', structured: [] }, '"structured" must be an object, in braces: { … }'],
  [{ text: 'Sam', structured: { by: 2027 } }, '"structured" has a "by" that must be text'],
  [{ text: 'Sam', structured: { basline: '' } }, '"structured" has no "basline": did you mean "baseline"?'],
  [{ text: 'Sam', structured: { toString: '' } }, '"structured" has no "toString"'],
  [{ text: 'Sam', contexts: {} }, 'An outcome has no "contexts": did you mean "context"?'],
  [
    { text: 'Sam', context: { childAge: 9.5 } },
    '"context" has a "childAge" that must be a number of whole years from 0 to 25',
  ],
  [
    { text: 'Sam', context: { childAge: 26 } },
    '"context" has a "childAge" that must be a number of whole years from 0 to 25',
  ],
  [
    { text: 'Sam', context: { planDate: '2/11/26' } },
    '"context" has a "planDate" that must be a date as YYYY-MM-DD',
  ],
  [
    { text: 'Sam', context: { reviewDates: '2027-01-15' } },
    '"context" has a "reviewDates" that must be a list',
  ],
  [
    { text: 'Sam', context: { reviewDates: ['soon'] } },
    '"context" has a "reviewDates" that must each be a date as YYYY-MM-DD',
  ],
  [
    { text: 'Sam', context: { termDates: [{ name: 'autumn', from: '2026-09-02' }] } },
    '"context" has a "termDates" that must have "to"',
  ],
  [
    { text: 'Sam', context: { termDates: [{ name: 'winter', from: '2026-09-02', to: '2026-12-18' }] } },
    '"context" has a "termDates" that has a "name" that must be autumn, spring or summer',
  ],
])('%j is refused: %s', (value, message) => {
  expect(messages(value)).toEqual([`7: ${message}`])
})

test('every member that is wrong is named', () => {
  expect(messages({ text: '', context: 3 })).toEqual([
    '7: "text" must not be empty',
    '7: "context" must be an object, in braces: { … }',
  ])
})
