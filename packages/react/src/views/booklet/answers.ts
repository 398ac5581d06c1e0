import type { FieldWords } from '../shared/field-words.ts'
import type { Piece } from './pieces.ts'
import type { BookletStrings } from './strings.ts'

/** What is needed to say the values of a passport in words. */
export interface Setting {
  readonly words: FieldWords
  readonly strings: BookletStrings
}

/** Members that stand first, whatever the schema says: who helps in a hurry has to see them. */
const foremost = ['serious']

/** Members of an entry that are said in one line below it, or not at all. */
const apart = ['id', 'writtenBy', 'writtenOn']

/**
 * The answers of one part, question by question, in the order of the schema. The members named in `but` are left out. What
 * is empty says nothing.
 */
export function answersIn(
  part: object,
  path: readonly string[],
  setting: Setting,
  but: readonly string[] = [],
): readonly Piece[] {
  const order = Object.keys(setting.words.schemaAt(path)?.properties ?? {})
  const rank = (name: string) =>
    foremost.includes(name) ? -1 : order.includes(name) ? order.indexOf(name) : order.length
  return Object.entries(part)
    .filter(([name]) => !apart.includes(name) && !but.includes(name))
    .sort(([one], [other]) => rank(one) - rank(other))
    .flatMap(([name, value]) => answerTo(value, [...path, name], setting))
}

/** One answer; of a part within it each answer, under the title of the part. */
export function answerTo(value: unknown, path: readonly string[], setting: Setting): readonly Piece[] {
  const { words } = setting
  const title = words.titleOf(path)
  const key = path.join('/')
  if (typeof value !== 'object' || value === null) {
    const text = words.valueOf(path, value).trim()
    return text === '' ? [] : [{ key, kind: 'answer', title, text }]
  }
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null)) {
    const text = value
      .map((item, at) => words.valueOf([...path, String(at)], item))
      .filter((item) => item !== '')
      .join('\n')
    return text === '' ? [] : [{ key, kind: 'answer', title, text }]
  }
  const within = answersIn(value, path, setting)
  return within.length === 0
    ? []
    : [{ key, kind: 'entry', text: title }, ...within, ...signed(value, path, setting)]
}

/** Who wrote an entry, and when. */
export function signed(part: object, path: readonly string[], { words, strings }: Setting): readonly Piece[] {
  const { writtenBy, writtenOn } = part as { readonly writtenBy?: string; readonly writtenOn?: string }
  const by = writtenBy === '' ? undefined : writtenBy
  if (by === undefined && writtenOn === undefined) return []
  const on = writtenOn && words.valueOf([...path, 'writtenOn'], writtenOn)
  return [{ key: [...path, 'signed'].join('/'), kind: 'signed', text: strings.signed(by, on) }]
}
