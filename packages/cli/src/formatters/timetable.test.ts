import { expect, test } from 'vitest'
import { aDuty, aTimetable } from '../../test/fixtures/timetable.ts'
import { styleOf } from '../terminal/style.ts'
import { timetableText } from './timetable.ts'

const options = { width: 80, style: styleOf(false), all: false, asAtToday: true }
const text = (duties = [aDuty()], changes: Partial<typeof options> = {}) =>
  timetableText(
    { file: 'plan.json', text: '{\n"reviews": []\n}', timetable: aTimetable(duties) },
    { ...options, ...changes },
  )
const unknowns = (count: number) =>
  Array.from({ length: count }, (_, at) =>
    aDuty({ status: 'unknown', title: `Number ${at}`, dueOn: `2025-01-${String(at + 1).padStart(2, '0')}` }),
  )

test('what is overdue and what is due soon always stand there, the rest where there is any', () => {
  const written = text([])
  expect(written).toContain('OVERDUE (0)\n\nNothing\n')
  expect(written).toContain('DUE IN THE NEXT 8 WEEKS, UP TO 16 JANUARY 2027 (0)\n\nNothing\n')
  expect(written).not.toContain('LATER')
  expect(written).not.toContain('DOES NOT SAY WHETHER')
  expect(written).toContain('Done before: 0 in time, 0 late\n')
})

test('each duty stands in its group, what is overdue first, with its line', () => {
  const written = text([
    aDuty({ status: 'pending', dueOn: '2027-06-01', title: 'Far away' }),
    aDuty({ status: 'pending', dueOn: '2026-12-01', title: 'Near' }),
    aDuty(),
  ])
  expect(written.replace(/\s+/g, ' ')).toMatch(
    /OVERDUE \(1\) 29 October .* line 2, \/reviews .* 8 WEEKS, .* \(1\) 1 December 2026 Near .* LATER \(1\) 1 June 2027 Far away/,
  )
})

test('what was done is only counted, unless all is asked for', () => {
  const duties = [
    aDuty({ status: 'met', title: 'In time' }),
    aDuty({ status: 'late', title: 'Late one' }),
    aDuty({ status: 'late', title: 'Late two' }),
  ]
  expect(text(duties)).toContain('Done before: 1 in time, 2 late: --all\n')
  expect(text(duties)).not.toContain('Late one')
  const all = text(duties, { all: true })
  expect(all).toMatch(/DONE LATE \(2\)\n\n.*Late one[\s\S]*Late two[\s\S]*DONE IN TIME \(1\)\n\n.*In time/)
  expect(all).not.toContain('Done before')
})

test('of what the record does not tell the ten last are shown and the others counted', () => {
  expect(text(unknowns(10))).not.toContain('more, due before')
  const written = text(unknowns(12))
  expect(written).toContain('WHETHER IT WAS DONE (12)\n\n12 January 2025    Number 11\n')
  expect(written).toContain('\nand 2 more, due before: --all\n')
  expect(written).not.toContain('Number 1\n')
  expect(text(unknowns(12), { all: true })).toContain('Number 1\n')
})

test.each([60, 80, 100])('no line is wider than %i columns', (width) => {
  const long = aDuty({ path: `/extensions/${'x'.repeat(120)}`, message: `Hold ${'the review '.repeat(20)}` })
  for (const line of text([long, ...unknowns(12)], { width }).split('\n')) {
    expect(line.length, line).toBeLessThanOrEqual(width)
  }
})
