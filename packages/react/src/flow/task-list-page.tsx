import { Button, Tag, type TagColour, TaskList } from '@open-care-plan/rjsf-govuk'
import { createElement, type ReactElement, type ReactNode, useId } from 'react'
import type { SectionState } from '../forms/section-states.ts'
import { laterPages } from '../later/parts.ts'
import { useLater } from '../later/use-later.ts'
import { WrittenBy } from '../roles/written-by.tsx'
import type { FirstStrings } from '../strings/strings.ts'
import type { FieldSchema } from '../views/shared/field-words.ts'
import type { SectionStatus } from './section-status.ts'

export interface TaskListPageProps {
  readonly sections: readonly SectionState[]
  /** The record and its schema, of which it is shown what other agencies were asked for. */
  readonly record?: object | undefined
  readonly schema?: FieldSchema | undefined
  /** Whether parts that others write are listed, to be read. */
  readonly others: 'read' | 'hide'
  readonly onOpen: (sectionId: string) => void
  /** The address of a section, where the host has addresses: the links are then real. */
  readonly hrefOf?: ((sectionId: string) => string) | undefined
  /** Leads to all answers, and to what a check finds. */
  readonly onCheck?: (() => void) | undefined
  readonly onFindings?: (() => void) | undefined
  /** Words of a host’s own are all of `FormStrings`. */
  readonly strings: FirstStrings
  readonly headingLevel?: 2 | 3 | 4 | undefined
}

const colours: Readonly<Partial<Record<SectionStatus, TagColour>>> = {
  'not-started': 'grey',
  'in-progress': 'blue',
  'needs-attention': 'red',
  'not-yours': 'grey',
}

const withWriter = (hint: string, written: SectionState['written'], strings: FirstStrings): ReactNode =>
  written === undefined ? (
    hint
  ) : (
    <>
      {hint}
      <WrittenBy written={written} strings={strings} />
    </>
  )

/** The sections of a form with how each stands, and the one that comes next. */
export function TaskListPage(props: TaskListPageProps): ReactElement {
  const { sections, others, onOpen, hrefOf, onCheck, onFindings, strings, headingLevel = 2 } = props
  const id = useId()
  const own = sections.filter(({ isOwn }) => isOwn)
  const rest = others === 'hide' ? [] : sections.filter(({ isOwn }) => !isOwn)
  const next = own.find(({ status }) => status !== 'done')
  const heading = (text: string) => createElement(`h${headingLevel}`, { className: 'govuk-heading-m' }, text)
  const list = (of: readonly SectionState[], name: string) => (
    <TaskList
      idPrefix={`${id}${name}`}
      items={of.map(({ section, status, written }) => ({
        title: section.title,
        hint: withWriter(
          status === 'not-yours'
            ? strings.writtenBy(section.owners.map((role) => strings.role[role] ?? role))
            : section.hint,
          written,
          strings,
        ),
        status:
          status === 'done' ? (
            strings.status.done
          ) : (
            <Tag colour={colours[status]}>{strings.status[status]}</Tag>
          ),
        href: hrefOf?.(section.id) ?? `#${encodeURIComponent(section.id)}`,
        onClick: (event) => {
          if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          onOpen(section.id)
        },
      }))}
    />
  )
  return (
    <>
      <p className="govuk-body-l">
        {next === undefined ? strings.allDone : strings.nextStep(next.section.title)}
      </p>
      {rest.length > 0 && heading(strings.yourSections)}
      {list(own, 'own')}
      {rest.length > 0 && (
        <>
          {heading(strings.otherSections)}
          {list(rest, 'others')}
        </>
      )}
      <Asked {...props} />
      <div className="govuk-button-group">
        {onCheck !== undefined && (
          <Button type="button" onClick={onCheck}>
            {strings.check}
          </Button>
        )}
        {onFindings !== undefined && (
          <Button type="button" variant="secondary" onClick={onFindings}>
            {strings.findings}
          </Button>
        )}
      </div>
    </>
  )
}

/** What other agencies were asked for, of a record that has it. */
function Asked({ record, schema, strings, headingLevel = 2 }: TaskListPageProps): ReactElement | null {
  const { contributions } = (record ?? {}) as { readonly contributions?: unknown }
  const hasAny = schema !== undefined && Array.isArray(contributions) && contributions.length > 0
  const pages = useLater(laterPages, hasAny)
  if (record === undefined || !hasAny || pages.state !== 'ready') return null
  const { AgencyContributions, wholeStrings } = pages.part
  return (
    <AgencyContributions
      record={record}
      schema={schema}
      strings={wholeStrings(strings)}
      headingLevel={headingLevel}
    />
  )
}
