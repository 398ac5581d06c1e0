import { expect, test } from 'vitest'
import { hanging, printable, row, textWidth, widthOf, wrap } from './layout.ts'
import { styleOf } from './style.ts'

test.each([
  ['no terminal', undefined, 80],
  ['a narrow one', 40, 60],
  ['an ordinary one', 92, 92],
  ['a wide one', 220, 100],
])('of %s the text is as wide as reads well', (_, columns, width) => {
  expect(textWidth(columns)).toBe(width)
})

test('wraps at spaces, and a line may be just as wide', () => {
  expect(wrap('aaa bbb ccc', 7)).toEqual(['aaa bbb', 'ccc'])
})

test('a word longer than a line is cut, so that no column is pushed aside', () => {
  expect(wrap('a bbbbbbbbbb c', 4)).toEqual(['a', 'bbbb', 'bbbb', 'bb c'])
})

test('colours take no room', () => {
  const { bad } = styleOf(true)
  expect(widthOf(bad('fail'))).toBe(4)
  expect(wrap(`${bad('fail')} ${bad('fail')}`, 9)).toHaveLength(1)
})

test('further lines stand under the first', () => {
  expect(hanging('  - ', 'one two three', 12)).toEqual(['  - one two', '    three'])
})

test('cells are wrapped each in its own column, and lines have no spaces at their end', () => {
  expect(
    row([
      { text: '7', width: 2, align: 'right' },
      { text: 'a title that is long', width: 8 },
      { text: 'must', width: 8 },
    ]),
  ).toEqual([' 7  a title   must', '    that is', '    long'])
})

test('each line of a painted cell is painted by itself, so that no colour runs into the next column', () => {
  const { quiet } = styleOf(true)
  const lines = row([
    { text: 'one two', width: 3, paint: quiet },
    { text: 'x', width: 1 },
  ])
  expect(lines).toEqual([`${quiet('one')}  x`, quiet('two')])
})

test('what could command a terminal is made visible', () => {
  expect(printable('a\u001b[2Jb\u009b\u202ec\n')).toBe('a\\u001b[2Jb\\u009b\\u202ec\\u000a')
  expect(printable('Siân’s plan – 3')).toBe('Siân’s plan – 3')
})
