import { useSyncExternalStore } from 'react'

const never = (): (() => void) => () => {}
const yes = (): boolean => true
const no = (): boolean => false

/**
 * Whether the page has scripts: false on a server and while its markup is taken over, true from then on. What a box can do
 * only with a script is drawn after that, so that the page works without one and is taken over without a warning.
 */
export const useIsMounted = (): boolean => useSyncExternalStore(never, yes, no)
