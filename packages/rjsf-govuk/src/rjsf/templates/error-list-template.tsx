import type { ErrorListProps } from '@rjsf/utils'
import { type MouseEvent, type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { ErrorSummary } from '../../components/error-summary.tsx'
import type { SchemaNode } from '../../schema/schemas-at.ts'
import { useStrings } from '../../strings/strings-provider.tsx'
import type { UiTree } from '../../visibility/ui-tree.ts'
import { openTo, shownControl } from '../open-to.ts'
import { usePlace } from '../place.tsx'
import { useSession } from '../session.tsx'
import { errorLines, type PlacedLine, placeLines } from './error-lines.ts'

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
    return errorLines(errors, (path) => [idPrefix, ...path].join(idSeparator), form)
  }, [errors, idPrefix, idSeparator, schema, uiSchema, strings])
  const [placed, setPlaced] = useState<readonly PlacedLine[]>(() =>
    lines.map(({ text, ids }) => ({ text, target: ids[0] })),
  )

  // Where each question is, and whether it is there, is known once the form is drawn.
  useEffect(() => {
    const page = box.current?.getRootNode() as Document | ShadowRoot | undefined
    if (!page) return
    const isClosed = (id: string) =>
      [...(session?.paged ?? [])].some((list) => id.startsWith(list + idSeparator))
    const found = placeLines(lines, page, isClosed)
    setPlaced((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found))
  }, [lines, session, idSeparator])

  const open = (event: MouseEvent<HTMLDivElement>) => {
    const link = (event.target as Element).closest('a')
    const id = link && decodeURIComponent(link.hash.slice(1))
    if (!id || !session || shownControl(id, link)) return
    event.preventDefault()
    event.stopPropagation()
    openTo({ id, beside: link, session, separator: idSeparator })
  }
  const items = placed.map(({ text, target }) => ({
    text,
    href: target === undefined ? undefined : `#${encodeURIComponent(target)}`,
  }))
  return (
    <div ref={box} onClickCapture={open}>
      <ErrorSummary errors={items} headingLevel={heading} attempt={attempt} />
    </div>
  )
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
