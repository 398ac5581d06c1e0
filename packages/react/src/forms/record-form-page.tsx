import type { ReactElement } from 'react'
import { routeToPath, tasks } from '../flow/route.ts'
import { routeTo } from '../flow/route-to.ts'
import { SectionPage } from '../flow/section-page.tsx'
import { TaskListPage } from '../flow/task-list-page.tsx'
import { LaterPage } from '../later/later-page.tsx'
import { FieldWithNotes } from '../panel/field-with-notes.tsx'
import { NotesOfItem } from '../panel/notes-of-item.tsx'
import { isObject } from '../record/json.ts'
import { handedOver } from './handed-over.ts'
import type { PagesProps } from './record-form-props.ts'

/** Questions with what a reviewer looks for beside them. The same object always, so that no form is drawn anew for it. */
const templates = { FieldTemplate: FieldWithNotes, ItemCardNotesTemplate: NotesOfItem }

/** The page of a form that its route leads to. */
export function RecordFormPage<Value extends object>(props: PagesProps<Value>): ReactElement {
  const { source, state, work, route, onNavigate, strings, hrefOf, headingLevel = 1 } = props
  const { othersSections = 'read', onSubmit } = props
  const { store, sections } = source.shown?.(state, route.page) ?? state
  const { checked } = state
  const toTasks = () => onNavigate(tasks)
  const common = { source, store, strings, onTasks: toTasks, otherRecords: props.otherRecords }
  const { canWrite } = work
  if (route.page === 'check') {
    return (
      <LaterPage strings={strings}>
        {({ CheckAnswersPage, wholeStrings }) => (
          <CheckAnswersPage
            {...common}
            strings={wholeStrings(strings)}
            sections={sections}
            canWrite={canWrite}
            onChange={(section, field) =>
              onNavigate(
                field === undefined ? { page: 'section', section } : { page: 'section', section, field },
              )
            }
            hrefOf={
              hrefOf &&
              ((section, field) => hrefOf(routeToPath({ page: 'section', section, ...(field && { field }) })))
            }
            onSubmit={onSubmit && canWrite ? () => submit(props) : undefined}
          />
        )}
      </LaterPage>
    )
  }
  if (route.page === 'findings') {
    return (
      <LaterPage strings={strings}>
        {({ FindingsPage, wholeStrings }) => (
          <FindingsPage
            {...common}
            {...{ sections, checked }}
            strings={wholeStrings(strings)}
            onGoTo={(path, section) =>
              onNavigate(path === '' ? { page: 'section', section } : routeTo(path, state))
            }
          />
        )}
      </LaterPage>
    )
  }
  if (route.page === 'versions') {
    return (
      <LaterPage strings={strings}>
        {({ VersionsPage, wholeStrings }) => (
          <VersionsPage {...common} work={work} strings={wholeStrings(strings)} />
        )}
      </LaterPage>
    )
  }
  const at = sections.find(({ section }) => route.page === 'section' && section.id === route.section)
  if (at === undefined) {
    return (
      <TaskListPage
        sections={sections}
        record={source.shown === undefined ? state.snapshot.value : undefined}
        schema={source.schema}
        others={othersSections}
        onOpen={(section) => onNavigate({ page: 'section', section })}
        hrefOf={hrefOf && ((section) => hrefOf(routeToPath({ page: 'section', section })))}
        onCheck={() => onNavigate({ page: 'check' })}
        onFindings={
          props.check && props.audience === undefined ? () => onNavigate({ page: 'findings' }) : undefined
        }
        strings={strings}
        headingLevel={(headingLevel + 1) as 2}
      />
    )
  }
  const own = sections.filter(({ isOwn }) => isOwn)
  const next = own[own.indexOf(at) + 1]
  return (
    <SectionPage
      key={at.section.id}
      {...common}
      section={at.section}
      isOwn={at.isOwn}
      canWrite={canWrite}
      focusOn={props.focusOn}
      onNext={() => onNavigate(next ? { page: 'section', section: next.section.id } : { page: 'check' })}
      themeStrings={props.themeStrings}
      widgets={props.widgets}
      templates={source.templates ?? templates}
      headingLevel={(headingLevel + 1) as 2}
    />
  )
}

/** Sends what there is, and hands the record to the host. While somebody has to choose between versions nothing is submitted. */
async function submit<Value extends object>({
  state: { store },
  work: { sync },
  onSubmit,
  onNavigate,
  onError,
}: PagesProps<Value>): Promise<'done' | 'failed'> {
  await handedOver(store)
  const sent = store.isDirty() ? await sync?.save() : undefined
  if (store.getSnapshot().conflicts.length > 0) {
    onNavigate({ page: 'versions' })
    return 'done'
  }
  if (sent !== undefined && sent.state !== 'saved') return 'failed'
  const value = store.getValue()
  try {
    const submitted = await onSubmit?.(value)
    const revision = isObject(submitted) ? submitted.revision : undefined
    if (typeof revision === 'string') store.saved({ value, revision })
    return 'done'
  } catch (error) {
    onError?.({ where: 'submit', error })
    return 'failed'
  }
}
