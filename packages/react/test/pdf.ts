import { inflateSync } from 'node:zlib'

/** A page of a PDF that Chromium wrote. Lengths are in millimetres. */
export interface PdfPage {
  readonly width: number
  readonly height: number
  /** What is drawn as text, in the order of drawing, with where it begins: from the left and from the top. */
  readonly runs: readonly { readonly text: string; readonly x: number; readonly y: number }[]
}

type Matrix = readonly [number, number, number, number, number, number]
type Font = (code: number) => string

const millimetres = (points: number) => (points * 25.4) / 72

/**
 * Reads the pages of a PDF. It knows what Chromium writes: objects in plain, streams deflated, text as codes of two bytes, and
 * a table from codes to letters for each font.
 */
export function readPdf(pdf: Buffer): readonly PdfPage[] {
  const file = pdf.toString('latin1')
  const objects = new Map<string, string>()
  for (const [, number = '', body = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs))
    objects.set(number, body)
  const at = (number: string | undefined): string => objects.get(number ?? '') ?? ''
  const streamOf = (body: string): string => {
    const bytes = Buffer.from(/stream\n(.*)\nendstream/s.exec(body)?.[1] ?? '', 'latin1')
    return body.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : bytes.toString('latin1')
  }
  const kids = (number: string): readonly string[] => {
    const body = at(number)
    if (/\/Type ?\/Page\b/.test(body)) return [number]
    const list = /\/Kids ?\[(.*?)\]/s.exec(body)?.[1] ?? ''
    return [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => kids(kid))
  }
  const catalog = [...objects.values()].find((body) => /\/Type ?\/Catalog/.test(body)) ?? ''
  return kids(/\/Pages (\d+) 0 R/.exec(catalog)?.[1] ?? '').map((number) => {
    const body = at(number)
    const [, width = '0', height = '0'] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? []
    const fonts = new Map<string, Font>()
    const resources = /\/Font ?<<(.*?)>>/s.exec(body)?.[1] ?? ''
    for (const [, name = '', font] of resources.matchAll(/\/(\w+) (\d+) 0 R/g))
      fonts.set(name, fontOf(streamOf(at(/\/ToUnicode (\d+) 0 R/.exec(at(font))?.[1]))))
    const content = streamOf(at(/\/Contents (\d+) 0 R/.exec(body)?.[1]))
    return {
      width: millimetres(Number(width)),
      height: millimetres(Number(height)),
      runs: runsOf(content, fonts, Number(height)),
    }
  })
}

/** The text of a page without its white space, which a PDF keeps only in part. */
export const wordsOf = ({ runs }: PdfPage): string =>
  runs
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s/g, '')

function fontOf(table: string): Font {
  const letters = new Map<number, string>()
  const hex = (text = '') => Number.parseInt(text, 16)
  const letter = (text = '') => Buffer.from(text, 'hex').swap16().toString('utf16le')
  for (const [, block = ''] of table.matchAll(/beginbfchar(.*?)endbfchar/gs))
    for (const [, code, text] of block.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(hex(code), letter(text))
  for (const [, block = ''] of table.matchAll(/beginbfrange(.*?)endbfrange/gs))
    for (const [, from, to, text] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = hex(from); code <= hex(to); code++)
        letters.set(code, String.fromCodePoint(hex(text) + code - hex(from)))
  return (code) => letters.get(code) ?? ''
}

/** Goes through the operators that move and draw text. */
function runsOf(content: string, fonts: ReadonlyMap<string, Font>, height: number): PdfPage['runs'] {
  const runs: { text: string; x: number; y: number }[] = []
  let space: Matrix = [1, 0, 0, 1, 0, 0]
  let line: Matrix = space
  let font: Font = () => ''
  const saved: Matrix[] = []
  const numbers = (text: string) => text.trim().split(/\s+/).map(Number) as unknown as Matrix
  const operators =
    /((?:-?[\d.]+ ){6})(cm|Tm)|(-?[\d.]+) (-?[\d.]+) Td|\b(q|Q|BT)\b|\/(\w+) [\d.]+ Tf|(\[.*?\]) ?TJ|(<[^>]*>) ?Tj/gs
  for (const [, matrix = '', operator, x, y, plain, name = '', array, single] of content.matchAll(
    operators,
  )) {
    if (operator === 'cm') space = times(numbers(matrix), space)
    else if (operator === 'Tm') line = numbers(matrix)
    else if (x !== undefined) line = times([1, 0, 0, 1, Number(x), Number(y)], line)
    else if (plain === 'q') saved.push(space)
    else if (plain === 'Q') space = saved.pop() ?? space
    else if (plain === 'BT') line = [1, 0, 0, 1, 0, 0]
    else if (name !== '') font = fonts.get(name) ?? font
    else {
      const codes = [...(array ?? single ?? '').matchAll(/<(\w+)>/g)].flatMap(
        ([, hex = '']) => hex.match(/..../g) ?? [],
      )
      const text = codes.map((code) => font(Number.parseInt(code, 16))).join('')
      const [, , , , left, bottom] = times(line, space)
      runs.push({ text, x: millimetres(left), y: millimetres(height - bottom) })
    }
  }
  return runs
}

/** One matrix, and then the other. */
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + b * i,
  a * h + b * j,
  c * g + d * i,
  c * h + d * j,
  e * g + f * i + k,
  e * h + f * j + l,
]
