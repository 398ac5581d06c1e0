import type { ChildSection } from '../strings/child-strings.ts'

/** One thing that a part of the view says. */
export type Block =
  /** Our own sentences. */
  | { readonly is: 'say'; readonly text: string }
  /** Somebody, or something that was said, with what belongs to it. */
  | { readonly is: 'card'; readonly card: Card }
  | { readonly is: 'day'; readonly when: string; readonly text: string }
  /** What adults wrote to the child. */
  | { readonly is: 'told'; readonly label: string; readonly texts: readonly string[] }
  | { readonly is: 'quote'; readonly label: string; readonly text: string }
  | { readonly is: 'heading'; readonly text: string }
  /** Something is not written, and is said kindly. */
  | { readonly is: 'missing'; readonly text: string }

export interface Card {
  readonly title: string
  /** Who that is: “my sister”. */
  readonly who?: string | undefined
  readonly lines: readonly string[]
  /** In the child’s own words. */
  readonly quote?: string | undefined
  /** Labelled facts: telephone numbers, days. */
  readonly facts: readonly { readonly label: string; readonly text: string; readonly phone?: true }[]
  /** Stands under the words of the child. */
  readonly after: readonly string[]
}

/** One part of the view. */
export interface ChildPage {
  readonly id: ChildSection
  readonly title: string
  readonly blocks: readonly Block[]
}

export const say = (text: string): Block => ({ is: 'say', text })
export const missing = (text: string): Block => ({ is: 'missing', text })

export const aCard = (title: string, parts: Partial<Card>): Block => ({
  is: 'card',
  card: { title, lines: [], facts: [], after: [], ...parts },
})

/** Every text of a block, in the order in which it is read. */
export function textsOf(block: Block): readonly string[] {
  if (block.is === 'told') return [block.label, ...block.texts]
  if (block.is === 'quote') return [block.label, block.text]
  if (block.is === 'day') return [block.when, block.text]
  if (block.is !== 'card') return [block.text]
  const { title, who, lines, quote, facts, after } = block.card
  const given = [title, who, ...lines, quote, ...facts.flatMap(({ label, text }) => [label, text]), ...after]
  return given.filter((text) => text !== undefined && text !== '') as string[]
}
