import { Button } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, useCallback, useMemo, useRef, useState } from 'react'
import type { Choice, Conflict } from '../conflicts/conflict.ts'
import { choicesOf } from '../conflicts/resolve.ts'
import { useConflicts } from '../conflicts/use-conflicts.ts'
import type { DraftOffer } from '../drafts/offer-drafts.ts'
import type { FormSource } from '../forms/form-source.ts'
import type { KeptWork } from '../forms/use-kept-work.ts'
import type { Writing } from '../record/author.ts'
import type { RecordStore } from '../record/record-store.ts'
import { useRecordStore } from '../record/use-record-store.ts'
import type { FormStrings } from '../strings/strings.ts'
import { type FieldWords, fieldWords } from '../views/shared/field-words.ts'
import { pathOfPlace } from './path-of-place.ts'

export interface VersionsPageProps<Value extends object> {
  readonly source: FormSource
  readonly store: RecordStore<Value>
  readonly work: KeptWork
  readonly onTasks: () => void
  readonly strings: FormStrings
}

/** Work that was kept and is not in the record, and answers that two people changed: each side shown, and a person chooses. */
export function VersionsPage<Value extends object>(props: VersionsPageProps<Value>): ReactElement {
  const { source, store, work, onTasks, strings } = props
  const { conflicts, resolve } = useConflicts(store)
  const words = useMemo(() => fieldWords(source.schema), [source])
  const { value, base } = useRecordStore(store)
  const pathOf = useCallback((place: string) => pathOfPlace(place, [value, base.value]), [value, base])
  const isEmpty = conflicts.length === 0 && work.offers.length === 0 && work.unread.length === 0
  const box = useRef<HTMLDivElement>(null)
  // What was chosen goes, with its buttons: the focus stays on the page.
  const stay = () => box.current?.focus()
  if (!work.canWrite) return <p className="govuk-body">{strings.tabs.elsewhere}</p>
  return (
    <div ref={box} tabIndex={-1} className="versions">
      {isEmpty && <p className="govuk-body">{strings.versions.nothing}</p>}
      {work.offers.map((offer) => (
        <Offer
          key={offer.key}
          offer={offer}
          onChosen={() => {
            stay()
            work.lookAgain()
          }}
          pathOf={pathOf}
          words={words}
          strings={strings}
        />
      ))}
      {work.unread.map(({ key, why }) => (
        <p key={key} className="govuk-inset-text">
          {strings.drafts.failed[why]}
        </p>
      ))}
      {conflicts.length > 0 && (
        <Conflicts
          key={conflicts.map(({ id }) => id).join(' ')}
          {...{ conflicts, pathOf, words, strings }}
          resolve={(choices) => {
            stay()
            resolve(choices)
          }}
        />
      )}
      <Button type="button" variant="secondary" onClick={onTasks}>
        {strings.toTasks}
      </Button>
    </div>
  )
}

/** The way to a place, with the numbers that items have in the record. */
type PathOf = (place: string) => readonly string[]

interface OfferProps {
  readonly offer: DraftOffer
  readonly onChosen: () => void
  readonly pathOf: PathOf
  readonly words: FieldWords
  readonly strings: FormStrings
}

/** Work of an earlier page: what it changes, and the choice to take it or to leave it. */
function Offer({ offer, onChosen, pathOf, words, strings }: OfferProps): ReactElement {
  const at = new Date(offer.savedAt).toISOString()
  return (
    <section className="versions__offer">
      <h2 className="govuk-heading-m">
        {strings.versions.offer(written({ by: offer.author, at }, strings))}
      </h2>
      <p className="govuk-body">{strings.versions.offerHint}</p>
      <ul className="versions__changes">
        {[
          ...offer.changes.map((change) => ({ ...change, id: change.place })),
          ...offer.conflicts.map(({ id, place, mine, theirs }) => ({ id, place, was: theirs, now: mine })),
        ].map(({ id, place, was, now }) => (
          <li key={id}>
            <Sides
              path={pathOf(place)}
              words={words}
              sides={[
                [strings.versions.inRecord, was],
                [strings.versions.inDraft, now],
              ]}
              strings={strings}
            />
          </li>
        ))}
      </ul>
      <div className="govuk-button-group">
        <Button
          type="button"
          onClick={() => {
            offer.restore()
            onChosen()
          }}
        >
          {strings.versions.take}
        </Button>
        <Button
          type="button"
          variant="warning"
          onClick={() => {
            offer.discard().then(onChosen)
          }}
        >
          {strings.versions.leave}
        </Button>
      </div>
    </section>
  )
}

interface ConflictsProps {
  readonly conflicts: readonly Conflict[]
  readonly resolve: (choices: Readonly<Record<string, Choice>>) => void
  readonly pathOf: PathOf
  readonly words: FieldWords
  readonly strings: FormStrings
}

/** Every answer that two people changed, side by side. What is not chosen yet stays as it is, and waits. */
function Conflicts({ conflicts, resolve, pathOf, words, strings }: ConflictsProps): ReactElement {
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({})
  const [isAsked, setAsked] = useState(false)
  return (
    <section className="versions__conflicts">
      <h2 className="govuk-heading-m">{strings.versions.conflicts}</h2>
      <p className="govuk-body">{strings.versions.conflictsHint}</p>
      {conflicts.map((conflict) => {
        const { id, place, mine, theirs, mineWritten = {}, theirsWritten = {} } = conflict
        return (
          <fieldset key={id} className="govuk-fieldset versions__conflict">
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
              {words.trail(pathOf(place)).join(' › ')}
            </legend>
            <Sides
              path={pathOf(place)}
              words={words}
              sides={[
                [strings.versions.mine(written(mineWritten, strings)), mine],
                [strings.versions.theirs(written(theirsWritten, strings)), theirs],
              ]}
              strings={strings}
              titled={false}
            />
            <div className="govuk-radios govuk-radios--small" data-conflict={id}>
              {choicesOf(conflict).map((choice) => (
                <div key={choice} className="govuk-radios__item">
                  <input
                    className="govuk-radios__input"
                    type="radio"
                    id={`${id}-${choice}`}
                    name={id}
                    checked={chosen[id] === choice}
                    onChange={() => setChosen((before) => ({ ...before, [id]: choice }))}
                  />
                  <label className="govuk-label govuk-radios__label" htmlFor={`${id}-${choice}`}>
                    {strings.versions.choice[choice]}
                  </label>
                </div>
              ))}
            </div>
          </fieldset>
        )
      })}
      <div role="alert">
        {isAsked && Object.keys(chosen).length === 0 && (
          <p className="govuk-error-message">{strings.versions.noChoice}</p>
        )}
      </div>
      <Button
        type="button"
        onClick={() => (Object.keys(chosen).length === 0 ? setAsked(true) : resolve(chosen))}
      >
        {strings.versions.choose}
      </Button>
    </section>
  )
}

interface SidesProps {
  readonly path: readonly string[]
  readonly sides: readonly (readonly [string, unknown])[]
  readonly words: FieldWords
  readonly strings: FormStrings
  readonly titled?: boolean
}

/** What stands on each side of a place, whole. */
function Sides({ path, sides, words, strings, titled = true }: SidesProps): ReactElement {
  return (
    <>
      {titled && <p className="versions__place">{words.trail(path).join(' › ')}</p>}
      <dl className="versions__sides">
        {sides.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{inWords(value, path, words) || <em>{strings.versions.empty}</em>}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Everything that a value says, one answer a line. Nothing is cut: somebody has to choose between them. */
function inWords(value: unknown, path: readonly string[], words: FieldWords): string {
  if (typeof value !== 'object' || value === null) return words.valueOf(path, value)
  return Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, member]) => {
      const text = inWords(member, [...path, name], words)
      return text === '' || /^\d+$/.test(name) ? text : `${words.titleOf([...path, name])}: ${text}`
    })
    .filter((text) => text !== '')
    .join('\n')
}

/** Who wrote something and when, as far as it is known. */
function written(
  { by, at }: { readonly by?: Writing['by'] | undefined; readonly at?: string },
  strings: FormStrings,
): string {
  const when =
    at === undefined
      ? undefined
      : new Intl.DateTimeFormat(strings.lang, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(at))
  return [by?.name, when].filter(Boolean).join(', ')
}
