import { Button } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, useState } from 'react'
import { Page } from '../layout/page.tsx'
import { AppLink } from '../router/app-link.tsx'
import { navigate } from '../router/location.ts'
import { ApiProblem } from '../server/api.ts'
import { useSession } from '../session/session.tsx'

/** Asked where signing out would lose work that the server does not have. */
export default function SignOut(): ReactElement {
  const { signOut } = useSession()
  const [problem, setProblem] = useState<string>()
  const leave = () =>
    signOut().then(
      () => navigate('/sign-in'),
      (error: unknown) => setProblem(error instanceof ApiProblem ? error.message : String(error)),
    )
  return (
    <Page title="There is work that the server does not have">
      <p className="govuk-body">
        When you sign out, what is kept on this device is removed, so that nobody else on this computer can
        read it. Go back and open the form: what is not sent yet is offered to you there.
      </p>
      {problem !== undefined && (
        <p role="alert" className="govuk-error-message">
          {problem}
        </p>
      )}
      <div className="govuk-button-group">
        <AppLink href="/" className="govuk-button" role="button">
          Go back
        </AppLink>
        <Button type="button" variant="warning" onClick={() => void leave()}>
          Sign out and lose it
        </Button>
      </div>
    </Page>
  )
}
