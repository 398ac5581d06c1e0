import { formsOf } from './word-set.ts'

/** Word lists that a pattern names as `<name>`: each is read as `wordsOf` reads a list. */
export type WordLists = Readonly<Record<string, string>>

/** One step of a pattern, as it is written. */
export interface WrittenStep {
  /** The words that may stand there; none where it is a number, or any word. */
  readonly words: readonly string[]
  /** A number in digits. */
  readonly number: boolean
  readonly optional: boolean
  /** So many words of any kind may stand there, and none has to. */
  readonly upTo: number
}

/** A pattern in its steps, and from which to before which the span goes that it gives. */
export interface WrittenPattern {
  readonly steps: readonly WrittenStep[]
  readonly open: number
  readonly close: number
}

/**
 * Reads a pattern, written as `Patterns` says. `known` keeps steps that were read before: many patterns share a list.
 *
 * @throws TypeError where it names a list that there is not.
 */
export function readPattern(
  written: string,
  lists: WordLists,
  known: Map<string, WrittenStep> = new Map(),
): WrittenPattern {
  const steps: WrittenStep[] = []
  let open = 0
  let close = -1
  for (let part of written.split(' ').filter(Boolean)) {
    if (part.startsWith('[')) {
      open = steps.length
      part = part.slice(1)
    }
    const closes = part.endsWith(']')
    if (closes) part = part.slice(0, -1)
    let step = known.get(part)
    if (step === undefined) {
      step = readStep(part, lists, written)
      known.set(part, step)
    }
    steps.push(step)
    if (closes) close = steps.length
  }
  return { steps, open, close: close < 0 ? steps.length : close }
}

function readStep(part: string, lists: WordLists, written: string): WrittenStep {
  const optional = part.length > 1 && part.endsWith('?')
  const own = optional ? part.slice(0, -1) : part
  if (own === '#') return { words: [], number: true, optional, upTo: 0 }
  if (own.startsWith('*')) return { words: [], number: false, optional: true, upTo: Number(own.slice(1)) }
  const words = own.split('|').flatMap((entry) => {
    if (!entry.startsWith('<')) return formsOf(entry)
    const list = lists[entry.slice(1, -1)]
    if (list === undefined) throw new TypeError(`No list is called ${entry}, in the pattern “${written}”`)
    return list.split(/\s+/).filter(Boolean).flatMap(formsOf)
  })
  return { words, number: false, optional, upTo: 0 }
}
