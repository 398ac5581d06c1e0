import { createContext, useContext } from 'react'

/** What is done with an item; focus follows it. */
export type ListMove = 'added' | 'moved-up' | 'moved-down'

/** What a list tells its items. */
export interface ListOfItems {
  readonly id: string
  /** What one item is called, as it stands inside a sentence. */
  readonly itemName: string
  /** What the item in a place is called, with a capital. */
  readonly labelOf: (index: number) => string
  /** Does something with the list once what is still being typed in it is handed over. */
  readonly act: (move: ListMove | 'removed', index: number, action: () => void) => void
  /** Tells an item whether focus is to come to it, once. */
  readonly takeFocus: (index: number) => ListMove | undefined
  /** What the card of an item shows that is not open. */
  readonly card: CardOfItem
  /** Where items are opened one at a time. */
  readonly pages: ItemPages | undefined
}

/** `ui:options` of a list: `card: ['what', 'on']` and `cardTitle: 'name'`. */
export interface CardOfItem {
  /** Names of the answers that are shown, in their order; those that hold one value where nothing is said. */
  readonly rows: readonly string[] | undefined
  /** Name of the answer that names the item, if it is short. */
  readonly title: string | undefined
}

export interface ItemPages {
  /** The item that is open. */
  readonly open: number | undefined
  readonly show: (index: number) => void
  readonly close: () => void
}

export const ListContext = createContext<ListOfItems | undefined>(undefined)

export const useList = (): ListOfItems | undefined => useContext(ListContext)

/** The place that an item of a list had when it was last drawn. */
export interface ItemPlace {
  readonly index: number
  /** The place that it has now; undefined once it is removed. */
  readonly now: { readonly current: number | undefined }
  /** The place of the item that its list stands in. */
  readonly around: ItemPlace | undefined
}

export const ItemPlaceContext = createContext<ItemPlace | undefined>(undefined)

/** Whether the items that a control stands in are where they were when it was last drawn. */
export const isInPlace = (item: ItemPlace | undefined): boolean =>
  item === undefined || (item.now.current === item.index && isInPlace(item.around))
