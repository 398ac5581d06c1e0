import type { RJSFValidationError } from '@rjsf/utils'
import { errorId } from '../../components/field/ids.ts'
import { type FormAsked, fieldAt } from '../../messages/field-at.ts'
import { type Path, pathOf } from '../../messages/mistake.ts'
import { readPath } from '../../messages/read-path.ts'

/** One line of the error summary. */
export interface ErrorLine {
  readonly text: string
  /** Ids of the question and of what it is in, the innermost first. */
  readonly ids: readonly string[]
}

/** One line a question: the first message, as the question itself shows, with the items that the question is in. */
export function errorLines(
  errors: readonly RJSFValidationError[],
  idOf: (path: Path) => string,
  form: FormAsked,
): readonly ErrorLine[] {
  const lines = new Map<string, ErrorLine>()
  for (const { property, message, stack } of errors) {
    const path = pathOf({ property })
    const ids = [...path.map((_, index) => idOf(path.slice(0, path.length - index))), idOf([])]
    const text = message ?? stack
    // The form as a whole is no question, and may have more than one thing wrong.
    const place = path.length === 0 ? text : JSON.stringify(path)
    if (lines.has(place)) continue
    const items = itemsAround(form, readPath(form.schema, path))
    lines.set(place, { ids, text: items.length > 0 ? form.strings.messages.ofItems(text, items) : text })
  }
  return [...lines.values()]
}

/** What the items are called that a question is in. The message of an item itself names it already. */
const itemsAround = (form: FormAsked, path: Path): readonly string[] =>
  path.flatMap((token, index) =>
    typeof token === 'number' && index < path.length - 1
      ? [fieldAt(form, path.slice(0, index + 1)).named.name]
      : [],
  )

/** A line as it stands on the page. */
export interface PlacedLine {
  readonly text: string
  /** Id of what the line leads to; undefined where nothing of it is on the page. */
  readonly target: string | undefined
}

/**
 * The lines in the order of the page, each with what it leads to: the question, else its message, else what it is in. A
 * question in an item that is closed stays the target: the item is opened first.
 */
export function placeLines(
  lines: readonly ErrorLine[],
  page: Document | ShadowRoot,
  isClosed: (id: string) => boolean,
): readonly PlacedLine[] {
  const placed = lines.map((line) => {
    const found = line.ids.flatMap((id) => [id, errorId(id)]).find((id) => page.getElementById(id) !== null)
    const [own = ''] = line.ids
    return {
      text: line.text,
      target: isClosed(own) && found !== own ? own : found,
      at: found === undefined ? undefined : page.getElementById(found),
    }
  })
  return placed
    .sort(({ at: one }, { at: other }) => {
      if (!one || !other || one === other) return 0
      return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
    })
    .map(({ text, target }) => ({ text, target }))
}
