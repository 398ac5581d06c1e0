import { type ComponentType, lazy } from 'react'
import type { Params } from './router/match.ts'
import type { SignedInUser } from './server/answers.ts'

/** What every page is given. */
export interface PageProps {
  readonly params: Params
  readonly search: URLSearchParams
}

/** One page, and who may open it. The server decides who is given what: this only saves them the way. */
export interface PageOf {
  /** `/records/:id`; with `/*` at the end all that is under it. */
  readonly path: string
  readonly component: ComponentType<PageProps>
  /** Whether it is there without signing in. */
  readonly open?: boolean
  readonly isFor?: (user: SignedInUser) => boolean
}

const seesReports = (user: SignedInUser) => user.seesReports
const isAuditor = ({ role }: SignedInUser) => role === 'admin'

/** Every page of the app. The script of each is fetched when somebody goes there. */
export const pages: readonly PageOf[] = [
  { path: '/sign-in', open: true, component: lazy(() => import('./pages/sign-in.tsx')) },
  { path: '/sign-out', component: lazy(() => import('./pages/sign-out.tsx')) },
  {
    path: '/caseload',
    isFor: (user) => !isAuditor(user),
    component: lazy(() => import('./pages/caseload.tsx')),
  },
  { path: '/records/:id', component: lazy(() => import('./pages/record-home.tsx')) },
  { path: '/records/:id/form/*', component: lazy(() => import('./pages/record-form.tsx')) },
]
void seesReports
