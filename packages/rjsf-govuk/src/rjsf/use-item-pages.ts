import { createContext, useContext, useEffect, useMemo, useState } from 'react'
import type { ItemPages } from './list-context.tsx'
import { isIn, useSession } from './session.tsx'

/** Id of the item that is open around a list inside it. */
export const OpenItemContext = createContext<string | undefined>(undefined)

/** Which item of a list is open by itself. The form remembers it, so that the list may come and go. */
export function useItemPages(
  isPaged: boolean,
  listId: string,
  separator: string,
  count: number,
): ItemPages | undefined {
  const session = useSession()
  const around = useContext(OpenItemContext)
  const [own, setOwn] = useState<string>()
  const alone = session ? session.alone : own
  const openAlone = session ? session.openAlone : setOwn
  const paged = session?.paged

  useEffect(() => {
    if (!isPaged) return undefined
    paged?.add(listId)
    return () => {
      paged?.delete(listId)
    }
  }, [isPaged, paged, listId])

  return useMemo(() => {
    if (!isPaged) return undefined
    const idOf = (index: number) => `${listId}${separator}${index}`
    const open =
      alone === undefined
        ? -1
        : Array.from({ length: count }, (_, index) => idOf(index)).findIndex((id) =>
            isIn(alone, id, separator),
          )
    return {
      open: open < 0 ? undefined : open,
      show: (index) => openAlone(idOf(index)),
      close: () => openAlone(around),
    }
  }, [isPaged, listId, separator, count, alone, openAlone, around])
}
