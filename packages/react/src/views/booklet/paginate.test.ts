import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type BookletPage, type Measures, paginate } from './paginate.ts'
import { type Group, leadsOn, type Piece } from './pieces.ts'

const room = 20

/** A page of 20 lines of 10 letters each: a heading or a question takes one, and so does the line over a further page. */
const measures: Measures = {
  room,
  carriedHeight: () => 1,
  heightOf: (piece) =>
    'text' in piece ? headOf(piece) + linesOf(piece.text).length : piece.kind === 'write' ? 4 : 1,
  textOf: (piece) => {
    const head = headOf(piece)
    return { head, continuedHead: head, lineHeight: 1, lineEnds: 'text' in piece ? linesOf(piece.text) : [] }
  },
}
const headOf = (piece: Piece) => (piece.kind === 'answer' ? 1 : 0)
const linesOf = (text: string) =>
  Array.from({ length: Math.max(1, Math.ceil(text.length / 10)) }, (_, at) =>
    Math.min(text.length, (at + 1) * 10),
  )

const answer = (key: string, lines: number): Piece => ({
  key,
  kind: 'answer',
  title: key,
  text: 'x'.repeat(lines * 10),
})
const part = (key: string): Piece => ({ key, kind: 'part', title: key })
const entry = (key: string): Piece => ({ key, kind: 'entry', text: key })
const group = (...pieces: readonly Piece[]): Group => ({ pieces })

/** The keys on each page; of a text that runs on, the lines as well. */
const laid = (pages: readonly BookletPage[]) =>
  pages.map(({ placed, carried }) => [
    ...(carried === undefined ? [] : [`${carried}…`]),
    ...placed.map(({ piece: { key }, from, to = 0 }) =>
      from === undefined ? key : `${key} ${from / 10}–${to / 10}`,
    ),
  ])

test.each<[string, readonly Group[], readonly (readonly string[])[]]>([
  ['nothing', [], []],
  ['what fits', [group(answer('a', 5)), group(answer('b', 13))], [['a', 'b']]],
  [
    'a group that does not fit goes on whole',
    [group(answer('a', 5)), group(answer('b', 14))],
    [['a'], ['b']],
  ],
  [
    'an entry is not parted from its answers',
    [group(answer('a', 14)), group(entry('nuts'), answer('what', 2), answer('do', 2))],
    [['a'], ['nuts', 'what', 'do']],
  ],
  [
    'a long answer begins where it stands, and runs on',
    [group(answer('a', 4)), group(answer('b', 40))],
    [['a', 'b 0–14'], ['b 14–33'], ['b 33–40']],
  ],
  [
    'one line does not stand alone at the end',
    [group(answer('a', 16)), group(answer('b', 30))],
    [['a', 'b 0–2'], ['b 2–21'], ['b 21–30']],
  ],
  ['nor at the beginning', [group(answer('a', 20))], [['a 0–18'], ['a 18–20']]],
  [
    'with room for no two lines it begins on the next page',
    [group(answer('a', 17)), group(answer('b', 30))],
    [['a'], ['b 0–19'], ['b 19–30']],
  ],
  [
    'headings go with what they lead to',
    [group(answer('a', 15)), group(part('p'), entry('e'), answer('b', 30))],
    [['a'], ['p', 'e', 'b 0–17'], ['b 17–30']],
  ],
  [
    'a further page says what it is about',
    [{ name: 'nuts', pieces: [entry('nuts'), answer('what', 16), answer('do', 3)] }],
    [
      ['nuts', 'what'],
      ['nuts…', 'do'],
    ],
  ],
  [
    'a chapter that starts a page',
    [group(answer('a', 1)), { startsPage: true, pieces: [part('p'), answer('b', 1)] }],
    [['a'], ['p', 'b']],
  ],
])('%s', (_, groups, pages) => {
  expect(laid(paginate(groups, measures))).toEqual(pages)
})

const anyGroup: fc.Arbitrary<Group> = fc
  .record({
    heads: fc.array(fc.constantFrom('part' as const, 'entry' as const), { maxLength: 2 }),
    answers: fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 1, maxLength: 4 }),
    startsPage: fc.boolean(),
    name: fc.option(fc.constant('name'), { nil: undefined }),
  })
  .map(({ heads, answers, startsPage, name }) => ({
    pieces: [
      ...heads.map((kind, at) => (kind === 'part' ? part : entry)(`h${at}`)),
      ...answers.map((n, at) => answer(`a${at}`, n)),
    ],
    startsPage,
    ...(name && { name }),
  }))

const heightOn = ({ placed, carried }: BookletPage) =>
  placed.reduce(
    (height, { piece, from, to = 0 }) =>
      height + (from === undefined ? measures.heightOf(piece) : headOf(piece) + Math.ceil((to - from) / 10)),
    carried === undefined ? 0 : 1,
  )

test('nothing is lost, nothing is moved, no page is overfull, and no heading is left behind', () => {
  fc.assert(
    fc.property(fc.array(anyGroup, { maxLength: 8 }), (plain) => {
      const groups = plain.map(({ pieces, ...rest }, at) => ({
        ...rest,
        pieces: pieces.map((piece) => ({ ...piece, key: `${at}${piece.key}` })),
      }))
      const pages = paginate(groups, measures)
      const all = pages.flatMap(({ placed }) => placed)
      const read = new Map<string, number>()
      for (const { piece, from = 0, to } of all) {
        // Each part begins where the one before it ended.
        expect(from).toBe(read.get(piece.key) ?? 0)
        read.set(piece.key, to ?? ('text' in piece ? piece.text.length : 0))
      }
      const pieces = groups.flatMap((one) => one.pieces)
      expect([...read.keys()]).toEqual(pieces.map(({ key }) => key))
      for (const piece of pieces) if ('text' in piece) expect(read.get(piece.key)).toBe(piece.text.length)
      for (const page of pages) {
        expect(page.placed.length).toBeGreaterThan(0)
        expect(heightOn(page)).toBeLessThanOrEqual(room)
        const last = page.placed.at(-1)?.piece
        expect(last !== undefined && leadsOn(last)).toBe(false)
      }
      // What one page holds is on one page.
      for (const { pieces: together } of groups) {
        if (together.reduce((sum, piece) => sum + measures.heightOf(piece), 0) > room) continue
        const on = pages.filter(({ placed }) => placed.some(({ piece }) => together.includes(piece)))
        expect(on).toHaveLength(1)
      }
    }),
  )
})
