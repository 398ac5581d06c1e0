import { profileIds, ruleList } from '@open-care-plan/rules'
import type { FieldSchema } from '../src/views/index.ts'

const ruleIds = ruleList().map(({ id }) => id)

/** The codes of a schema that are no words: `birth-parent`, `C2`. */
export function codesOf(node: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof node !== 'object' || node === null) return found
  for (const { const: code, title } of (node as FieldSchema).oneOf ?? [])
    if (
      typeof code === 'string' &&
      !title?.toLowerCase().includes(code) &&
      code !== title &&
      /^(?=.*[A-Za-z])(?=.*[-\dA-Z]).{2,}$/.test(code)
    )
      found.add(code)
  for (const member of Object.values(node)) codesOf(member, found)
  return found
}

/** Ids of profiles, that begin small where the name of a country does not. */
const profiles = new RegExp(`(?<![\\w.])(?:${profileIds().join('|')})(?![\\w.-])`, 'g')

/** Names that are for programs, of texts that people read: ids of rules and profiles, JSON Pointers, names of members, codes. */
export const namesForPrograms = (texts: readonly string[], codes: ReadonlySet<string>): readonly string[] =>
  texts.flatMap((text) => [
    ...ruleIds.filter((id) => text.includes(id)),
    ...(text.match(profiles) ?? []),
    ...(text.match(/(?<![\w.])\/[a-z][A-Za-z]*(\/[\w-]+)*/g) ?? []),
    ...(text.match(/\b[a-z]+[A-Z][a-z]\w*/g) ?? []),
    ...(text.match(/\b[A-Za-z\d]+(-[A-Za-z\d]+)*\b/g) ?? []).filter((word) => codes.has(word)),
  ])

/**
 * Names that are for programs and stand in what people read.
 *
 * @param record What is shown: a sentence that somebody wrote in it may have any word.
 */
export function innerNames(root: Node, codes: ReadonlySet<string>, record: unknown): readonly string[] {
  const written = JSON.stringify(record)
  const texts: string[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode.textContent?.trim() ?? '')
  return namesForPrograms(
    texts.filter((text) => !(text.includes(' ') && written.includes(JSON.stringify(text).slice(1, -1)))),
    codes,
  )
}
