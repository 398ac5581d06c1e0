import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { prepareForWork } from '../record/prepare.ts'
import { AppLink } from '../router/app-link.tsx'
import { navigate, useAddress } from '../router/location.ts'
import { hasUnsentWork } from '../session/open-work.ts'
import { useSession } from '../session/session.tsx'
import { navigationOf } from './navigation.ts'
import { Offline } from './offline.tsx'
import { COUNCIL } from './page.tsx'

/** What stands around every page: the way past it, the council’s name, who is signed in, and where they can go. */
export function Layout({ children }: { readonly children: ReactNode }): ReactElement {
  const { user } = useSession()
  const id = user?.id
  useEffect(() => {
    if (id !== undefined) void prepareForWork(id)
  }, [id])
  const links = navigationOf(user)
  // What is said at the foot of a page is for those who meet it there.
  const isYoung = user?.role === 'young-person'
  const seesPoints = user === null || user.seesReports || user.role === 'admin'
  const [path = ''] = useAddress().split('?')
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        Skip to main content
      </a>
      <header className="council-header">
        <div className="council-header__bar">
          <div className="govuk-width-container council-header__row">
            <AppLink href="/" className="council-header__name">
              <Mark />
              <span>
                {COUNCIL}
                <span className="council-header__service">Care plans</span>
              </span>
            </AppLink>
            {user !== null && <Who name={user.name} role={user.roleTitle} />}
          </div>
        </div>
        <div className="demo-notice">
          <p className="govuk-width-container">
            <strong className="demo-notice__tag">Demo</strong> This council does not exist. Every child and
            everybody else here is invented.
          </p>
        </div>
      </header>
      {links.length > 0 && (
        <nav className="service-nav" aria-label="Care plans">
          <ul className="govuk-width-container service-nav__list">
            {links.map(({ href, text, under = href }) => (
              <li key={href}>
                <AppLink
                  href={href}
                  className="service-nav__link"
                  {...(path === href
                    ? { 'aria-current': 'page' as const }
                    : [href, under].some((each) => path.startsWith(`${each}/`)) && {
                        'aria-current': 'true' as const,
                      })}
                >
                  {text}
                </AppLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="page-body">
        <div className="govuk-width-container">
          <Offline />
          <main id="main" className="govuk-main-wrapper" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <footer className="council-footer">
        <div className="govuk-width-container council-footer__row">
          <p>
            An example of how a council embeds Open Care Plan.
            {seesPoints &&
              ' The 18 points are our own reconstruction of a list that is often spoken of: no Act or regulation sets 18 points.'}
          </p>
          {!isYoung && (
            <AppLink href="/feedback" className="council-footer__link">
              Feedback from carers, without a name
            </AppLink>
          )}
        </div>
      </footer>
    </>
  )
}

function Who({ name, role }: { readonly name: string; readonly role: string }): ReactElement {
  const { signOut, user } = useSession()
  const [isBusy, setBusy] = useState(false)
  const leave = async () => {
    setBusy(true)
    try {
      if (user !== null && (await hasUnsentWork(user.id))) navigate('/sign-out')
      else {
        await signOut()
        navigate('/sign-in')
      }
    } catch {
      navigate('/sign-out')
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="council-header__who">
      <span>{name === role ? name : `${name}, ${role}`}</span>
      <button type="button" className="council-header__out" onClick={() => void leave()} disabled={isBusy}>
        Sign out
      </button>
    </div>
  )
}

const Mark = (): ReactElement => (
  <svg
    className="council-header__mark"
    viewBox="0 0 44 42"
    width="44"
    height="42"
    aria-hidden="true"
    focusable="false"
  >
    <circle cx="22" cy="9" r="6" fill="currentColor" />
    <path
      d="M4 27c6-8 12-8 18 0s12 8 18 0"
      fill="none"
      stroke="var(--govuk-focus-colour)"
      strokeWidth="4"
      strokeLinecap="round"
    />
    <path
      d="M4 37c6-8 12-8 18 0s12 8 18 0"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
    />
  </svg>
)
