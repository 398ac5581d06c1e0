import { useEffect, useSyncExternalStore } from 'react'

type Drawn = typeof import('./drop-button.tsx').DropButton

let drawn: Drawn | undefined
const waiting = new Set<() => void>()

const subscribe = (listener: () => void): (() => void) => {
  waiting.add(listener)
  return () => waiting.delete(listener)
}
const get = (): Drawn | undefined => drawn
const onServer = (): undefined => undefined

async function fetchButton(): Promise<void> {
  ;({ DropButton: drawn } = await import('./drop-button.tsx'))
  for (const listener of [...waiting]) listener()
}

/**
 * The large button on which files are dropped. Few forms have one, so it is fetched where one is wanted: undefined on a server,
 * until it is there, and where it does not come. The browser’s own control does the same until then.
 */
export function useDropButton(isWanted: boolean): Drawn | undefined {
  const button = useSyncExternalStore(subscribe, get, onServer)
  useEffect(() => {
    if (isWanted && drawn === undefined) fetchButton().catch(() => undefined)
  }, [isWanted])
  return isWanted ? button : undefined
}
