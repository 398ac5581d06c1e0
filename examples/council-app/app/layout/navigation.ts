import type { SignedInUser } from '../server/answers.ts'

/** A link to a main part of the app. */
export interface NavigationLink {
  readonly href: string
  readonly text: string
  /** Pages under this address belong to it too. */
  readonly under?: string
}

/** Where somebody can go, by what they are. Whoever is not signed in finds the way in on the page. */
export function navigationOf(user: SignedInUser | null): readonly NavigationLink[] {
  if (user === null) return []
  if (user.role === 'admin') {
    return [
      { href: '/audit-log', text: 'Audit log' },
      { href: '/chains', text: 'Chains' },
      { href: '/audit-of-plans', text: 'Audit of plans' },
    ]
  }
  if (user.role === 'young-person')
    return [
      { href: '/my-plan', text: 'My plan' },
      { href: '/my-pages', text: 'My pages' },
    ]
  return [
    { href: '/caseload', text: 'Children', under: '/records' },
    ...(user.seesReports
      ? [
          { href: '/siblings', text: 'Brothers and sisters' },
          { href: '/audit-of-plans', text: 'Audit of plans' },
        ]
      : []),
    ...(user.role === 'manager' ? [{ href: '/received-feedback', text: 'Carers’ feedback' }] : []),
  ]
}

/** The page that somebody begins with. */
export const firstPageOf = (user: SignedInUser | null): string => navigationOf(user)[0]?.href ?? '/sign-in'
