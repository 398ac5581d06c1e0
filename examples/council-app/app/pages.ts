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
const isYoung = ({ role }: SignedInUser) => role === 'young-person'
const worksWithChildren = (user: SignedInUser) => !isAuditor(user) && !isYoung(user)

/** Every page of the app. The script of each is fetched when somebody goes there. */
export const pages: readonly PageOf[] = [
  { path: '/sign-in', open: true, component: lazy(() => import('./pages/sign-in.tsx')) },
  { path: '/sign-out', component: lazy(() => import('./pages/sign-out.tsx')) },
  { path: '/feedback/*', open: true, component: lazy(() => import('./pages/feedback.tsx')) },
  { path: '/caseload', isFor: worksWithChildren, component: lazy(() => import('./pages/caseload.tsx')) },
  { path: '/my-plan', isFor: isYoung, component: lazy(() => import('./pages/my-plan.tsx')) },
  { path: '/my-pages', isFor: isYoung, component: lazy(() => import('./pages/my-pages.tsx')) },
  { path: '/records/:id', component: lazy(() => import('./pages/record-home.tsx')) },
  { path: '/records/:id/form/*', component: lazy(() => import('./pages/record-form.tsx')) },
  {
    path: '/records/:id/findings',
    isFor: seesReports,
    component: lazy(() => import('./pages/findings.tsx')),
  },
  { path: '/records/:id/review', isFor: seesReports, component: lazy(() => import('./pages/review.tsx')) },
  { path: '/records/:id/timetable', component: lazy(() => import('./pages/timetable.tsx')) },
  { path: '/records/:id/child', component: lazy(() => import('./pages/child.tsx')) },
  { path: '/records/:id/booklet', component: lazy(() => import('./pages/booklet.tsx')) },
  { path: '/records/:id/document', component: lazy(() => import('./pages/document.tsx')) },
  {
    path: '/records/:id/court-plan',
    isFor: seesReports,
    component: lazy(() => import('./pages/court-plan.tsx')),
  },
  { path: '/records/:id/versions', component: lazy(() => import('./pages/versions.tsx')) },
  { path: '/records/:id/compare', component: lazy(() => import('./pages/compare.tsx')) },
  { path: '/siblings', isFor: seesReports, component: lazy(() => import('./pages/siblings.tsx')) },
  {
    path: '/siblings/:group',
    isFor: seesReports,
    component: lazy(() => import('./pages/sibling-group.tsx')),
  },
  {
    path: '/received-feedback',
    isFor: ({ role }) => role === 'manager',
    component: lazy(() => import('./pages/received-feedback.tsx')),
  },
  {
    path: '/audit-of-plans',
    isFor: (user) => seesReports(user) || isAuditor(user),
    component: lazy(() => import('./pages/audit-of-plans.tsx')),
  },
  { path: '/audit-log', isFor: isAuditor, component: lazy(() => import('./pages/audit-log.tsx')) },
  { path: '/chains', isFor: isAuditor, component: lazy(() => import('./pages/chains.tsx')) },
]
