import { useEffect, useSyncExternalStore } from 'react'
import type { DraftKeeper } from './draft-keeper.ts'
import type { DraftStatus } from './draft-status.ts'

/**
 * Keeps a draft as long as the component is there, and gives how it stands. It changes seldom: drawing it costs nothing while
 * somebody types, and it may stand in a live region.
 */
export function useSavedDraft(keeper: DraftKeeper): DraftStatus {
  useEffect(() => {
    keeper.start()
    return () => void keeper.stop()
  }, [keeper])
  return useSyncExternalStore(keeper.subscribe, keeper.getShown, keeper.getShown)
}
