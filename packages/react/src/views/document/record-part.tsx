import type { UiSchema } from '@open-care-plan/schemas/forms'
import { createElement, type ReactElement, type ReactNode } from 'react'
import type { FieldWords } from '../shared/field-words.ts'
import { headOf, type ItemHead } from './names-of-items.ts'
import { isBrief, isShortItem } from './on-paper.ts'
import { isSomebody, somebodyInWords } from './somebody.ts'

export interface RecordPartProps {
  readonly value: unknown
  readonly path: readonly string[]
  readonly ui: UiSchema | undefined
  /** With the names of items: a field that points at somebody shows the name. */
  readonly words: FieldWords
  readonly level: number
  /** Draws the title of the part over it. */
  readonly titled?: boolean | undefined
  /** Whether what stands at a place is shown: answers that nobody is asked for may be left out. */
  readonly isAsked?: ((path: readonly string[]) => boolean) | undefined
  /** What can be done with an answer, drawn beside it. */
  readonly action?: ((path: readonly string[], title: string) => ReactNode) | undefined
}

/** One part of a record in words: its answers as a list of questions and answers, its lists as cards. Ids are not shown. */
export function RecordPart(props: RecordPartProps): ReactElement {
  const { value, path, ui, words, level, titled = true, isAsked = () => true, action } = props
  const head = titled ? headOfPart(value, path, words) : undefined
  // What the heading says is not said again, unless it can be changed there.
  const isSaid = ({ path: place }: Member) =>
    head?.says.includes(place.at(-1) ?? '') && !action?.(place, words.titleOf(place))
  const members = membersOf(value, path, ui).filter((member) => isAsked(member.path) && !isSaid(member))
  // Who does it stands in one line, unless something can be done with each answer.
  const isLine = (member: Member) =>
    isAnswer(member.value) || (action === undefined && isSomebody(member.value, member.path))
  const answers = members.filter(isLine)
  const parts = members.filter((member) => !isLine(member))
  const lines = answers.map((member) => ({
    member,
    title: words.titleOf(member.path),
    says: inWords(member, words),
  }))
  const isShort = parts.length === 0 && head !== undefined && isShortItem(lines)
  return (
    <div className={isShort ? 'record-part record-part--short' : 'record-part'}>
      {head !== undefined &&
        createElement(`h${Math.min(level, 6)}`, { className: headingClass(level) }, head.text)}
      {lines.length > 0 && (
        <dl className="govuk-summary-list record-part__answers">
          {lines.map(({ member, title, says }) => (
            <div
              key={member.path.join('/')}
              className={`govuk-summary-list__row${isBrief(title, says) ? ' record-part__brief' : ''}`}
            >
              <dt className="govuk-summary-list__key">{title}</dt>
              <dd className="govuk-summary-list__value">{drawn(says)}</dd>
              {action !== undefined && (
                <dd className="govuk-summary-list__actions">{action(member.path, title)}</dd>
              )}
            </div>
          ))}
        </dl>
      )}
      {parts.map((member) => (
        <RecordPart
          key={member.path.join('/')}
          {...member}
          words={words}
          isAsked={isAsked}
          action={action}
          level={titled ? level + 1 : level}
        />
      ))}
    </div>
  )
}

/** What a part is called: an item of a list by what tells it from the others. */
const headOfPart = (value: unknown, path: readonly string[], words: FieldWords): ItemHead =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && isItem(path)
    ? headOf(value, path, words)
    : { text: words.titleOf(path), says: [] }

const isItem = (path: readonly string[]): boolean => /^\d+$/.test(path.at(-1) ?? '')

interface Member {
  readonly value: unknown
  readonly path: readonly string[]
  readonly ui: UiSchema | undefined
}

/** The members of a part that say something, in the order of the form. */
function membersOf(value: unknown, path: readonly string[], ui: UiSchema | undefined): readonly Member[] {
  if (typeof value !== 'object' || value === null) return [{ value, path, ui }]
  const order = ui?.['ui:order'] ?? []
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  return Object.entries(value)
    .map(([name, member]) => ({ value: member, path: [...path, name], ui: uiOf(ui, name, value) }))
    .filter((member) => !isHidden(member.ui) && !isNothing(member.value))
    .sort((one, other) => rank(one.path.at(-1) ?? '') - rank(other.path.at(-1) ?? ''))
}

const uiOf = (ui: UiSchema | undefined, name: string, holder: object): UiSchema | undefined =>
  Array.isArray(holder) ? ui?.items : (ui?.[name] as UiSchema | undefined)

const isHidden = (ui: UiSchema | undefined): boolean =>
  ui?.['ui:widget'] === 'hidden' || ui?.['ui:options']?.generated === true

/** Empty text, an empty list and a part in which nothing is said say nothing. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  if (typeof value !== 'object') return false
  return Object.entries(value).every(([name, member]) => name === 'id' || isNothing(member))
}

/** A single value, or a list of single values: what stands beside its question. */
export const isAnswer = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Array.isArray(value) && value.every((item) => typeof item !== 'object' || item === null))

/** What an answer says: several texts where it has several. */
function inWords({ value, path }: Member, words: FieldWords): string | readonly string[] {
  if (isSomebody(value, path)) return somebodyInWords(value, path, words)
  if (!Array.isArray(value)) return words.valueOf(path, value)
  const items = value.map((item, at) => words.valueOf([...path, String(at)], item))
  return items.length === 1 ? (items[0] ?? '') : items
}

const drawn = (says: string | readonly string[]): string | ReactElement =>
  typeof says === 'string' ? (
    says
  ) : (
    <ul className="govuk-list">
      {says.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two items may have the same words, and none holds anything
        <li key={at}>{item}</li>
      ))}
    </ul>
  )

/** The look of a heading goes by its level: in a page with a title of its own, nothing is larger than that. */
export const headingClass = (level: number): string => `govuk-heading-${['xl', 'l', 'm'][level - 1] ?? 's'}`
