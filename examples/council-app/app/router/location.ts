import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
/** How many times somebody went to another address since the page was loaded. */
let moves = 0

const tell = () => {
  moves++
  for (const listener of [...listeners]) listener()
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', tell)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('popstate', tell)
  }
}

/** Goes to another address of the app. */
export function navigate(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) window.history.replaceState(null, '', address)
  else window.history.pushState(null, '', address)
  tell()
  if (!replace) window.scrollTo(0, 0)
}

/** Whether somebody came here by a link of the app, so that the new page takes the focus. */
export const hasMoved = (): boolean => moves > 0

/** Path and search of the address: `/records/plan-1/compare?from=1&to=2`. */
export const useAddress = (): string =>
  useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search)
