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
import { headOf, namesOfItems } from '../views/document/names-of-items.ts'
import { type FieldSchema, type FieldWords, fieldWords } from '../views/shared/field-words.ts'
import type { KindOfRecord, OtherRecords } from '../views/shared/other-records.ts'

/** The record that a form belongs to, for questions whose answer is one of its items, or another record. */
export interface Referable {
  readonly store: Pick<RecordStore<object>, 'getValue' | 'subscribe'>
  readonly words: FieldWords
  readonly others: OtherRecords
}

export const ReferableContext = createContext<Referable | undefined>(undefined)

/** What questions of a form can point at, made once for a record and the schema of its form. */
export const useReferable = (
  store: Referable['store'],
  schema: FieldSchema,
  others: OtherRecords = noOthers,
): Referable => {
  const words = useMemo(() => fieldWords(schema), [schema])
  return useMemo(() => ({ store, words, others }), [store, words, others])
}

const noOthers: OtherRecords = {}

/** What a question offers, as its UI schema says. */
interface Offer {
  readonly from?: readonly string[] | undefined
  readonly other?: KindOfRecord | undefined
}

/** Tells the theme what to show on the card of an item in place of an id, or of several: the name of what it points at. */
export const useNamesOnCards = (around: Referable) =>
  useMemo(
    () => ({
      answerInWords: (ui: UiOfOffer | undefined, value: unknown): string | undefined => {
        const offer = (isList(value) ? ui?.items : ui)?.['ui:options']
        if (value === undefined || (!offer?.from && !offer?.other)) return undefined
        const ids = isList(value) ? value : [value]
        return ids.map((id) => nameFor(id, offer, around) ?? String(id)).join('; ')
      },
    }),
    [around],
  )

interface UiOfOffer {
  readonly 'ui:options'?: Offer
  readonly items?: UiOfOffer
}

/** What people call the thing that an id stands for, among those that a question offers. */
function nameFor(
  id: unknown,
  { from, other }: Offer,
  { store, words, others }: Referable,
): string | undefined {
  if (other) return others[other]?.find((one) => one.id === id)?.label
  const found = itemsOf(store.getValue(), from).find(({ item }) => item.id === id)
  return found && nameOf(found, words)
}

const Select = theme.widgets.SelectWidget as ComponentType<WidgetProps>
const Text = theme.widgets.TextWidget as ComponentType<WidgetProps>

/**
 * A question whose answer is the id of an item of the record, or of another record: what there is by name. An id that nothing has
 * is shown, and kept until something else is chosen.
 */
export function ReferenceWidget(props: WidgetProps): ReactElement {
  const around = useContext(ReferableContext)
  return around === undefined ? <Text {...props} /> : <Offered {...props} {...around} />
}

function Offered({ store, words, others, ...props }: WidgetProps & Referable): ReactElement {
  const { from, other } = props.options as Offer
  const record = useSyncExternalStore(store.subscribe, store.getValue, store.getValue)
  const { value } = props
  const enumOptions = useMemo(() => {
    if (other) return (others[other] ?? []).map(({ id, label }) => ({ value: id, label }))
    const offered = itemsOf(record, from).map((each) => ({ value: each.item.id, label: nameOf(each, words) }))
    // What is recorded may be another thing of the record than is offered.
    const label = offered.some((one) => one.value === value) || namesOfItems(record, words).get(value)
    return typeof label === 'string' ? [...offered, { value, label }] : offered
  }, [record, from, other, others, words, value])
  return <Select {...props} options={{ ...props.options, enumOptions }} />
}

interface ItemOf {
  readonly item: object & { readonly id?: unknown; readonly name?: unknown }
  readonly path: readonly string[]
}

/** The items of some lists that can be pointed at. */
const itemsOf = (record: object, from: Offer['from'] = []): readonly ItemOf[] =>
  from.flatMap((list) => {
    const items = getAt(record, list)
    return (isList(items) ? items : []).flatMap((item, at) =>
      isObject(item) && item.id ? [{ item, path: [...list.slice(1).split('/'), String(at)] }] : [],
    )
  })

/** What people know an item by: its name, or what it is and when it was. */
const nameOf = ({ item, path }: ItemOf, words: FieldWords): string =>
  (typeof item.name === 'string' && item.name.trim()) || headOf(item, path, words).text
