import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import { type Route, routeOfPath, routeToPath, tasks } from './route.ts'

/** A route and the way to another: what the form takes as `route` and `onNavigate`. */
export interface Routing {
  readonly route: Route
  readonly onNavigate: (route: Route) => void
}

/** Keeps the route in the component: the address stays as it is, and the browser’s back button leaves the form. */
export function useOwnRoute(first: Route = tasks): Routing {
  const [route, onNavigate] = useState(first)
  return useMemo(() => ({ route, onNavigate }), [route])
}

/**
 * Keeps the route in the part of the address after `#`, so that the browser’s back button goes back a page of the form, and an
 * address leads to a section or to a question. For a page with one form and no router.
 *
 * @param prefix Stands before the route, so that other parts of the page may have theirs: `plan/`.
 */
export function useHashRoute(prefix = ''): Routing {
  const hash = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  )
  const own = hash.slice(1)
  const onNavigate = useCallback(
    (route: Route) => {
      window.location.hash = `${prefix}${routeToPath(route)}`
    },
    [prefix],
  )
  const path = own.startsWith(prefix) ? own.slice(prefix.length) : ''
  return useMemo(() => ({ route: routeOfPath(path), onNavigate }), [path, onNavigate])
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}
