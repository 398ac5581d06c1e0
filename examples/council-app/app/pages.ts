import { type ComponentType, lazy } from 'react'
import type { Params } from './router/match.ts'
import type { SignedInUser } from './server/answers.ts'
import { ApiProblem } from './server/api.ts'

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

/** A page whose script is fetched when somebody goes there. Where it cannot be, the server cannot be reached. */
const page = (fetchScript: () => Promise<{ default: ComponentType<PageProps> }>) =>
  lazy(() =>
    fetchScript().catch((error: unknown) => {
      throw new ApiProblem(undefined, { message: String(error) })
    }),
  )

const seesReports = (user: SignedInUser) => user.seesReports
const beginsPlans = ({ mayCreate }: SignedInUser) => mayCreate.includes('care-plan')
const isAuditor = ({ role }: SignedInUser) => role === 'admin'
const isYoung = ({ role }: SignedInUser) => role === 'young-person'
const worksWithChildren = (user: SignedInUser) => !isAuditor(user) && !isYoung(user)

/** Every page of the app. The script of each is fetched when somebody goes there. */
export const pages: readonly PageOf[] = [
  { path: '/sign-in', open: true, component: page(() => import('./pages/sign-in.tsx')) },
  { path: '/sign-out', component: page(() => import('./pages/sign-out.tsx')) },
  { path: '/feedback/*', open: true, component: page(() => import('./pages/feedback.tsx')) },
  { path: '/caseload', isFor: worksWithChildren, component: page(() => import('./pages/caseload.tsx')) },
  { path: '/caseload/begin', isFor: beginsPlans, component: page(() => import('./pages/begin-plan.tsx')) },
  { path: '/my-plan', isFor: isYoung, component: page(() => import('./pages/my-plan.tsx')) },
  { path: '/my-pages', isFor: isYoung, component: page(() => import('./pages/my-pages.tsx')) },
  { path: '/records/:id', component: page(() => import('./pages/record-home.tsx')) },
  { path: '/records/:id/form/*', component: page(() => import('./pages/record-form.tsx')) },
  {
    path: '/records/:id/findings',
    isFor: seesReports,
    component: page(() => import('./pages/findings.tsx')),
  },
  { path: '/records/:id/review', isFor: seesReports, component: page(() => import('./pages/review.tsx')) },
  { path: '/records/:id/timetable', component: page(() => import('./pages/timetable.tsx')) },
  { path: '/records/:id/child', component: page(() => import('./pages/child.tsx')) },
  { path: '/records/:id/booklet', component: page(() => import('./pages/booklet.tsx')) },
  { path: '/records/:id/document', component: page(() => import('./pages/document.tsx')) },
  {
    path: '/records/:id/court-plan',
    isFor: seesReports,
    component: page(() => import('./pages/court-plan.tsx')),
  },
  { path: '/records/:id/versions', component: page(() => import('./pages/versions.tsx')) },
  { path: '/records/:id/compare', component: page(() => import('./pages/compare.tsx')) },
  { path: '/siblings', isFor: seesReports, component: page(() => import('./pages/siblings.tsx')) },
  {
    path: '/siblings/:group',
    isFor: seesReports,
    component: page(() => import('./pages/sibling-group.tsx')),
  },
  {
    path: '/received-feedback',
    isFor: ({ role }) => role === 'manager',
    component: page(() => import('./pages/received-feedback.tsx')),
  },
  {
    path: '/audit-of-plans',
    isFor: (user) => seesReports(user) || isAuditor(user),
    component: page(() => import('./pages/audit-of-plans.tsx')),
  },
  { path: '/audit-log', isFor: isAuditor, component: page(() => import('./pages/audit-log.tsx')) },
  { path: '/chains', isFor: isAuditor, component: page(() => import('./pages/chains.tsx')) },
]
