import type { Term } from '../term.ts'

/** What is said of every word that a child may not know. */
export const unknownWord = 'A child may not know the word, and a plan about them is theirs to read'

/**
 * Terms from a table, one a line: patterns parted by commas, `=>`, and what could be said instead, parted by ` / `.
 */
export const plainTerms = (table: string, more: Pick<Term, 'unless'> = {}): Term[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [patterns = '', instead = ''] = line.split('=>')
      return {
        terms: patterns.split(',').map((pattern) => pattern.trim()),
        reason: unknownWord,
        alternatives: instead.split(' / ').map((words) => words.trim()),
        ...more,
      }
    })
