import {
  type ArrayFieldItemTemplateProps,
  type FieldProps,
  resolveUiSchema,
  type UiSchema,
} from '@rjsf/utils'
import type { ComponentType, ReactElement } from 'react'
import { ErrorMessage } from '../../components/field/error-message.tsx'
import type { SummaryAction } from '../../components/summary-action.tsx'
import { SummaryCard } from '../../components/summary-card.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { inSentence } from '../../strings/readable-name.ts'
import { useStrings } from '../../strings/strings-provider.tsx'
import type { ItemPages, ListOfItems } from '../list-context.tsx'
import { usePlace } from '../place.tsx'
import { placeOf } from '../place-of.ts'
import { cardRows, mostRows } from './card-rows.ts'
import { useFilledItem } from './use-filled-item.ts'

export interface ItemCardProps extends ArrayFieldItemTemplateProps {
  readonly list: ListOfItems
  readonly pages: ItemPages
  readonly label: string
}

/** A template of the theme’s own, `ItemCardNotesTemplate`: what a host says of an item that is not open. */
export interface ItemCardNotesProps {
  /** Where the item stands in the form’s data. */
  readonly path: readonly (string | number)[]
}

/** What a host may give in `formContext`. */
interface CardContext {
  /**
   * Words for an answer that says nothing to a reader, as an id does: cards of items that are not open show them in its place.
   * Undefined leaves the words to the theme.
   */
  readonly answerInWords?: (uiSchema: UiSchema | undefined, value: unknown) => string | undefined
}

/** An item that is not open: its answers, and links to change it, to remove it and to move it. */
export function ItemCard(props: ItemCardProps): ReactElement {
  const { registry, children, list, label } = props
  const strings = useStrings()
  const { heading } = usePlace()
  const field = (children as ReactElement<FieldProps>).props
  const { formData, errorSchema } = field
  useFilledItem(field)
  const { ItemCardNotesTemplate: Notes } = registry.templates as {
    readonly ItemCardNotesTemplate?: ComponentType<ItemCardNotesProps>
  }
  const { answerInWords } = (registry.formContext ?? {}) as CardContext
  const isWrong = errorSchema !== undefined && Object.keys(errorSchema).length > 0
  const { name, rows } = cardRows({
    schema: props.schema,
    uiSchema: resolveUiSchema(props.schema, props.uiSchema, registry),
    data: formData,
    card: list.card,
    strings,
    inWords: answerInWords,
    retrieve: (each) => registry.schemaUtils.retrieveSchema(each),
    uiOf: (each, ui) => resolveUiSchema(each, ui, registry),
  })
  const shown = rows.slice(0, mostRows)
  const title = name === '' ? label : `${label}: ${name}`
  return (
    <SummaryCard title={title} headingLevel={heading} actions={actionsOf(props, strings)}>
      {isWrong && (
        <ErrorMessage>{strings.messages.wrong({ name: inSentence(label), Name: label })}</ErrorMessage>
      )}
      {rows.length > 0 ? (
        <SummaryList rows={shown} />
      ) : (
        name === '' && <p className="govuk-body govuk-!-margin-bottom-0">{strings.notAnswered}</p>
      )}
      {rows.length > shown.length && (
        <p className="govuk-hint govuk-!-margin-bottom-0">
          {strings.moreAnswers(rows.length - shown.length)}
        </p>
      )}
      {Notes && <Notes path={[...placeOf(props.buttonsProps.fieldPathId)]} />}
    </SummaryCard>
  )
}

function actionsOf(
  { pages, list, index, buttonsProps, readonly, disabled }: ItemCardProps,
  strings: ReturnType<typeof useStrings>,
): readonly SummaryAction[] {
  const does = (text: string, onClick: () => void, move?: string): SummaryAction => ({
    text,
    onClick,
    attributes: { 'data-move': move },
  })
  const { hasMoveUp, hasMoveDown, hasRemove, onMoveUpItem, onMoveDownItem, onRemoveItem } = buttonsProps
  const isRead = readonly || disabled
  const open = does(isRead ? strings.show : strings.change, () => pages.show(index), 'change')
  if (isRead) return [open]
  return [
    open,
    hasMoveUp &&
      does(strings.moveUp, () => list.act('moved-up', index, () => onMoveUpItem(quiet)), 'moved-up'),
    hasMoveDown &&
      does(strings.moveDown, () => list.act('moved-down', index, () => onMoveDownItem(quiet)), 'moved-down'),
    hasRemove && does(strings.remove, () => list.act('removed', index, () => onRemoveItem(quiet))),
  ].filter((action) => action !== false)
}

/** rjsf takes focus from the button that was pressed. Focus stays with it here. */
export const quiet = { preventDefault: () => undefined, currentTarget: { blur: () => undefined } }
