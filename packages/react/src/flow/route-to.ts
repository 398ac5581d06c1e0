import type { RecordFormState } from '../forms/use-record-form.ts'
import type { Route } from './route.ts'

/** The route to a place of the record: the question on the page of its section. */
export function routeTo<Value extends object>(path: string, { sections }: RecordFormState<Value>): Route {
  const name = path.split('/')[1] ?? ''
  const at = sections.find(({ section }) => section.members.includes(`/${name}`))
  return at === undefined ? { page: 'findings' } : { page: 'section', section: at.section.id, field: path }
}
