import { Button } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, useState } from 'react'
import { AppLink } from '../router/app-link.tsx'
import type { Refusal } from '../server/record-adapter.ts'
import { useSession, useUser } from '../session/session.tsx'

export interface TroubleProps {
  readonly refusal: Refusal
  /** Whether what is typed is kept on this device, and not in this page alone. */
  readonly isKept: boolean
  /** Sends what there is once more. */
  readonly onSend: () => void
  /** The address of a place of the record. */
  readonly addressOf: (path: string) => string
}

/** What to do where the server does not take a record: the form itself says that it does not. */
export function Trouble({ refusal, isKept, onSend, addressOf }: TroubleProps): ReactElement | null {
  const { status, message, issues } = refusal
  if (status === 401) return <SignInAgain isKept={isKept} onSend={onSend} />
  return (
    <section className="trouble" aria-labelledby="trouble">
      <h2 className="govuk-heading-s" id="trouble">
        {issues.length > 0 ? 'Before it can be sent' : message}
      </h2>
      {issues.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {issues.slice(0, 8).map(({ path, message: text }) => (
            <li key={`${path} ${text}`}>
              <AppLink href={addressOf(path)} className="govuk-link">
                {text}
              </AppLink>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Signs the same person in again where they are, so that the page stays as it is. */
export function SignInAgain({ isKept, onSend }: Pick<TroubleProps, 'isKept' | 'onSend'>): ReactElement {
  const { signIn } = useSession()
  const { id, name } = useUser()
  const [hasFailed, setFailed] = useState(false)
  const again = () => {
    setFailed(false)
    signIn(id).then(onSend, () => setFailed(true))
  }
  return (
    <section className="trouble" aria-labelledby="trouble">
      <h2 className="govuk-heading-s" id="trouble">
        You have been signed out
      </h2>
      <p className="govuk-body">
        {isKept
          ? 'What you type is kept on this device. Sign in again, and it is sent.'
          : 'Keep this page open: what you type is nowhere else. Sign in again, and it is sent.'}
      </p>
      <Button type="button" onClick={again}>
        Sign in again as {name}
      </Button>
      {hasFailed && (
        <p role="alert" className="govuk-error-message">
          That did not work: try again in a moment
        </p>
      )}
    </section>
  )
}
