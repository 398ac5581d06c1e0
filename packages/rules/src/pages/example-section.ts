import { bullets } from './markdown.ts'
import type { CorpusExample } from './named-case.ts'

/** The good and bad examples of a rule on wording; nothing for any other rule. */
export function exampleSection(examples: readonly CorpusExample[]): string {
  const list = (kind: CorpusExample['example']) =>
    bullets(examples.filter(({ example }) => example === kind).map(line))
  return examples.length === 0
    ? ''
    : `## Examples

Out of the corpus that wording is measured by, with the reason for each judgement. Names and details are invented.

Good:

${list('good')}

Not so good:

${list('bad')}

`
}

const line = ({ text, beside, words, why }: CorpusExample): string => {
  const inQuestion =
    words.length === 0 ? '' : `, for ${words.map((each) => `**${escaped(each)}**`).join(', ')}`
  return `“${escaped(text)}”${beside === '' ? '' : ` (${escaped(beside)})`}${inQuestion}: ${escaped(why)}`
}

/** Signs that would mean something in Markdown. */
const escaped = (text: string): string => text.replaceAll(/[\\*_`<[\]]/g, '\\$&')
