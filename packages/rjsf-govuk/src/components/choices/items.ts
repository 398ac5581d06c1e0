import type { ReactNode } from 'react'
import type { Attributes, PartProps } from '../attributes.ts'

/** One answer that can be chosen. */
export interface ChoiceItem {
  readonly value: string
  readonly label: ReactNode
  /** By default the id of the question for the first, and `<id>-2`, `<id>-3` and so on: a link to the question leads to it. */
  readonly id?: string | undefined
  readonly labelProps?: PartProps | undefined
  /** Help that stands under the label. */
  readonly hint?: ReactNode
  readonly hintProps?: PartProps | undefined
  /** Stands under the answer while it is chosen: a question that only this answer asks for. */
  readonly conditional?: ReactNode
  readonly disabled?: boolean | undefined
  /** Of the box itself. */
  readonly attributes?: Attributes | undefined
}

/** A word between the answers, as “or”. */
interface ChoiceDivider {
  readonly divider: ReactNode
}

/** What a list of answers holds. What is not there is passed over, and counts as a place. */
export type Choice<Item extends ChoiceItem = ChoiceItem> = Item | ChoiceDivider | null | undefined | false

/** Whether an entry of a list of answers is an answer. */
export const isItem = <Item extends ChoiceItem>(choice: Choice<Item>): choice is Item =>
  Boolean(choice) && !('divider' in (choice as object))

/** Id of the answer at a place, counted from 0. */
export const itemId = (id: string, position: number): string =>
  position === 0 ? id : `${id}-${position + 1}`
