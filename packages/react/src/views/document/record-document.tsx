import type { FormSection, UiSchema } from '@open-care-plan/schemas/forms'
import { createElement, type ReactElement, type ReactNode, useId, useMemo } from 'react'
import { type FieldSchema, type FieldWords, fieldWords, type RuleTitles } from '../shared/field-words.ts'
import type { OtherRecords } from '../shared/other-records.ts'
import { namedWords } from './names-of-items.ts'
import { headingClass, isNothing, RecordPart } from './record-part.tsx'
import { type DocumentStrings, documentStrings } from './strings.ts'
import { withoutIds } from './without-ids.ts'

export interface RecordDocumentProps {
  /** What the document is called: “Care plan for Joss”. */
  readonly title: string
  /** A record of any form. */
  readonly record: object
  /** As `schemaOf(form)` and `uiSchemaOf(form)` of `@open-care-plan/schemas` give them. */
  readonly schema: FieldSchema
  readonly ui: UiSchema
  /** The sections to show, in their order: all of the form, or those of a reader. */
  readonly sections: readonly FormSection[]
  /** Records that answers point at, by what people call them. */
  readonly otherRecords?: OtherRecords | undefined
  /** What the questions are called that a person answered. Left out, the words of the ids of their rules stand there. */
  readonly ruleTitles?: RuleTitles | undefined
  /** Stands under the title: revision, day, who it is for. */
  readonly note?: ReactNode
  /** Draws a list of the sections with links. */
  readonly contents?: boolean | undefined
  readonly strings?: DocumentStrings | undefined
  readonly headingLevel?: 1 | 2 | 3 | undefined
}

/** A whole record to read or to print: every answer in words, section by section, and what is not recorded said. */
export function RecordDocument(props: RecordDocumentProps): ReactElement {
  const { title, record, schema, ui, sections, note, contents = false, otherRecords, ruleTitles } = props
  const { strings = documentStrings, headingLevel = 1 } = props
  const id = useId()
  const words = useMemo(
    () =>
      withoutIds(
        namedWords(fieldWords(schema, strings, ruleTitles), record, otherRecords),
        strings.elsewhere,
      ),
    [schema, strings, ruleTitles, record, otherRecords],
  )
  return (
    <article className="record-document">
      {createElement(`h${headingLevel}`, { className: headingClass(headingLevel) }, title)}
      {note !== undefined && <p className="govuk-body-l record-document__note">{note}</p>}
      {contents && (
        <nav className="record-document__contents" aria-label={strings.contents}>
          <ol className={isNumbered(sections) ? 'govuk-list' : 'govuk-list govuk-list--number'}>
            {sections.map((section) => (
              <li key={section.id}>
                <a className="govuk-link" href={`#${id}${section.id}`}>
                  {section.title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {sections.map((section) => (
        <section key={section.id} id={`${id}${section.id}`} className="record-document__section">
          {createElement(
            `h${headingLevel + 1}`,
            { className: headingClass(headingLevel + 1) },
            section.title,
          )}
          <SectionParts {...{ section, record, ui, words, strings }} level={headingLevel + 2} />
        </section>
      ))}
    </article>
  )
}

interface SectionPartsProps {
  readonly section: FormSection
  readonly record: object
  readonly ui: UiSchema
  readonly words: FieldWords
  readonly strings: DocumentStrings
  readonly level: number
}

/** The parts of one section; the title of the only part would say the section’s again. */
function SectionParts({ section, record, ui, words, strings, level }: SectionPartsProps): ReactElement {
  const parts = section.members
    .map((pointer) => pointer.slice(1))
    .map((name) => ({ name, value: (record as Readonly<Record<string, unknown>>)[name] }))
    .filter(({ name, value }) => !isNothing(value) && !isOfTheFile(name))
  if (parts.length === 0) return <p className="govuk-body record-document__nothing">{strings.notRecorded}</p>
  return (
    <>
      {parts.map(({ name, value }) => (
        <RecordPart
          key={name}
          value={isSingle(value) ? { [name]: value } : value}
          path={isSingle(value) ? [] : [name]}
          ui={isSingle(value) ? ui : (ui[name] as UiSchema | undefined)}
          words={words}
          level={level}
          titled={!isSingle(value) && section.members.length > 1 && words.titleOf([name]) !== section.title}
        />
      ))}
    </>
  )
}

/** Whether the titles have numbers of their own, as those of a PEP have. */
const isNumbered = (sections: readonly FormSection[]): boolean =>
  sections.every(({ title }) => /^\d/.test(title))

const isSingle = (value: unknown): boolean => typeof value !== 'object' || value === null

/** Members that tell programs which file it is, and readers nothing. */
const isOfTheFile = (name: string): boolean => ['$schema', 'schemaVersion', 'id'].includes(name)
