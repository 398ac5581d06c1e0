import { type Citation, formatCitation } from '@open-care-plan/model'

/** Text that stands in a cell of a table. */
export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A list of one line each. */
export const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

/** The first letter as a capital, as a line of its own begins. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** A citation, linked to where it can be read. */
export const citationLink = (citation: Citation): string =>
  citation.url === undefined
    ? formatCitation(citation)
    : `[${formatCitation(citation).replaceAll('[', '\\[').replaceAll(']', '\\]')}](${citation.url})`
