import { createElement, Fragment, type ReactElement } from 'react'
import { dayInWords } from '../shared/days.ts'
import { headingClass } from './record-part.tsx'
import { type DocumentStrings, documentStrings } from './strings.ts'

/** What a plan for the court needs, as `courtPlan(plan, { asAt })` of `@open-care-plan/rules` gives it. */
export interface CourtPlan {
  readonly revision?: number
  readonly asAt: string
  readonly sections: readonly CourtSection[]
}

interface CourtSection {
  readonly number: number
  readonly id: string
  readonly title: string
  readonly parts: readonly CourtPart[]
}

interface CourtPart {
  readonly id: string
  readonly title: string
  readonly restsOn: readonly { readonly source: string; readonly provision?: string }[]
  readonly entries: readonly {
    readonly path: string
    readonly lines: readonly { readonly path: string; readonly label: string; readonly text: string }[]
  }[]
  readonly missing: readonly { readonly path: string; readonly message: string }[]
}

export interface CourtPlanDocumentProps {
  /** Whose plan it is, as the court knows the child. */
  readonly name: string
  readonly court: CourtPlan
  readonly strings?: DocumentStrings | undefined
  readonly headingLevel?: 1 | 2 | 3 | undefined
}

/** The plan for the court to read or to print, in the five sections of LAC(99)29, and what is still to be written. */
export function CourtPlanDocument(props: CourtPlanDocumentProps): ReactElement {
  const { name, court, strings = documentStrings, headingLevel = 1 } = props
  const heading = (down: 0 | 1 | 2, text: string) => {
    const level = headingLevel + down
    return createElement(`h${level}`, { className: headingClass(level) }, text)
  }
  const facts = [
    name,
    court.revision === undefined ? undefined : strings.revision(court.revision),
    strings.asAt(dayInWords(court.asAt)),
  ]
  return (
    <article className="record-document record-document--court">
      {heading(0, strings.court)}
      <p className="govuk-body-l record-document__note">{facts.filter(Boolean).join(' · ')}</p>
      <p className="govuk-body">{strings.courtNote}</p>
      {court.sections.map((section) => (
        <section key={section.id} className="record-document__section">
          {heading(1, `${section.number}. ${section.title}`)}
          {section.parts.map((part) => (
            <div key={part.id} className="record-part">
              {part.title !== section.title && heading(2, part.title)}
              {part.entries.map((entry) => (
                <Fragment key={entry.path}>
                  <Lines of={entry.lines} title={part.title} isOneOfMore={part.entries.length > 1} />
                  <Missing of={missingIn(part, entry.path)} strings={strings} />
                </Fragment>
              ))}
              <Missing of={missingIn(part, undefined)} strings={strings} />
              {part.restsOn.length > 0 && (
                <p className="govuk-body-s record-document__source">
                  {strings.restsOn(
                    part.restsOn
                      .map(({ source, provision }) => [source, provision].filter(Boolean).join(' '))
                      .join('; '),
                  )}
                </p>
              )}
            </div>
          ))}
        </section>
      ))}
    </article>
  )
}

interface LinesProps {
  readonly of: CourtPart['entries'][number]['lines']
  /** What the part is called. */
  readonly title: string
  readonly isOneOfMore: boolean
}

/** The lines of one entry. A single one that is called what the part is called says only what it has to say. */
function Lines({ of: lines, title, isOneOfMore }: LinesProps): ReactElement {
  const [only] = lines
  if (lines.length === 1 && only?.label === title) {
    return <p className="govuk-body record-document__text">{dayInWords(only.text)}</p>
  }
  return (
    <dl className={`govuk-summary-list record-part__answers${isOneOfMore ? ' record-document__entry' : ''}`}>
      {lines.map((line) => (
        <div key={`${line.path}${line.label}`} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{line.label}</dt>
          <dd className="govuk-summary-list__value">{dayInWords(line.text)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What is still to be written of one entry, the nearest around its place; or of none, for the part as a whole. */
function missingIn({ entries, missing }: CourtPart, entry: string | undefined): CourtPart['missing'] {
  const nearest = (path: string): string | undefined =>
    entries
      .map((each) => each.path)
      .filter((around) => path === around || path.startsWith(`${around}/`))
      .sort((one, other) => other.length - one.length)[0]
  return missing.filter(({ path }) => nearest(path) === entry)
}

function Missing({
  of,
  strings,
}: {
  readonly of: CourtPart['missing']
  readonly strings: DocumentStrings
}): ReactElement | null {
  if (of.length === 0) return null
  return (
    <div className="govuk-inset-text record-document__missing">
      <p className="govuk-body">
        <strong>{strings.missing}</strong>
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {of.map(({ path, message }) => (
          <li key={`${path}${message}`}>{message}</li>
        ))}
      </ul>
    </div>
  )
}
