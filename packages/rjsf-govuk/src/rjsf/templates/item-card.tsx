import type { ArrayFieldItemTemplateProps, FieldProps, RJSFSchema, UiSchema } from '@rjsf/utils'
import type { ReactElement } from 'react'
import { ErrorMessage } from '../../components/field/error-message.tsx'
import type { SummaryAction } from '../../components/summary-action.tsx'
import { SummaryCard } from '../../components/summary-card.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { inSentence } from '../../strings/readable-name.ts'
import { useStrings } from '../../strings/strings-provider.tsx'
import { uiBelow, uiOption } from '../../visibility/ui-tree.ts'
import { answerInWords } from '../answer-in-words.ts'
import { labelOf } from '../label-of.ts'
import type { ItemPages, ListOfItems } from '../list-context.tsx'
import { usePlace } from '../place.tsx'

export interface ItemCardProps extends ArrayFieldItemTemplateProps {
  readonly list: ListOfItems
  readonly pages: ItemPages
  readonly label: string
}

/** An item that is not open: its answers, and links to change it, to remove it and to move it. */
export function ItemCard(props: ItemCardProps): ReactElement {
  const {
    schema,
    uiSchema,
    registry,
    children,
    list,
    pages,
    label,
    index,
    buttonsProps,
    readonly,
    disabled,
  } = props
  const strings = useStrings()
  const { heading } = usePlace()
  const { formData, errorSchema } = (children as ReactElement<FieldProps>).props
  const does = (text: string, onClick: () => void, move?: string): SummaryAction => ({
    text,
    onClick,
    attributes: { 'data-move': move },
  })
  const { hasMoveUp, hasMoveDown, hasRemove, onMoveUpItem, onMoveDownItem, onRemoveItem } = buttonsProps
  const actions = [
    does(readonly || disabled ? strings.show : strings.change, () => pages.show(index), 'change'),
    ...(readonly || disabled
      ? []
      : [
          hasMoveUp &&
            does(strings.moveUp, () => list.act('moved-up', index, () => onMoveUpItem(quiet)), 'moved-up'),
          hasMoveDown &&
            does(
              strings.moveDown,
              () => list.act('moved-down', index, () => onMoveDownItem(quiet)),
              'moved-down',
            ),
          hasRemove && does(strings.remove, () => list.act('removed', index, () => onRemoveItem(quiet))),
        ]),
  ].filter((action) => action !== false)
  const isWrong = errorSchema !== undefined && Object.keys(errorSchema).length > 0
  const rows = rowsOf(schema, uiSchema, formData, (each) => registry.schemaUtils.retrieveSchema(each)).map(
    ({ key, schema: of, uiSchema: ui, value }) => ({ key, value: answerInWords(of, ui, value, strings) }),
  )
  return (
    <SummaryCard title={label} headingLevel={heading} actions={actions}>
      {isWrong && (
        <ErrorMessage>{strings.messages.wrong({ name: inSentence(label), Name: label })}</ErrorMessage>
      )}
      <SummaryList rows={rows.map(({ key, value }) => ({ key, value: value || strings.notAnswered }))} />
    </SummaryCard>
  )
}

/** rjsf takes focus from the button that was pressed. Focus stays with it here. */
export const quiet = { preventDefault: () => undefined, currentTarget: { blur: () => undefined } }

interface Row {
  readonly key: string
  readonly schema: RJSFSchema
  readonly uiSchema: UiSchema | undefined
  readonly value: unknown
}

function rowsOf(
  schema: RJSFSchema,
  uiSchema: UiSchema | undefined,
  data: unknown,
  retrieve: (schema: RJSFSchema) => RJSFSchema,
): readonly Row[] {
  if (!schema.properties) return [{ key: labelOf(schema, uiSchema, []), schema, uiSchema, value: data }]
  return Object.entries(schema.properties)
    .map(([name, property]) => {
      const below = uiBelow(uiSchema, name) as UiSchema | undefined
      const read = typeof property === 'object' ? retrieve(property) : {}
      const value = (data as Readonly<Record<string, unknown>> | undefined)?.[name]
      return { key: labelOf(read, below, [name]), schema: read, uiSchema: below, value }
    })
    .filter(({ uiSchema: below }) => !['hidden', 'password'].includes(String(uiOption(below, 'widget'))))
}
