import { createElement, type ReactElement, useId } from 'react'
import { formStrings } from '../strings/en-gb.ts'
import type { FormStrings } from '../strings/strings.ts'
import type { FieldWords } from '../views/shared/field-words.ts'

export interface ContributionsProps {
  /** A record that has `contributions`, as a care plan does. Of one that has none nothing is shown. */
  readonly record: object
  readonly words: FieldWords
  readonly strings?: FormStrings | undefined
  readonly headingLevel?: 2 | 3 | 4 | undefined
}

/** What each agency was asked for, and whether it came: beside the sections of a plan. */
export function Contributions(props: ContributionsProps): ReactElement | null {
  const { record, words, strings = formStrings, headingLevel = 2 } = props
  const id = useId()
  const asked = contributionsOf(record)
  if (asked.length === 0) return null
  return (
    <section className="contributions" aria-labelledby={id}>
      {createElement(`h${headingLevel}`, { className: 'govuk-heading-m', id }, strings.contributions.title)}
      <ul className="contributions__list">
        {asked.map((each, at) => {
          const say = (name: keyof Contribution) => words.valueOf(['contributions', '0', name], each[name])
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item may have no id yet, and none has a state of its own
            <li key={at} className={`contributions__item contributions__item--${stateOf(each)}`}>
              <span className="contributions__agency">
                {[say('agency'), say('from')].filter(Boolean).join(': ')}
              </span>{' '}
              <span className="contributions__state">{stateInWords(each, say, strings)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface Contribution {
  readonly agency?: string
  readonly from?: string
  readonly askedOn?: string
  readonly neededBy?: string
  readonly receivedOn?: string
  readonly content?: string
  readonly reasonNone?: string
}

/** Those of a record that is half filled in, or not of the shape of its schema, as far as they can be read. */
function contributionsOf(record: object): readonly Contribution[] {
  const { contributions } = record as { readonly contributions?: unknown }
  if (!Array.isArray(contributions)) return []
  return contributions.filter(
    (each): each is Contribution => typeof each === 'object' && each !== null && Object.keys(each).length > 1,
  )
}

type State = 'received' | 'explained' | 'waiting'

const stateOf = ({ receivedOn, content, reasonNone }: Contribution): State =>
  receivedOn || content ? 'received' : reasonNone ? 'explained' : 'waiting'

function stateInWords(
  each: Contribution,
  say: (name: keyof Contribution) => string,
  { contributions: words }: FormStrings,
): string {
  const state = stateOf(each)
  if (state === 'received') return words.received(say('receivedOn'))
  return state === 'explained'
    ? words.explained(say('askedOn'))
    : words.waiting(say('askedOn'), say('neededBy'))
}
