import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson } from './parse-json.ts'

const problemOf = (text: string) => {
  const parsed = parseJson(text)
  return parsed.ok ? undefined : parsed.problems[0]
}

test.each([
  ['a comma after the last member', '{"a": 1,\n}', 2, 1, 'the name of a member is expected here'],
  ['single quotes', "{'a': 1}", 1, 2, 'this word or sign does not belong here'],
  ['no colon', '{"a" 1}', 1, 6, 'a colon is expected here'],
  ['no comma', '[1\n 2]', 2, 2, 'a comma is expected here'],
  ['no value', '{"a": }', 1, 7, 'a value is expected here'],
  ['cut off in an object', '{"a": {"b": 1', 1, 14, 'the file ends before an object is closed'],
  ['cut off in a list', '[1, [2]', 1, 8, 'the file ends before a list is closed'],
  ['cut off in a text', '{"a":\n"b', 2, 1, 'this text has no closing quote on its line'],
  ['a line break in a text', '{"a": "x\ny"}', 1, 7, 'this text has no closing quote on its line'],
  ['a tab in a text', '{"a": "x\ty"}', 1, 7, 'this text holds a control character'],
  ['a backslash in a text', '{"a": "C:\\Users"}', 1, 7, 'a backslash is followed by a wrong letter'],
  ['a wrong unicode escape', '"\\u12"', 1, 1, '\\u is not followed by four hexadecimal digits'],
  ['a comment', '{\n// note\n"a": 1}', 2, 1, 'comments are not part of JSON'],
  ['a number without its end', '{"a": 1.}', 1, 7, 'this number is not whole'],
  ['NaN', '{"a": NaN}', 1, 7, 'this word or sign does not belong here'],
  ['two plans in one file', '{}\n{}', 2, 1, 'there is more text after the end of the plan'],
])('says where it is not JSON: %s', (_, text, line, column, reason) => {
  expect(problemOf(text)).toMatchObject({ code: 'not-json', message: `Not JSON: ${reason}`, line, column })
})

test('a member that stands twice is not lost in silence', () => {
  expect(problemOf('{"a": 1,\n "b": {"c": 1,\n "c": 2}}')).toEqual({
    code: 'duplicate-member',
    message: '"c" stands twice in the same object, on line 2 and on line 3',
    remedy: 'Keep one of the two, because only the last would be read',
    line: 3,
    column: 2,
    path: '/b/c',
  })
})

test('every member that stands twice is named', () => {
  const parsed = parseJson('{"a": 1, "a": 2, "b": [{"c": 1, "c": 1}]}')
  expect(!parsed.ok && parsed.problems.map(({ path }) => path)).toEqual(['/a', '/b/0/c'])
})

test('the same name in two objects is no matter, nor is one that is written with an escape once', () => {
  expect(parseJson('[{"a": 1}, {"a": ": {"}]').ok).toBe(true)
  expect(problemOf('{"a": 1, "\\u0061": 2}')?.code).toBe('duplicate-member')
})

test.each([
  ['lists', '['.repeat(200_000)],
  ['objects', '{"a":'.repeat(200_000)],
  ['lists that are closed', '['.repeat(101) + ']'.repeat(101)],
])('%s in each other beyond the limit are refused without recursion', (_, text) => {
  expect(problemOf(text)).toMatchObject({ code: 'too-deep', line: 1 })
})

test('at the limit of depth it is read, and brackets in text do not count', () => {
  expect(parseJson('['.repeat(100) + ']'.repeat(100)).ok).toBe(true)
  expect(parseJson(JSON.stringify('['.repeat(1000))).ok).toBe(true)
})

test('reads every JSON value as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(4), (value, spaces) => {
      const text = JSON.stringify(value, null, spaces)
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
    }),
  )
})

test('any text is read or refused with a place, as JSON.parse reads or refuses it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,\\ \n\t019.-eE+tfnaul\u00a0') }), (text) => {
      const parsed = parseJson(text)
      let isJson = true
      try {
        JSON.parse(text)
      } catch {
        isJson = false
      }
      if (isJson) expect(parsed.ok || parsed.problems[0]?.code === 'duplicate-member').toBe(true)
      else
        expect(!parsed.ok && parsed.problems[0]).toMatchObject({ code: 'not-json', line: expect.any(Number) })
    }),
    { numRuns: 500 },
  )
})
