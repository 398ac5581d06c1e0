import { expect, test } from 'vitest'
import { cpuTime } from '../../../../rules/test/cpu-time.ts'
import { styleOf } from '../../terminal/style.ts'
import { markedLines } from './marked-lines.ts'

const style = styleOf(false)

const marked = (text: string, marks: readonly string[], width = 20) =>
  markedLines(
    text,
    { start: 0, end: text.length },
    marks.map((mark) => ({ start: text.indexOf(mark), end: text.indexOf(mark) + mark.length })),
    { width, style },
  )

test('what is marked is underlined on a line of its own', () => {
  expect(marked('one two three', ['two'])).toEqual(['one two three', '    ^^^'])
})

test('several marks of a line share its underline, and one that runs on is underlined on both', () => {
  expect(marked('one two three four five six', ['one', 'three four'], 13)).toEqual([
    'one two three',
    '^^^     ^^^^^',
    'four five six',
    '^^^^',
  ])
})

test('marks that overlap are one', () => {
  expect(marked('one two three', ['one two', 'two three'])).toEqual(['one two three', '^'.repeat(13)])
  expect(marked('one two three', ['one two three', 'two'])).toEqual(['one two three', '^'.repeat(13)])
})

test('without marks there is the text alone', () => {
  expect(marked('one two three', [], 8)).toEqual(['one two', 'three'])
})

test('a word that is longer than a line is cut', () => {
  expect(marked('aaaaaaaaaa b', ['aaaaaaaaaa'], 4)).toEqual(['aaaa', '^^^^', 'aaaa', '^^^^', 'aa b', '^^'])
})

test('line breaks are spaces, control characters are shown, and the underline still stands beneath', () => {
  expect(marked('one\n  two\u001bthree', ['three'], 40)).toEqual([
    'one two\\u001bthree',
    '             ^^^^^',
  ])
})

test('of a long sentence only the words around each mark are shown', () => {
  const long = `${'a '.repeat(400)}here ${'b '.repeat(400)}there ${'c '.repeat(400)}`.trim()
  const lines = marked(long, ['here', 'there'], 400)
  expect(lines).toHaveLength(4)
  for (const at of [0, 2]) expect(lines[at]).toMatch(/^… .* …$/)
  const under = (at: number) => {
    const from = (lines[at + 1] as string).indexOf('^')
    return (lines[at] as string).slice(from, (lines[at + 1] as string).length)
  }
  expect([under(0), under(2)]).toEqual(['here', 'there'])
})

test('of a long sentence that is marked nowhere its beginning is shown', () => {
  const [line, ...rest] = marked('a '.repeat(400).trim(), [], 400)
  expect(rest).toEqual([])
  expect(line).toMatch(/^a .* …$/)
})

test('a long text with many marks is laid out in good time', () => {
  const text = 'word '.repeat(200_000)
  const marks = Array.from({ length: 50_000 }, (_, at) => ({ start: at * 20, end: at * 20 + 4 }))
  const start = cpuTime()
  markedLines(text, { start: 0, end: text.length }, marks, { width: 80, style })
  expect(cpuTime() - start).toBeLessThan(5000)
})
