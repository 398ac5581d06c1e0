import { routeToPath } from '@open-care-plan/react'
import { type FormId, formDefinitions } from '@open-care-plan/schemas'

/** The address of a record, or of a page under it. */
export const recordHref = (id: string, page = ''): string =>
  `/records/${encodeURIComponent(id)}${page === '' ? '' : `/${page}`}`

/** The address at which a place of a record is written: the question on the page of its section. */
export function placeHref(id: string, form: FormId, path: string): string {
  const member = `/${path.split('/')[1] ?? ''}`
  const section = formDefinitions
    .find((definition) => definition.form === form)
    ?.sections.find(({ members }) => members.includes(member))
  if (section === undefined) return recordHref(id, 'form/')
  return recordHref(id, `form/${routeToPath({ page: 'section', section: section.id, field: path })}`)
}
