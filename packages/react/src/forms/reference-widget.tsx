import { theme, type WidgetProps } from '@open-care-plan/rjsf-govuk/form'
import {
  type ComponentType,
  createContext,
  type ReactElement,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react'
import { isList, isObject } from '../record/json.ts'
import { getAt } from '../record/place.ts'
import type { RecordStore } from '../record/record-store.ts'
import { headOf } from '../views/document/names-of-items.ts'
import { type FieldSchema, type FieldWords, fieldWords } from '../views/shared/field-words.ts'

/** The record that a form belongs to, for questions whose answer is one of its items. */
export interface Referable {
  readonly store: Pick<RecordStore<object>, 'getValue' | 'subscribe'>
  readonly words: FieldWords
}

export const ReferableContext = createContext<Referable | undefined>(undefined)

/** What questions of a form can point at, made once for a record and the schema of its form. */
export const useReferable = (store: Referable['store'], schema: FieldSchema): Referable =>
  useMemo(() => ({ store, words: fieldWords(schema) }), [store, schema])

/** Tells the theme what to show on the card of an item in place of an id: the name of what it points at. */
export const useNamesOnCards = ({ store, words }: Referable) =>
  useMemo(
    () => ({
      answerInWords: (ui: unknown, value: unknown): string | undefined => {
        const { from } = ((ui as { readonly 'ui:options'?: object } | undefined)?.['ui:options'] ?? {}) as {
          readonly from?: string
        }
        if (from === undefined || typeof value !== 'string') return undefined
        const items = getAt(store.getValue(), from)
        const at = isList(items) ? items.findIndex((item) => isObject(item) && item.id === value) : -1
        return isList(items) && at >= 0 ? nameOf(items[at] as object, at, from, words) : undefined
      },
    }),
    [store, words],
  )

const Select = theme.widgets.SelectWidget as ComponentType<WidgetProps>
const Text = theme.widgets.TextWidget as ComponentType<WidgetProps>

/**
 * A question whose answer is the id of an item of the record: the items by their names. An id that none of them has is shown, and
 * kept until another is chosen.
 */
export function ReferenceWidget(props: WidgetProps): ReactElement {
  const around = useContext(ReferableContext)
  return around === undefined ? <Text {...props} /> : <Offered {...props} {...around} />
}

function Offered({ store, words, ...props }: WidgetProps & Referable): ReactElement {
  const from = String(props.options.from)
  const items = useSyncExternalStore(
    store.subscribe,
    () => getAt(store.getValue(), from),
    () => getAt(store.getValue(), from),
  )
  const enumOptions = useMemo(() => offered(items, from, words), [items, from, words])
  return <Select {...props} options={{ ...props.options, enumOptions: [...enumOptions] }} />
}

const none: ReadonlyMap<string, string> = new Map()

/** Each item of a list with the name that people know it by. */
function offered(
  items: unknown,
  from: string,
  words: FieldWords,
): readonly { readonly value: string; readonly label: string }[] {
  if (!isList(items)) return []
  return items.flatMap((item, at) => {
    if (!isObject(item) || typeof item.id !== 'string') return []
    return [{ value: item.id, label: nameOf(item, at, from, words) }]
  })
}

/** What people know an item by: its name, or what it is and when it was. */
function nameOf(item: object, at: number, from: string, words: FieldWords): string {
  const { name } = item as { readonly name?: unknown }
  if (typeof name === 'string' && name.trim() !== '') return name
  return headOf(item, [...from.slice(1).split('/'), String(at)], words, none).text
}
