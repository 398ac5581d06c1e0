import { useEffect, useSyncExternalStore } from 'react'
import { type Later, type LaterState, notYet } from './later.ts'

/** A part that is fetched later, and what is drawn anew when it comes. Fetched only where it is wanted. */
export function useLater<Part>(part: Later<Part>, isWanted = true): LaterState<Part> {
  const state = useSyncExternalStore<LaterState<Part>>(part.subscribe, part.get, notYet)
  useEffect(() => (isWanted ? part.want() : undefined), [part, isWanted])
  return state
}
