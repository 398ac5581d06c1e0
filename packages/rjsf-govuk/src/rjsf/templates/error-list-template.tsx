import type { ErrorListProps, RJSFValidationError } from '@rjsf/utils'
import { type MouseEvent, type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { ErrorSummary, type ErrorSummaryItem } from '../../components/error-summary.tsx'
import { controlWithId } from '../../components/focus.ts'
import { type FormAsked, fieldAt } from '../../messages/field-at.ts'
import { type Path, pathOf } from '../../messages/mistake.ts'
import type { SchemaNode } from '../../schema/schemas-at.ts'
import { useStrings } from '../../strings/strings-provider.tsx'
import type { UiTree } from '../../visibility/ui-tree.ts'
import { openTo, shownControl } from '../open-to.ts'
import { usePlace } from '../place.tsx'
import { useSession } from '../session.tsx'

/** All that is wrong, one line for each question, in the order of the page. A line leads to the question, and opens its item. */
export function ErrorListTemplate({ errors, registry, schema, uiSchema }: ErrorListProps): ReactElement {
  const { idPrefix, idSeparator } = registry.globalFormOptions
  const { heading } = usePlace()
  const session = useSession()
  const box = useRef<HTMLDivElement>(null)
  const attempt = useAttempts(box)
  const strings = useStrings()
  const lines = useMemo(() => {
    const form = {
      schema: schema as SchemaNode | undefined,
      uiSchema: uiSchema as UiTree | undefined,
      strings,
    }
    return linesOf(errors, (path) => [idPrefix, ...path].join(idSeparator), form)
  }, [errors, idPrefix, idSeparator, schema, uiSchema, strings])
  const [order, setOrder] = useState<readonly string[]>([])

  useEffect(() => {
    const found = box.current ? inPageOrder(lines, box.current) : []
    setOrder((before) => (before.join() === found.join() ? before : found))
  }, [lines])

  const sorted = [...lines].sort((one, other) => placeIn(order, one) - placeIn(order, other))
  const open = (event: MouseEvent<HTMLDivElement>) => {
    const link = (event.target as Element).closest('a')
    const id = link && decodeURIComponent(link.hash.slice(1))
    if (!id || !session || shownControl(id, link)) return
    event.preventDefault()
    event.stopPropagation()
    openTo({ id, beside: link, session, separator: idSeparator })
  }
  return (
    <div ref={box} onClickCapture={open}>
      <ErrorSummary errors={sorted} headingLevel={heading} attempt={attempt} />
    </div>
  )
}

interface Line extends ErrorSummaryItem {
  readonly text: string
  readonly href: string
}

/** One line a question: the first message, as the question itself shows, with the item that the question is in. */
function linesOf(
  errors: readonly RJSFValidationError[],
  idOf: (path: Path) => string,
  form: FormAsked,
): readonly Line[] {
  const lines = new Map<string, Line>()
  for (const { property, message, stack } of errors) {
    const path = pathOf({ property })
    const href = `#${encodeURIComponent(idOf(path))}`
    if (lines.has(href)) continue
    const items = itemsAround(form, path)
    const text = message ?? stack
    lines.set(href, { href, text: items.length > 0 ? form.strings.messages.ofItems(text, items) : text })
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

const placeIn = (order: readonly string[], { href }: Line): number => {
  const place = order.indexOf(href)
  return place < 0 ? order.length : place
}

const targetOf = ({ href }: Line): string => decodeURIComponent(href.slice(1))

function inPageOrder(lines: readonly Line[], beside: Element): readonly string[] {
  return lines
    .map((line) => ({ href: line.href, at: controlWithId(targetOf(line), beside) }))
    .filter((line): line is { href: string; at: HTMLElement } => line.at !== undefined)
    .sort(({ at: one }, { at: other }) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
    .map(({ href }) => href)
}

/** Counts how often the form around was sent, so that focus comes back to the summary each time. */
function useAttempts(box: { readonly current: HTMLElement | null }): number {
  const [attempts, setAttempts] = useState(0)
  useEffect(() => {
    const form = box.current?.closest('form')
    const count = () => setAttempts((before) => before + 1)
    form?.addEventListener('submit', count)
    return () => form?.removeEventListener('submit', count)
  }, [box])
  return attempts
}
