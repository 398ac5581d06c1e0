import { expect, test } from 'vitest'
import type { OutcomeFields } from '../src/smart/outcome-input.ts'
import { readOutcome } from '../src/smart/reading.ts'

type Part<Answer> = (reading: ReturnType<typeof readOutcome>) => Answer

/** A test for each line of a table: the answer, the child’s age, the need, the text, and other fields. */
export function testLines(part: Part<{ readonly label: string }>, lines: string): void {
  const cases = lines
    .trim()
    .split('\n')
    .map((line) => line.split(' | '))
  test.each(cases)('%s: %s | %s | %s', (expected, age, need, text = '', fields = '{}') => {
    const structured = JSON.parse(fields) as OutcomeFields
    const context = { childAge: Number(age), ...(need && { need }) }
    expect(part(readOutcome({ text, structured, context })).label).toBe(expected)
  })
}

/** What a part of the assessment says of a text. */
export const assessing =
  <Answer>(part: Part<Answer>) =>
  (text: string, structured: OutcomeFields = {}, context = {}): Answer =>
    part(readOutcome({ text, structured, context }))
