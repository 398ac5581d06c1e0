import { createElement, type ReactElement, useMemo } from 'react'
import { headOf, namesOfItems, withNames } from '../document/names-of-items.ts'
import { isSomebody, somebodyInWords } from '../document/somebody.ts'
import { type FieldSchema, type FieldWords, fieldWords, type RuleTitles } from '../shared/field-words.ts'
import { compareRecords, type RecordChange } from './compare-records.ts'
import { type CompareStrings, compareStrings } from './strings.ts'
import { TextChange } from './text-change.tsx'

/** A section of a form definition of `@open-care-plan/schemas`, as far as a comparison needs it. */
export interface ComparedSection {
  readonly id: string
  readonly title: string
  readonly members: readonly string[]
}

export interface CompareProps {
  /** The earlier revision of a record, and the later one. */
  readonly before: object
  readonly after: object
  /** What each is called: “revision 2, 3 March 2026”. */
  readonly beforeName: string
  readonly afterName: string
  /** As `schemaOf(form)` of `@open-care-plan/schemas` gives it. */
  readonly schema: FieldSchema
  /** The sections of the form, in their order: those of `formDefinitions`. */
  readonly sections: readonly ComparedSection[]
  /** What the questions are called that a person answered. Left out, the words of the ids of their rules stand there. */
  readonly ruleTitles?: RuleTitles | undefined
  readonly strings?: CompareStrings | undefined
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined
}

/** What differs between two revisions of a record, field by field, with the words that were taken out and put in. */
export function Compare(props: CompareProps): ReactElement {
  const {
    before,
    after,
    beforeName,
    afterName,
    schema,
    sections,
    ruleTitles,
    strings = compareStrings,
    headingLevel = 2,
  } = props
  const words = useMemo(() => {
    const plain = fieldWords(schema, undefined, ruleTitles)
    return withNames(plain, new Map([...namesOfItems(before, plain), ...namesOfItems(after, plain)]))
  }, [schema, before, after, ruleTitles])
  const changes = useMemo(() => compareRecords(before, after), [before, after])
  const heading = (level: number, text: string) =>
    createElement(
      `h${level}`,
      { className: level === headingLevel ? 'govuk-heading-l' : 'govuk-heading-m' },
      text,
    )
  return (
    <section className="compare">
      {heading(headingLevel, strings.title)}
      <p className="govuk-body">{strings.between(beforeName, afterName)}</p>
      {changes.length === 0 && <p className="govuk-body">{strings.none}</p>}
      {bySection(changes, sections).map(([id, title, own]) => (
        <div key={id}>
          {heading(headingLevel + 1, title)}
          <p className="govuk-body-s">{strings.count(own.length)}</p>
          <ul className="compare__changes">
            {own.map((change) => (
              <Change
                key={`${change.kind}/${change.path.join('/')}`}
                change={change}
                record={change.kind === 'removed' ? before : after}
                words={words}
                strings={strings}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

/** The changes under the titles of their sections; what is in no section is of the record itself. */
function bySection(
  changes: readonly RecordChange[],
  sections: readonly ComparedSection[],
): readonly (readonly [id: string, title: string, own: readonly RecordChange[]])[] {
  const sectionOf = (change: RecordChange) =>
    sections.find(({ members }) => members.includes(`/${change.path[0]}`))
  return sections.flatMap((section) => {
    const own = changes.filter((change) => sectionOf(change) === section)
    return own.length === 0 ? [] : [[section.id, section.title, own] as const]
  })
}

interface ChangeProps {
  readonly change: RecordChange
  /** The revision that the place of the change is of. */
  readonly record: object
  readonly words: FieldWords
  readonly strings: CompareStrings
}

function Change({ change, record, words, strings }: ChangeProps): ReactElement {
  const { kind, path, before, after } = change
  const trail = trailOf(record, path, words)
  return (
    <li className={`compare__change compare__change--${kind}`}>
      <p className="compare__place">
        {trail.slice(0, -1).map((title, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part may be called as the one that holds it
          <span key={at} className="compare__way">{`${title} › `}</span>
        ))}
        <strong>{trail.at(-1)}</strong> <span className="compare__kind">{strings.kind[kind]}</span>
      </p>
      {kind === 'moved' ? (
        <p className="compare__text">{strings.movedTo(Number(before) + 1, Number(after) + 1)}</p>
      ) : typeof before === 'string' && typeof after === 'string' && isLong(before, after) ? (
        <TextChange before={before} after={after} strings={strings} />
      ) : (
        <dl className="compare__values">
          {before !== undefined && (
            <Side name={strings.before} value={before} {...{ path, words, strings }} />
          )}
          {after !== undefined && <Side name={strings.after} value={after} {...{ path, words, strings }} />}
        </dl>
      )}
    </li>
  )
}

/** What the places on the way are called: an item of a list by what tells it from the others. */
function trailOf(record: object, path: readonly string[], words: FieldWords): readonly string[] {
  let value: unknown = record
  return path.map((name, at) => {
    const way = path.slice(0, at + 1)
    const isItem = Array.isArray(value)
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Readonly<Record<string, unknown>>)[name]
        : undefined
    return isItem && typeof value === 'object' && value !== null
      ? headOf(value, way, words).text
      : words.titleOf(way)
  })
}

const isLong = (...texts: readonly string[]): boolean =>
  texts.some((text) => text.trim().split(/\s+/).length > 6)

interface SideProps {
  readonly name: string
  readonly value: unknown
  readonly path: readonly string[]
  readonly words: FieldWords
  readonly strings: CompareStrings
}

/** One side of a change: a value in words, or the answers of a whole part. */
function Side({ name, value, path, words, strings }: SideProps): ReactElement {
  const answers = answersOf(value, path, words)
  const shown = answers.slice(0, 12)
  const rest = answers.slice(12)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {answers.length === 1 && answers[0]?.title === undefined ? (
          answers[0]?.text
        ) : (
          <Answers answers={shown} />
        )}
        {rest.length > 0 && (
          <details className="compare__rest">
            <summary>{strings.more(rest.length)}</summary>
            <Answers answers={rest} />
          </details>
        )}
      </dd>
    </div>
  )
}

const Answers = ({ answers }: { readonly answers: readonly Answer[] }): ReactElement => (
  <ul>
    {answers.map(({ title, text, at }) => (
      <li key={at}>{text === undefined ? <strong>{title}</strong> : `${title}: ${text}`}</li>
    ))}
  </ul>
)

interface Answer {
  readonly at: string
  readonly title?: string
  /** Undefined of a title over those that follow. */
  readonly text?: string
}

/** The answers of a value: itself, or those within it with what they are called. Ids say nothing to a reader. */
function answersOf(
  value: unknown,
  path: readonly string[],
  words: FieldWords,
  top = true,
): readonly Answer[] {
  if (typeof value !== 'object' || value === null) {
    return [
      {
        at: path.join('/'),
        text: words.valueOf(path, value),
        ...(top ? {} : { title: words.titleOf(path) }),
      },
    ]
  }
  const one = inOneLine(value, path, words)
  if (one !== undefined && !top) return [{ at: path.join('/'), text: one, title: words.titleOf(path) }]
  // Answers of an item stand under what it is called: of two people with a name, each keeps theirs.
  const head: readonly Answer[] =
    !top && !Array.isArray(value)
      ? [
          {
            at: path.join('/'),
            title: isIndex(path) ? headOf(value, path, words).text : words.titleOf(path),
          },
        ]
      : []
  const within = Object.entries(value).flatMap(([name, member]) =>
    name === 'id' ? [] : answersOf(member, [...path, name], words, false),
  )
  return within.length === 0 ? [] : [...head, ...within]
}

const isIndex = (path: readonly string[]): boolean => /^\d+$/.test(path.at(-1) ?? '')

/** Somebody with their role, or a list of single values. */
function inOneLine(value: object, path: readonly string[], words: FieldWords): string | undefined {
  if (isSomebody(value, path)) return somebodyInWords(value, path, words)
  if (!Array.isArray(value) || value.some((item) => typeof item === 'object' && item !== null))
    return undefined
  return value.map((item, at) => words.valueOf([...path, String(at)], item)).join('; ')
}
