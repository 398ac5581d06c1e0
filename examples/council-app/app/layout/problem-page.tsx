import { Button } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, type ReactNode, useEffect, useState } from 'react'
import { AppLink } from '../router/app-link.tsx'
import { type ApiProblem, isAway } from '../server/api.ts'
import { Page } from './page.tsx'

/** Said only when it takes a while: a page that comes at once does not flicker. */
export function Loading(): ReactElement {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 400)
    return () => clearTimeout(timer)
  }, [])
  return (
    <p role="status" className="govuk-body loading">
      {isSlow && 'Loading'}
    </p>
  )
}

export function NotFound(): ReactElement {
  return (
    <Page title="Page not found">
      <p className="govuk-body">There is nothing at this address, or it is not yours to see.</p>
      <p className="govuk-body">
        If you typed or pasted the address, check it. You can also{' '}
        <AppLink href="/" className="govuk-link">
          start from the first page
        </AppLink>
        .
      </p>
    </Page>
  )
}

export function NotYours({ message }: { readonly message?: string | undefined }): ReactElement {
  return (
    <Page title="This is not yours to see">
      <p className="govuk-body">
        {message ?? 'This page is for others'}. Who sees what is settled by the council: your role has no
        access here.
      </p>
      <p className="govuk-body">
        If you need it for your work, ask your manager. You can{' '}
        <AppLink href="/" className="govuk-link">
          go back to the first page
        </AppLink>
        , or sign out and sign in as somebody else.
      </p>
    </Page>
  )
}

export interface ProblemPageProps {
  readonly problem: ApiProblem
  readonly again: () => void
  /** What it means for this page that the server cannot be reached. */
  readonly whenAway?: string | undefined
  /** What can be done meanwhile. */
  readonly children?: ReactNode
}

/** Why a page cannot be shown, and what to do. */
export function ProblemPage({ problem, again, whenAway, children }: ProblemPageProps): ReactElement {
  if (problem.status === 401) return <SignedOut />
  if (problem.status === 403) return <NotYours message={problem.message} />
  if (problem.status === 404) return <NotFound />
  const away = isAway(problem)
  return (
    <Page title={away ? 'The server cannot be reached' : 'Something went wrong'}>
      {away && whenAway !== undefined && <p className="govuk-body">{whenAway}</p>}
      <p className="govuk-body">
        {away
          ? 'Check that you are connected, and that the demonstration is still running. What you typed is kept on this device.'
          : `${problem.message}.`}
      </p>
      <Button type="button" onClick={again}>
        Try again
      </Button>
      {children}
    </Page>
  )
}

function SignedOut(): ReactElement {
  const here = window.location.pathname + window.location.search
  return (
    <Page title="You have been signed out">
      <p className="govuk-body">
        Sessions end after 20 minutes without use, and when the server starts again. What you typed is kept on
        this device, sealed, and is offered to you when you are back.
      </p>
      <AppLink href={`/sign-in?next=${encodeURIComponent(here)}`} className="govuk-button" role="button">
        Sign in
      </AppLink>
    </Page>
  )
}
