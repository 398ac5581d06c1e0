import { wordAt } from '../../../text/read-text.ts'
import type { Scan } from '../scan.ts'
import { WordTable } from '../words/word-table.ts'
import { markOf } from './digits.ts'
import type { Role } from './role.ts'

/** What stands before a clause and makes it an end: `before she turns 16`, `by the time he is 18`, `when they are 11`. */
const clauseLeads = new WordTable<Role>([
  ['by', 'by'],
  ['before b4 prior', 'before'],
  ['until till til untill', 'until'],
  ['when', 'by'],
  ['once after from since', 'after'],
])

/** Looks back from a verb for the word that makes its clause an end: over a few words, not past a mark. */
export function leadBefore(
  { words, source }: Scan,
  from: number,
  reach = 6,
): { role: Role; at: number } | undefined {
  const sentence = wordAt(words, from)?.sentence
  for (let at = from; at > from - reach; at--) {
    const word = wordAt(words, at)
    if (word?.sentence !== sentence || word === undefined) return undefined
    // A hyphen or an apostrophe parts no clause; a number belongs to another date.
    if (word.kind === 'number' || (word.kind === 'mark' && !isInWord(markOf(source, word)))) return undefined
    const role = clauseLeads.of(word)
    // "from when he turns 16"
    if (role === 'by' && clauseLeads.of(wordAt(words, at - 1)) === 'after')
      return { role: 'after', at: at - 1 }
    if (role !== undefined) return { role, at }
  }
  return undefined
}

const isInWord = (code: number) => code === 39 || code === 45
