import type { PagesProps } from '../forms/record-form-props.ts'

/** What a page of a form is called, and the name of the form over it where it has another. */
export function titleOf<Value extends object>({
  source,
  state,
  route,
  strings,
}: PagesProps<Value>): {
  readonly title: string
  readonly caption?: string
} {
  const caption = source.title
  if (route.page === 'section') {
    const at = state.sections.find(({ section }) => section.id === route.section)
    return at === undefined ? { title: caption } : { title: at.section.title, caption }
  }
  if (route.page === 'check') return { title: strings.check, caption }
  if (route.page === 'findings') return { title: strings.findings, caption }
  return route.page === 'versions' ? { title: strings.versions.title, caption } : { title: caption }
}
