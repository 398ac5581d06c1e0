import { expect, test } from 'vitest'
import { enGB } from '../../strings/en-gb.ts'
import { errorLines } from './error-lines.ts'

const form = { schema: undefined, uiSchema: undefined, strings: enGB }
const idOf = (path: readonly (string | number)[]) => ['answers', ...path].join('_')
const says = (errors: readonly { property: string; message: string }[]) =>
  errorLines(
    errors.map((error) => ({ ...error, stack: error.message })),
    idOf,
    form,
  ).map(({ text }) => text)

test('a question has one line, and the form as a whole as many as are wrong', () => {
  expect(
    says([
      { property: '.', message: 'One' },
      { property: '.', message: 'Two' },
      { property: '.', message: 'One' },
      { property: '.a', message: 'First of a' },
      { property: '.a', message: 'Second of a' },
    ]),
  ).toEqual(['One', 'Two', 'First of a'])
})

test('two questions that rjsf gives one id have a line each', () => {
  expect(
    says([
      { property: '.address_line', message: 'One' },
      { property: '.address.line', message: 'Two' },
    ]),
  ).toEqual(['One', 'Two'])
})
