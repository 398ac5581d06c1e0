import { stripVTControlCharacters } from 'node:util'
import { expect, test } from 'vitest'
import { renderMarkdown } from './markdown.ts'
import { styleOf } from './style.ts'

const plain = (lines: readonly string[], width = 40) =>
  renderMarkdown(lines.join('\n'), width, styleOf(false)).replace(/\n$/, '').split('\n')

test('headings, paragraphs and comments', () => {
  expect(
    plain([
      '<!-- Generated. -->',
      '# The `first` review',
      'One line',
      'and its next.',
      '',
      '## Why',
      'Because.',
    ]),
  ).toEqual(['The first review', '════════════════', '', 'One line and its next.', '', 'WHY', '', 'Because.'])
})

test('lists, nested and with lines that follow on', () => {
  expect(
    plain(
      [
        '- one item that is longer than a line',
        '  and goes on',
        '  - inside',
        '* two',
        '',
        '1. first',
        '2. second',
      ],
      24,
    ),
  ).toEqual([
    '- one item that is',
    '  longer than a line and',
    '  goes on',
    '  - inside',
    '- two',
    '1. first',
    '2. second',
  ])
})

test('a table fits the width: its widest column gives way', () => {
  expect(
    plain([
      '| case | what it says |',
      '|---|:--|',
      '| held on day 20 | pass |',
      '| held \\| late | the review was held after its last day |',
    ]),
  ).toEqual([
    'case            what it says',
    '──────────────  ────────────────────────',
    'held on day 20  pass',
    'held | late     the review was held',
    '                after its last day',
  ])
})

test('a table without a head has no rule', () => {
  expect(plain(['| | |', '|---|---|', '| force | must |'])).toEqual(['force  must'])
})

test('spans: strong, emphasis, code, links and escaped signs', () => {
  expect(
    plain(
      ['**a** _b_ *c* `d_e` snake_case 2 * 3 \\*f\\* [g](https://h.example) [i](./j.md) <https://k.example>'],
      100,
    ),
  ).toEqual(['a b c d_e snake_case 2 * 3 *f* g (https://h.example) i https://k.example'])
})

test('quotations and code blocks', () => {
  expect(plain(['> It does not judge', '> quality.', '', '```json', '{ "a": 1 }', '```', 'after'])).toEqual([
    '│ It does not judge quality.',
    '',
    '    { "a": 1 }',
    '',
    'after',
  ])
})

test('colour changes no line, and is never left open at the end of one', () => {
  const page =
    '# A `b` c\n\nSome **strong words that are wrapped over lines** here.\n\n| **a** | b |\n|---|---|\n| `c` | d |\n'
  const coloured = renderMarkdown(page, 30, styleOf(true))
  expect(coloured).not.toBe(renderMarkdown(page, 30, styleOf(false)))
  expect(stripVTControlCharacters(coloured)).toBe(renderMarkdown(page, 30, styleOf(false)))
  for (const line of coloured.split('\n')) {
    const open = line.split('\u001b[').length - 1
    expect(open % 2, line).toBe(0)
  }
})
