import { hanging, widthOf, wrap } from './layout.ts'
import { inline } from './markdown-inline.ts'
import { isTableLine, tableLines } from './markdown-table.ts'
import { type Style, styleOf } from './style.ts'

/** Simple Markdown as text for a terminal: headings, paragraphs, lists, tables, quotations, code. */
export function renderMarkdown(markdown: string, width: number, style: Style): string {
  const source = markdown.replace(/<!--[\s\S]*?-->/g, '').split(/\r?\n/)
  const blocks: (readonly string[])[] = []
  for (let at = 0; at < source.length; ) {
    const { lines, next } = block(source, at, width, style)
    if (lines.length > 0) blocks.push(lines)
    at = next
  }
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

interface Block {
  readonly lines: readonly string[]
  /** The line of the source that comes after it. */
  readonly next: number
}

const heading = /^(#{1,6})\s+(.*?)\s*#*$/
const fence = /^\s*(```|~~~)/
const listItem = /^(\s*)([-*+]|\d+[.)])\s+(.*)$/
const quotation = /^>\s?/

function block(source: readonly string[], at: number, width: number, style: Style): Block {
  const line = source[at] ?? ''
  if (line.trim() === '') return { lines: [], next: at + 1 }
  const title = heading.exec(line)
  if (title) return { lines: headingLines(title[1] ?? '', title[2] ?? '', width, style), next: at + 1 }
  if (fence.test(line)) return codeBlock(source, at, style)
  if (isTableLine(line)) {
    const next = endOf(source, at, isTableLine)
    return { lines: tableLines(source.slice(at, next), width, style), next }
  }
  if (quotation.test(line)) {
    const next = endOf(source, at, (other) => quotation.test(other))
    const inside = source.slice(at, next).map((other) => other.replace(quotation, ''))
    const text = renderMarkdown(inside.join('\n'), width - 2, style).trimEnd()
    return { lines: text.split('\n').map((other) => `${style.quiet('│')} ${other}`), next }
  }
  if (listItem.test(line)) return list(source, at, width, style)
  const next = endOf(source, at, isParagraph)
  return { lines: wrap(inline(joined(source.slice(at, next)), style), width), next }
}

/** The title is underlined and a section is in capitals, so that both show without colour. */
function headingLines(marks: string, text: string, width: number, style: Style): readonly string[] {
  // A heading is painted as a whole: what is painted inside it would end that.
  const plain = inline(text, styleOf(false))
  const lines = wrap(marks.length === 2 ? plain.toUpperCase() : plain, width)
  const underline = marks.length === 1 ? ['═'.repeat(Math.max(...lines.map(widthOf)))] : []
  return [...lines, ...underline].map(style.heading)
}

function codeBlock(source: readonly string[], at: number, style: Style): Block {
  const close = source.findIndex((line, i) => i > at && fence.test(line))
  const end = close === -1 ? source.length : close
  return { lines: source.slice(at + 1, end).map((line) => style.quiet(`    ${line}`)), next: end + 1 }
}

/** A list of one or more items; a line that is indented, or follows on, belongs to the item before it. */
function list(source: readonly string[], at: number, width: number, style: Style): Block {
  const lines: string[] = []
  let next = at
  while (next < source.length) {
    const item = listItem.exec(source[next] ?? '')
    if (!item) break
    const [, indent = '', mark = '', first = ''] = item
    const end = endOf(source, next + 1, isParagraph)
    const text = joined([first, ...source.slice(next + 1, end)])
    const bullet = `${' '.repeat(indent.length)}${/\d/.test(mark) ? mark : '-'} `
    lines.push(...hanging(bullet, inline(text, style), width))
    next = end
    if (source[next]?.trim() === '' && listItem.test(source[next + 1] ?? '')) next++
  }
  return { lines, next }
}

const isParagraph = (line: string): boolean =>
  line.trim() !== '' &&
  ![heading, fence, listItem, quotation].some((start) => start.test(line)) &&
  !isTableLine(line)

const joined = (lines: readonly string[]): string => lines.map((line) => line.trim()).join(' ')

/** The first line from `at` on of which the condition is not true; never `at` itself where that is a block's start. */
function endOf(source: readonly string[], at: number, isPart: (line: string) => boolean): number {
  let next = at
  while (next < source.length && isPart(source[next] ?? '')) next++
  return next
}
