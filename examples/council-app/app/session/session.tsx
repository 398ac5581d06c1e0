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
import { ApiProblem, getJson, postJson, setToken } from '../server/api.ts'
import { listenToServer } from '../server/events.ts'
import { forgetDrafts } from './drafts.ts'

export interface Session extends SessionAnswer {
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
  const take = useCallback((got: SessionAnswer) => {
    setToken(got.csrfToken)
    setAnswer(got)
  }, [])
  const ask = useCallback(() => {
    setProblem(undefined)
    getJson<SessionAnswer>('/session').then(take, (error: unknown) => {
      setProblem(error instanceof ApiProblem ? error : new ApiProblem(undefined, { message: String(error) }))
    })
  }, [take])
  useEffect(ask, [ask])
  // Each session has a stream of its own: that of one that has ended says nothing any more.
  const token = answer?.csrfToken
  useEffect(() => (token === undefined ? undefined : listenToServer()), [token])
  const session = useMemo<Session | undefined>(
    () =>
      answer && {
        ...answer,
        signIn: async (user) => take(await postJson<SessionAnswer>('/sign-in', { user })),
        signOut: async () => {
          const { user } = answer
          await postJson('/sign-out', {}).catch((error: unknown) => {
            // A session that has ended already is what was asked for.
            if (!(error instanceof ApiProblem && error.status === 401)) throw error
          })
          if (user !== null) await forgetDrafts(user.id)
          const { csrfToken: _, ...rest } = answer
          take({ ...rest, user: null })
        },
      },
    [answer, take],
  )
  if (session === undefined) return <>{waiting(problem, ask)}</>
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}
