import { createContext, type ReactElement, type ReactNode, useContext, useMemo, useState } from 'react'

/** What a form remembers beside its answers, for as long as it is on the page. */
export interface Session {
  /** Id of the item that is open by itself; undefined where all of the form is shown. */
  readonly alone: string | undefined
  readonly openAlone: (itemId: string | undefined) => void
  /** Ids of the lists whose items are opened one at a time. Nothing is drawn from it. */
  readonly paged: Set<string>
  /** What was typed under kinds of answer that are not chosen now, by the id of the field. Nothing is drawn from it. */
  readonly memory: Map<string, unknown>
  /** Which kind of a `oneOf` or `anyOf` is chosen, by the place of the field. Nothing is drawn from it. */
  readonly kinds: Map<string, number>
}

const SessionContext = createContext<Session | undefined>(undefined)

/** The memory of the form around; undefined outside `Form`, where each field remembers for itself. */
export const useSession = (): Session | undefined => useContext(SessionContext)

interface SessionProviderProps {
  /** Id of the item that is open at first. */
  readonly open: string | undefined
  readonly children: ReactNode
}

/** Goes round one form. */
export function SessionProvider({ open, children }: SessionProviderProps): ReactElement {
  const [alone, openAlone] = useState(open)
  const [kept] = useState(() => ({
    paged: new Set<string>(),
    memory: new Map<string, unknown>(),
    kinds: new Map<string, number>(),
  }))
  const session = useMemo(() => ({ alone, openAlone, ...kept }), [alone, kept])
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}

/** Whether something else is open by itself, so that a field is out of sight. It stays on the page, with what is typed in it. */
export function useIsAside(id: string, separator: string): boolean {
  const alone = useSession()?.alone
  return alone !== undefined && !isIn(alone, id, separator) && !isIn(id, alone, separator)
}

/** Whether an id is that of a group or of something in it. */
export const isIn = (id: string, group: string, separator: string): boolean =>
  id === group || id.startsWith(group + separator)
