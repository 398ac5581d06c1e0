import {
  createContext,
  type ReactElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react'
import type { SessionAnswer, SignedInUser } from '../server/answers.ts'
import { ApiProblem, getJson, onNewToken, postJson, setSession } from '../server/api.ts'
import { listenToServer } from '../server/events.ts'
import { forgetDrafts } from './drafts.ts'
import { listenToOtherTabs, tellOtherTabs } from './other-tabs.ts'

export interface Session extends SessionAnswer {
  /** Whether the one who is signed in here signed out in another tab: what they have open stays, and nothing can be sent. */
  readonly hasEnded: boolean
  readonly signIn: (user: string) => Promise<void>
  /** Ends the session, and forgets the key of the drafts and the drafts with it. */
  readonly signOut: () => Promise<void>
}

const SessionContext = createContext<Session | undefined>(undefined)

/** Who is signed in, and what day it is. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === undefined) throw new Error('There is no session around this page')
  return session
}

/** The one who is signed in, on a page that nobody else gets. */
export function useUser(): SignedInUser {
  const { user } = useSession()
  if (user === null) throw new Error('Nobody is signed in')
  return user
}

export interface SessionProviderProps {
  /** Shown until the server has said who is signed in, and where it cannot. */
  readonly waiting: (problem: ApiProblem | undefined, again: () => void) => ReactNode
  readonly children: ReactNode
}

/** Asks the server once who is signed in, and holds it for every page. */
export function SessionProvider({ waiting, children }: SessionProviderProps): ReactElement {
  const [answer, setAnswer] = useState<SessionAnswer>()
  const [problem, setProblem] = useState<ApiProblem>()
  const [hasEnded, setEnded] = useState(false)
  const take = useCallback((got: SessionAnswer) => {
    setSession(got)
    setAnswer(got)
    setEnded(false)
  }, [])
  useEffect(() => onNewToken(take), [take])
  const ask = useCallback(() => {
    setProblem(undefined)
    getJson<SessionAnswer>('/session').then(take, (error: unknown) => {
      setProblem(error instanceof ApiProblem ? error : new ApiProblem(undefined, { message: String(error) }))
    })
  }, [take])
  useEffect(ask, [ask])
  const user = answer?.user?.id
  useEffect(() => {
    if (user === undefined) return
    return listenToOtherTabs(() => {
      getJson<SessionAnswer>('/session').then(
        (got) => (got.user?.id === user ? take(got) : setEnded(true)),
        // It is told by the next request.
        () => undefined,
      )
    })
  }, [user, take])
  // Each session has a stream of its own: that of one that has ended says nothing any more.
  const token = answer?.csrfToken
  useEffect(() => (token === undefined ? undefined : listenToServer()), [token])
  const session = useMemo<Session | undefined>(
    () =>
      answer && {
        ...answer,
        hasEnded,
        signIn: async (id) => {
          take(await postJson<SessionAnswer>('/sign-in', { user: id }))
          tellOtherTabs()
        },
        signOut: async () => {
          await postJson('/sign-out', {}).catch((error: unknown) => {
            // A session that has ended already is what was asked for.
            if (!(error instanceof ApiProblem && error.status === 401)) throw error
          })
          if (user !== undefined) await forgetDrafts(user)
          const { csrfToken: _, ...rest } = answer
          take({ ...rest, user: null })
          tellOtherTabs()
        },
      },
    [answer, user, hasEnded, take],
  )
  if (session === undefined) return <>{waiting(problem, ask)}</>
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}
