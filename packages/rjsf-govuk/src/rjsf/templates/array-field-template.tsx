import { type ArrayFieldTemplateProps, type RJSFSchema, resolveUiSchema } from '@rjsf/utils'
import { createElement, type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { classes } from '../../components/attributes.ts'
import { ErrorMessage } from '../../components/field/error-message.tsx'
import { errorId, hintId, ids } from '../../components/field/ids.ts'
import { takeFocus } from '../../components/focus.ts'
import { capital, inSentence } from '../../strings/readable-name.ts'
import { useStrings } from '../../strings/strings-provider.tsx'
import { type UiTree, uiBelow, uiOption } from '../../visibility/ui-tree.ts'
import { hintsOf } from '../hint.ts'
import { Hints } from '../hints.tsx'
import { labelOf, nameOfGroup } from '../label-of.ts'
import { type CardOfItem, ListContext, type ListMove, type ListOfItems } from '../list-context.tsx'
import { nextHeading, PlaceContext, useFrame, useItemLabel, usePlace } from '../place.tsx'
import { placeOf } from '../place-of.ts'
import { useIsAside } from '../session.tsx'
import { useItemPages } from '../use-item-pages.ts'
import { afterDrafts } from './after-drafts.ts'
import { RegisteredButton } from './registered-button.tsx'

/**
 * A list to which items are added. Focus goes to the first field of a new item, stays with one that moves, and goes to the
 * heading of the list when one is removed; each of these is said to a screen reader. Behaves as the “add another” pattern
 * of the Ministry of Justice.
 */
export function ArrayFieldTemplate(props: ArrayFieldTemplateProps): ReactElement {
  const { schema, uiSchema, fieldPathId, items, canAdd, disabled, readonly, registry, optionalDataControl } =
    props
  const { label, error } = useFrame()
  const strings = useStrings()
  const { heading, fieldsets } = usePlace()
  const box = useRef<HTMLDivElement>(null)
  // The item of a list has its name from that list, where it is a list itself.
  const item = useItemLabel()
  const isItem = typeof placeOf(fieldPathId).at(-1) === 'number' && item !== undefined
  const title = isItem || uiOption(uiSchema, 'label') === false ? '' : nameOfGroup(props, label)
  const inside = useMemo(
    () => ({ heading: title ? nextHeading(heading) : heading, fieldsets }),
    [title, heading, fieldsets],
  )
  const { list, said } = useListOfItems(props, box)
  const id = fieldPathId.$id
  const isAside = useIsAside(id, registry.globalFormOptions.idSeparator)
  const headingId = `${id}-title`
  const hasHint = hintsOf(schema, uiSchema).length > 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: each item is a fieldset; one around them all would be said with each
    <div
      ref={box}
      id={id}
      role="group"
      hidden={isAside}
      className={classes(
        'govuk-form-group govuk-form-list',
        error !== undefined && 'govuk-form-group--error',
      )}
      aria-labelledby={title ? headingId : undefined}
      aria-label={title ? undefined : (item ?? label)}
      aria-describedby={ids(hasHint && hintId(id), error !== undefined && errorId(id))}
    >
      {title && createElement(`h${heading}`, { id: headingId, className: 'govuk-heading-m' }, title)}
      <Hints id={id} schema={schema} uiSchema={uiSchema} />
      {error !== undefined && <ErrorMessage id={errorId(id)}>{error}</ErrorMessage>}
      <PlaceContext.Provider value={inside}>
        <ListContext.Provider value={list}>{items}</ListContext.Provider>
      </PlaceContext.Provider>
      {optionalDataControl}
      {readonly && items.length === 0 && <p className="govuk-body">{strings.nothingAdded}</p>}
      {canAdd && !readonly && list.pages?.open === undefined && (
        <RegisteredButton
          as="AddButton"
          id={`${id}__add`}
          registry={registry}
          uiSchema={uiSchema}
          disabled={disabled}
          onClick={() => list.act('added', items.length, props.onAddClick)}
        >
          {items.length === 0 ? strings.addFirst(list.itemName) : strings.addAnother(list.itemName)}
        </RegisteredButton>
      )}
      <div role="status" className="govuk-visually-hidden">
        {said}
      </div>
    </div>
  )
}

function useListOfItems(
  { schema, uiSchema, registry, items, fieldPathId }: ArrayFieldTemplateProps,
  box: { readonly current: HTMLDivElement | null },
): { readonly list: ListOfItems; readonly said: string } {
  const strings = useStrings()
  const [said, setSaid] = useState('')
  const waiting = useRef<{ readonly move: ListMove; readonly index: number } | undefined>(undefined)
  const wasRemoved = useRef(false)
  const { schemaUtils, globalFormOptions } = registry
  const id = fieldPathId.$id
  const isPaged = uiOption(uiSchema, 'itemsAs') === 'pages'
  const pages = useItemPages(isPaged, id, globalFormOptions.idSeparator, items.length)
  const fixed = Array.isArray(schema.items) ? schema.items : undefined
  const itemSchema = (fixed ? schema.additionalItems : schema.items) as RJSFSchema | boolean | undefined

  const list = useMemo(() => {
    const nameIn = (each: unknown, ui: UiTree | undefined): string | undefined => {
      const asked: RJSFSchema = typeof each === 'object' && each !== null ? each : {}
      const own = resolveUiSchema(asked, ui as typeof uiSchema, registry)
      return labelOf(schemaUtils.retrieveSchema(asked), own, []) || undefined
    }
    const ui = uiSchema as UiTree | undefined
    const own = uiOption(ui, 'itemName')
    const name =
      (typeof own === 'string' ? own : undefined) ??
      strings.itemName(nameIn(itemSchema, uiBelow(ui, fixed?.length ?? 0)) ?? strings.item)
    const labelFor = (index: number): string => {
      const asked = fixed && index < fixed.length ? nameIn(fixed[index], uiBelow(ui, index)) : undefined
      return asked ?? strings.itemNumber(capital(name), index + 1)
    }
    const made: ListOfItems = {
      id,
      pages,
      card: cardOf(ui),
      itemName: inSentence(name),
      labelOf: labelFor,
      act: (move, index, action) => {
        afterDrafts(box.current, () => {
          const { added, moved, removed } = strings
          if (move === 'removed') {
            wasRemoved.current = true
            setSaid(removed(capital(name), index + 1))
          } else {
            const to = move === 'moved-up' ? index - 1 : move === 'moved-down' ? index + 1 : index
            waiting.current = { move, index: to }
            setSaid(move === 'added' ? added(capital(name), to + 1) : moved(capital(name), to + 1))
          }
          action()
        })
      },
      takeFocus: (index) => {
        if (waiting.current?.index !== index) return undefined
        const { move } = waiting.current
        waiting.current = undefined
        return move
      },
    }
    return made
  }, [id, pages, uiSchema, registry, schemaUtils, itemSchema, fixed, strings, box])

  // biome-ignore lint/correctness/useExhaustiveDependencies: an item went when there are fewer of them
  useEffect(() => {
    if (!wasRemoved.current) return
    wasRemoved.current = false
    const { current } = box
    const name = current?.querySelector<HTMLElement>(':scope > :is(h1, h2, h3, h4, h5, h6)') ?? current
    if (name) takeFocus(name)
  }, [items.length])

  return { list, said }
}

/** Which answers the card of an item shows, and which one names it, where the UI schema says so. */
function cardOf(ui: UiTree | undefined): CardOfItem {
  const [rows, title] = [uiOption(ui, 'card'), uiOption(ui, 'cardTitle')]
  return {
    rows: Array.isArray(rows) ? rows.filter((name) => typeof name === 'string') : undefined,
    title: typeof title === 'string' ? title : undefined,
  }
}
