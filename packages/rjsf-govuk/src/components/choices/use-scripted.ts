import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => {}

/**
 * Whether the page reacts to what is done: true in the browser, false on a server and while its markup is taken over, so that
 * both draw the same. Without a script nothing is hidden, because nothing could show it.
 */
export const useScripted = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
