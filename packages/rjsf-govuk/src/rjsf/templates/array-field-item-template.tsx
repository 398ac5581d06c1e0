import type { ArrayFieldItemButtonsTemplateProps, ArrayFieldItemTemplateProps } from '@rjsf/utils'
import {
  type MouseEvent,
  type ReactElement,
  useContext,
  useEffect,
  useInsertionEffect,
  useMemo,
  useRef,
} from 'react'
import { Button } from '../../components/button.tsx'
import { Fieldset } from '../../components/field/fieldset.tsx'
import { takeFocus } from '../../components/focus.ts'
import { inSentence } from '../../strings/readable-name.ts'
import { useStrings } from '../../strings/strings-provider.tsx'
import { ItemPlaceContext, type ListMove, useList } from '../list-context.tsx'
import { ItemLabelContext } from '../place.tsx'
import { OpenItemContext } from '../use-item-pages.ts'
import { afterDrafts } from './after-drafts.ts'
import { ItemCard, quiet } from './item-card.tsx'
import { RegisteredButton } from './registered-button.tsx'

/**
 * One item of a list: a group with a number, or one field, with what can be done with it. In a list whose items are opened
 * one at a time it is a card until it is opened.
 */
export function ArrayFieldItemTemplate(given: ArrayFieldItemTemplateProps): ReactElement | null {
  const { index } = given
  const { place, onRemoveItem } = useItemPlace(given)
  const props = { ...given, buttonsProps: { ...given.buttonsProps, onRemoveItem } }
  const list = useList()
  const strings = useStrings()
  const label = list?.labelOf(index) ?? strings.itemNumber(strings.item, index + 1)
  const box = useRef<HTMLDivElement>(null)
  const pages = list?.pages
  const isOpen = pages === undefined || pages.open === index
  const wasOpen = useRef(isOpen)

  useEffect(() => {
    const item = box.current
    const move = list?.takeFocus(index)
    if (pages !== undefined && isOpen !== wasOpen.current) {
      // Opened: the number of the item is read first. Closed: the link that opened it is where the reader was.
      const goal = item?.querySelector<HTMLElement>(isOpen ? 'legend' : '[data-move="change"]')
      // Somebody who was led to a question in it is there already.
      if (goal && !hasFocus(item)) takeFocus(goal)
    } else if (move === 'added' && pages !== undefined) {
      pages.show(index)
    } else if (move && item) {
      focusAfter(move, item)
    }
    wasOpen.current = isOpen
  })

  if (list && pages && !isOpen) {
    return (
      <div ref={box} hidden={pages.open !== undefined}>
        {/* Beside an open item nobody sees it: what is typed there would draw every card again. */}
        {pages.open === undefined && <ItemCard {...props} list={list} pages={pages} label={label} />}
      </div>
    )
  }
  return (
    <div
      ref={box}
      className="govuk-form-list__item"
      data-open-item={pages && props.buttonsProps.fieldPathId.$id}
    >
      <ItemPlaceContext.Provider value={place}>
        <Item {...props} label={label} />
      </ItemPlaceContext.Provider>
    </div>
  )
}

/** What comes late, as a file that is being read, asks for the place of its item: another may be there by then. */
function useItemPlace({ index, buttonsProps }: ArrayFieldItemTemplateProps) {
  const around = useContext(ItemPlaceContext)
  const now = useRef<number | undefined>(index)
  useInsertionEffect(() => {
    now.current = index
  })
  const place = useMemo(() => ({ index, now, around }), [index, around])
  const onRemoveItem: typeof buttonsProps.onRemoveItem = (event) => {
    now.current = undefined
    buttonsProps.onRemoveItem(event)
  }
  return { place, onRemoveItem }
}

function Item(props: ArrayFieldItemTemplateProps & { readonly label: string }): ReactElement {
  const { label, children, schema, hasToolbar, buttonsProps, registry } = props
  const { done } = useStrings()
  const pages = useList()?.pages
  const { ArrayFieldItemButtonsTemplate: Buttons } = registry.templates
  const isGroup =
    pages || schema.type === 'object' || schema.type === 'array' || schema.properties || hasKinds(schema)
  const field = <ItemLabelContext.Provider value={label}>{children}</ItemLabelContext.Provider>
  const content = (
    <>
      {pages ? (
        <OpenItemContext.Provider value={buttonsProps.fieldPathId.$id}>{field}</OpenItemContext.Provider>
      ) : (
        field
      )}
      {(pages || hasToolbar) && (
        <div className="govuk-button-group">
          {pages ? <DoneButton close={pages.close}>{done}</DoneButton> : <Buttons {...buttonsProps} />}
        </div>
      )}
    </>
  )
  if (!isGroup) return content
  return (
    <Fieldset legend={label} legendProps={{ size: 'm' }}>
      {content}
    </Fieldset>
  )
}

/** The Enter key in a box presses it too: it goes back to the list, and does not send the form. */
function DoneButton({
  close,
  children,
}: {
  readonly close: () => void
  readonly children: string
}): ReactElement {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault()
    const box = event.currentTarget.closest('fieldset')
    afterDrafts(box, close)
  }
  return <Button onClick={press}>{children}</Button>
}

const hasFocus = (item: HTMLElement | null): boolean => {
  const page = item?.getRootNode() as Document | ShadowRoot | undefined
  return item?.contains(page?.activeElement ?? null) === true
}

const hasKinds = ({ oneOf, anyOf }: ArrayFieldItemTemplateProps['schema']): boolean =>
  [oneOf, anyOf].some((kinds) =>
    kinds?.some((kind) => typeof kind === 'object' && (kind.properties ?? kind.$ref) !== undefined),
  )

const control =
  'input:not([type="hidden"], [disabled]), select:not([disabled]), textarea:not([disabled]), button:not([disabled])'

/** A new item is ready to be filled in. One that moved keeps its button, or the other one where it came to an end. */
function focusAfter(move: ListMove, item: HTMLElement): void {
  const other = move === 'moved-up' ? 'moved-down' : 'moved-up'
  const wanted = move === 'added' ? control : `[data-move="${move}"]:not([disabled])`
  const found = [wanted, `[data-move="${other}"]:not([disabled])`, '[data-move]:not([disabled])']
    .map((each) => item.querySelector<HTMLElement>(each))
    .find((each) => each !== null)
  found?.focus()
}

/** The buttons of one item. Each says of which item it is. */
export function ArrayFieldItemButtonsTemplate(
  props: ArrayFieldItemButtonsTemplateProps,
): ReactElement | null {
  const { index, fieldPathId, registry, uiSchema, disabled, readonly } = props
  const strings = useStrings()
  const list = useList()
  if (readonly) return null
  const of = (
    <span className="govuk-visually-hidden">
      {' '}
      {inSentence(list?.labelOf(index) ?? strings.itemNumber(strings.item, index + 1))}
    </span>
  )
  const button = (
    as: 'CopyButton' | 'MoveDownButton' | 'MoveUpButton' | 'RemoveButton',
    words: string,
    move: ListMove | 'removed',
    at: number,
    action: (event?: unknown) => void,
  ) => (
    <RegisteredButton
      as={as}
      id={`${fieldPathId.$id}__${as.replace('Button', '')}`}
      registry={registry}
      uiSchema={uiSchema}
      disabled={disabled}
      move={move}
      onClick={() => (list ? list.act(move, at, () => action(quiet)) : action(quiet))}
    >
      {words}
      {of}
    </RegisteredButton>
  )
  return (
    <>
      {props.hasMoveUp && button('MoveUpButton', strings.moveUp, 'moved-up', index, props.onMoveUpItem)}
      {props.hasMoveDown &&
        button('MoveDownButton', strings.moveDown, 'moved-down', index, props.onMoveDownItem)}
      {props.hasCopy && button('CopyButton', strings.copy, 'added', index + 1, props.onCopyItem)}
      {props.hasRemove && button('RemoveButton', strings.remove, 'removed', index, props.onRemoveItem)}
    </>
  )
}
