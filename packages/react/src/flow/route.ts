/** Where somebody is in a form. */
export type Route =
  | { readonly page: 'tasks' }
  /** One section; `field` is a JSON Pointer to the question that takes the focus. */
  | { readonly page: 'section'; readonly section: string; readonly field?: string }
  | { readonly page: 'check' }
  | { readonly page: 'findings' }
  /** Work that was kept, or that another changed too, and waits for a choice. */
  | { readonly page: 'versions' }

export const tasks: Route = { page: 'tasks' }

/** A route as the end of an address: `section/health/health/gp/name`. That of the task list is empty. */
export function routeToPath(route: Route): string {
  if (route.page === 'tasks') return ''
  if (route.page !== 'section') return route.page
  return `section/${encodeURIComponent(route.section)}${route.field === undefined ? '' : encodeURI(route.field)}`
}

/** The route of the end of an address. What it does not know leads to the task list. */
export function routeOfPath(path: string): Route {
  const [page = '', section, ...field] = path.replace(/^\/+/, '').split('/')
  if (page === 'check' || page === 'findings' || page === 'versions') return { page }
  if (page !== 'section' || section === undefined || section === '') return tasks
  try {
    const route = { page, section: decodeURIComponent(section) } as const
    return field.length === 0 ? route : { ...route, field: decodeURI(`/${field.join('/')}`) }
  } catch {
    return tasks
  }
}

/** Whether two routes lead to one page, whatever the question. */
export const isSamePage = (one: Route, other: Route): boolean =>
  one.page === other.page && (one.page !== 'section' || one.section === (other as typeof one).section)
