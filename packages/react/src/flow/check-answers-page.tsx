import { Button } from '@open-care-plan/rjsf-govuk'
import { type MouseEvent, type ReactElement, useMemo, useRef, useState } from 'react'
import type { FormSource } from '../forms/form-source.ts'
import type { SectionState } from '../forms/section-states.ts'
import { useSameValue } from '../forms/use-stable.ts'
import { placeOf } from '../record/place.ts'
import type { RecordStore } from '../record/record-store.ts'
import { partOf } from '../record/section-value.ts'
import { useRecordStore } from '../record/use-record-store.ts'
import type { FormStrings } from '../strings/strings.ts'
import { namedWords } from '../views/document/names-of-items.ts'
import { isNothing, RecordPart } from '../views/document/record-part.tsx'
import { fieldWords } from '../views/shared/field-words.ts'
import type { OtherRecords } from '../views/shared/other-records.ts'
import { hiddenAnswers } from './hidden-answers.ts'
import { partToRead } from './part-to-read.ts'
import { SectionLinks } from './section-links.tsx'
import { isShown } from './shown-answers.ts'

export interface CheckAnswersPageProps<Value extends object> {
  readonly source: FormSource
  readonly store: RecordStore<Value>
  readonly sections: readonly SectionState[]
  /** Leads to a section; `field` is a JSON Pointer to the question. */
  readonly onChange: (section: string, field?: string) => void
  /** The address of a question, where the host has addresses: the links are then real. */
  readonly hrefOf?: ((section: string, field?: string) => string) | undefined
  /** Whether somebody may write here now: the record is not open for writing in another tab. */
  readonly canWrite?: boolean | undefined
  readonly onTasks: () => void
  /** Records that answers point at, by what people call them. */
  readonly otherRecords?: OtherRecords | undefined
  /** `failed`, or a promise of it, is said on the page. */
  readonly onSubmit?: (() => unknown) | undefined
  readonly strings: FormStrings
}

/** Every answer to read, section by section, and those that are kept but no longer asked for. */
export function CheckAnswersPage<Value extends object>(props: CheckAnswersPageProps<Value>): ReactElement {
  const {
    source,
    store,
    sections,
    onChange,
    hrefOf,
    canWrite = true,
    onTasks,
    onSubmit,
    strings,
    otherRecords,
  } = props
  const { value } = useRecordStore(store)
  const plain = useMemo(() => fieldWords(source.schema), [source])
  const others = useSameValue(otherRecords)
  const words = useMemo(() => namedWords(plain, value, others), [plain, value, others])
  const kept = useMemo(() => hiddenAnswers(source.ui, value), [source, value])
  const [isFailed, setFailed] = useState(false)
  const keptHeading = useRef<HTMLHeadingElement>(null)
  const headings = useRef(new Map<string, HTMLHeadingElement>())
  const submit = async () => {
    setFailed(false)
    setFailed((await onSubmit?.()) === 'failed')
  }
  const clear = (place: string) => {
    store.set(place, undefined)
    // The button goes with its answer: focus stays in the list.
    keptHeading.current?.focus()
  }
  const changeLink = (section: string, title: string, field?: string) => (
    <ChangeLink
      title={title}
      href={hrefOf?.(section, field) ?? `#${encodeURIComponent(section)}`}
      onFollow={() => onChange(section, field)}
      strings={strings}
    />
  )
  return (
    <>
      <p className="govuk-body">{strings.checkHint}</p>
      <SectionLinks sections={sections} onGoTo={(id) => goTo(headings.current.get(id))} strings={strings} />
      {sections.map(({ section, isOwn }) => {
        const part = partOf(value, section.members)
        return (
          <section key={section.id} className="check-answers__section">
            <div className="check-answers__head">
              <h2
                ref={(heading) => {
                  if (heading) headings.current.set(section.id, heading)
                }}
                tabIndex={-1}
                className="govuk-heading-m"
              >
                {section.title}
              </h2>
              {isOwn && canWrite && isNothing(part) && changeLink(section.id, section.title)}
            </div>
            {isNothing(part) ? (
              <p className="govuk-body">{strings.notAnswered}</p>
            ) : (
              <RecordPart
                {...partToRead(part, source.ui)}
                words={words}
                level={3}
                titled={false}
                isAsked={(path) => isShown(path) && !kept.some((answer) => isSamePath(answer.path, path))}
                action={
                  isOwn && canWrite
                    ? (path, title) =>
                        source.isFixed?.(value, path) ? null : changeLink(section.id, title, placeOf(path))
                    : undefined
                }
              />
            )}
          </section>
        )
      })}
      {kept.length > 0 && (
        <section className="check-answers__kept">
          <h2 ref={keptHeading} tabIndex={-1} className="govuk-heading-m">
            {strings.hiddenAnswers}
          </h2>
          <p className="govuk-body">{strings.hiddenAnswersHint}</p>
          <ul className="govuk-list">
            {kept.map(({ place, path, value: answer }) => (
              <li key={place}>
                <strong>{words.trail(path).join(' › ')}</strong>
                <RecordPart
                  value={typeof answer === 'object' ? answer : { [path.at(-1) ?? '']: answer }}
                  path={typeof answer === 'object' ? path : path.slice(0, -1)}
                  ui={undefined}
                  words={words}
                  level={3}
                  titled={false}
                />
                {canWrite && (
                  <Button type="button" variant="secondary" onClick={() => clear(place)}>
                    {strings.clearAnswer}
                    <span className="govuk-visually-hidden"> {words.titleOf(path)}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div role="alert">{isFailed && <p className="govuk-error-message">{strings.submitFailed}</p>}</div>
      <div className="govuk-button-group">
        {onSubmit !== undefined && (
          <Button type="button" preventDoubleClick onClick={() => void submit()}>
            {strings.submit}
          </Button>
        )}
        <Button type="button" variant="secondary" onClick={onTasks}>
          {strings.toTasks}
        </Button>
      </div>
    </>
  )
}

/** Puts a heading at the top of the window: by focus alone some browsers put it in the middle. */
function goTo(heading: HTMLElement | undefined): void {
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}

interface ChangeLinkProps {
  readonly title: string
  readonly href: string
  readonly onFollow: () => void
  readonly strings: FormStrings
}

/** Leads to the question of an answer. */
function ChangeLink({ title, href, onFollow, strings }: ChangeLinkProps): ReactElement {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    onFollow()
  }
  return (
    <a className="govuk-link" href={href} onClick={follow}>
      {strings.change}
      <span className="govuk-visually-hidden">{` ${title}`}</span>
    </a>
  )
}

const isSamePath = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((step, at) => step === other[at])
