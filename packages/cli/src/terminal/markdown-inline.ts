import type { Style } from './style.ts'

/** Code, strong, emphasis, links and escaped signs inside a line of Markdown. */
const spans = new RegExp(
  [
    '`(?<code>[^`]+)`',
    '\\*\\*(?<strong>.+?)\\*\\*',
    '(?<![\\w*])(?<mark>[*_])(?<emphasis>\\S(?:.*?\\S)??)\\k<mark>(?![\\w*])',
    '\\[(?<label>(?:\\\\.|[^\\]\\\\])*)\\]\\((?<target>[^)\\s]*)\\)',
    '<(?<url>https?:[^>\\s]+)>',
    '\\\\(?<sign>[!-/:-@[-`{-~])',
  ].join('|'),
  'g',
)

type Span = 'code' | 'strong' | 'emphasis' | 'label' | 'target' | 'url' | 'sign'

/** A line of Markdown with its spans painted, word by word so that it can be wrapped afterwards. */
export function inline(markdown: string, style: Style): string {
  return markdown.replace(spans, (...match) => {
    const span = match.at(-1) as Partial<Record<Span, string>>
    if (span.code !== undefined) return wordByWord(span.code, style.strong)
    if (span.strong !== undefined) return wordByWord(inline(span.strong, style), style.strong)
    if (span.emphasis !== undefined) return wordByWord(inline(span.emphasis, style), style.emphasis)
    if (span.label !== undefined) return link(inline(span.label, style), span.target ?? '')
    return span.url ?? span.sign ?? ''
  })
}

/** A link on the web is shown with its address; one to another page of the documentation by its words alone. */
const link = (label: string, target: string): string =>
  /^https?:/.test(target) && target !== label ? `${label} (${target})` : label

const wordByWord = (text: string, paint: (word: string) => string): string =>
  text.split(' ').map(paint).join(' ')
