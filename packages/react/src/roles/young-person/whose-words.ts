import { isList, isObject, memberOf } from '../../record/json.ts'
import { isOwnWords } from '../../views/child/gates/whose-words.ts'
import { isAsked, type YoungPersonQuestion } from './questions.ts'

const speaksOfSelf = /\b(?:i|i[’'](?:m|ve|d|ll)|me|my|mine|myself)\b/i
const speaksOfAnother = /\b(?:himself|herself|themsel(?:f|ves))\b/i

/**
 * Whether a text that a young person or a worker may have written reads as the young person’s own: it says “I”, or speaks of
 * nobody. “Cooks and gets himself up” is somebody else’s, and “Kuba says ‘I cook’” too.
 */
export function readsAsTheirs(text: string, names: readonly string[]): boolean {
  const said = text.replaceAll(/\bi\.\s?e\./gi, ' ')
  const unquoted = said.replaceAll(/[“"‘][^“”"’]*[”"’]/g, ' ')
  return speaksOfSelf.test(unquoted) || (isOwnWords(said, names) && !speaksOfAnother.test(text))
}

/**
 * What somebody else answered in a record, of the questions that are for own words: the path of the question, or of a list the id
 * of the item.
 */
export function ofOthersIn(
  record: object,
  questions: Readonly<Record<string, YoungPersonQuestion>>,
): ReadonlySet<string> {
  const { child = {} } = record as { readonly child?: Readonly<Record<string, unknown>> }
  const names = [child.givenName, child.likesToBeCalled]
    .filter((name) => typeof name === 'string')
    .map((name) => name.trim())
  const found = new Set<string>()
  const look = (value: unknown, path: string, item: string | undefined) => {
    if (isList(value)) {
      for (const each of value)
        look(each, `${path}/*`, isObject(each) ? String(memberOf(each, 'id')) : undefined)
    } else if (isObject(value)) {
      for (const [name, member] of Object.entries(value)) look(member, `${path}/${name}`, item)
    } else if (typeof value === 'string' && value.trim() !== '') {
      const question = questions[path]
      if (isAsked(question) && question.inOwnWords && !readsAsTheirs(value, names)) found.add(item ?? path)
    }
  }
  look(record, '', undefined)
  return found
}
