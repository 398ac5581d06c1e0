import { Button, Tag, type TagColour, TaskList } from '@open-care-plan/rjsf-govuk'
import { createElement, type ReactElement, useId } from 'react'
import type { SectionState } from '../forms/use-record-form.ts'
import type { FormStrings } from '../strings/strings.ts'
import type { SectionStatus } from './section-status.ts'

export interface TaskListPageProps {
  readonly sections: readonly SectionState[]
  /** Whether parts that others write are listed, to be read. */
  readonly others: 'read' | 'hide'
  readonly onOpen: (sectionId: string) => void
  /** The address of a section, where the host has addresses: the links are then real. */
  readonly hrefOf?: ((sectionId: string) => string) | undefined
  /** Leads to all answers, and to what a check finds. */
  readonly onCheck?: (() => void) | undefined
  readonly onFindings?: (() => void) | undefined
  readonly strings: FormStrings
  readonly headingLevel?: 2 | 3 | 4 | undefined
}

const colours: Readonly<Partial<Record<SectionStatus, TagColour>>> = {
  'not-started': 'grey',
  'in-progress': 'blue',
  'needs-attention': 'red',
  'not-yours': 'grey',
}

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
      items={of.map(({ section, status }) => ({
        title: section.title,
        hint:
          status === 'not-yours'
            ? strings.writtenBy(section.owners.map((role) => strings.role[role] ?? role))
            : section.hint,
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
