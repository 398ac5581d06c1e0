import type { SyncStatus } from '@open-care-plan/react'
import { Button } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, useState } from 'react'
import { AppLink } from '../router/app-link.tsx'
import type { RefusedIssue } from '../server/record-adapter.ts'
import { useSession, useUser } from '../session/session.tsx'

export interface ServerStatusProps {
  readonly status: SyncStatus
  readonly issues: readonly RefusedIssue[]
  readonly onSend: () => void
  /** The address of a place of the record. */
  readonly addressOf: (path: string) => string
}

const timeOfDay = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** How it stands between what is typed and the council’s records, and what to do where it does not get there. */
export function ServerStatus(props: ServerStatusProps): ReactElement {
  const { status } = props
  return (
    <div className="server-status">
      <p role="status" className={`server-status__line server-status__line--${status.state}`}>
        {wordsFor(status)}
      </p>
      {status.state === 'refused' && <Remedy {...props} why={status.why} />}
      {status.state === 'waiting' && (
        <Button type="button" variant="secondary" onClick={props.onSend}>
          Try again now
        </Button>
      )}
    </div>
  )
}

function wordsFor(status: SyncStatus): string {
  switch (status.state) {
    case 'idle':
      return ''
    case 'saving':
      return 'Sending to the council’s records'
    case 'saved':
      return `In the council’s records since ${timeOfDay.format(status.at)}`
    case 'waiting':
      return 'The server cannot be reached. What you type is kept on this device, and sent when it is back'
    case 'conflict':
      return 'Somebody else changed the same answers. Nothing is sent until you have chosen'
    case 'refused':
      return refused[status.why] ?? status.message
  }
}

const refused: Readonly<Partial<Record<string, string>>> = {
  'signed-out': 'You have been signed out. What you type is kept on this device',
  gone: 'This record is not there any more, or is not yours to see. What you typed is kept on this device',
  rejected: 'Not sent yet: some answers are not complete. What you type is kept on this device',
}

function Remedy({
  why,
  issues,
  onSend,
  addressOf,
}: ServerStatusProps & { readonly why: string }): ReactElement | null {
  if (why === 'signed-out') return <SignInAgain onSend={onSend} />
  if (issues.length === 0) {
    return (
      <Button type="button" variant="secondary" onClick={onSend}>
        Try again
      </Button>
    )
  }
  return (
    <ul className="govuk-list govuk-list--bullet server-status__issues">
      {issues.slice(0, 8).map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          <AppLink href={addressOf(path)} className="govuk-link">
            {message}
          </AppLink>
        </li>
      ))}
    </ul>
  )
}

/** Signs the same person in again where they are, so that the page stays as it is. */
function SignInAgain({ onSend }: { readonly onSend: () => void }): ReactElement {
  const { signIn } = useSession()
  const { id, name } = useUser()
  const [hasFailed, setFailed] = useState(false)
  const again = () =>
    signIn(id).then(onSend, () => {
      setFailed(true)
    })
  return (
    <>
      <Button type="button" onClick={() => void again()}>
        Sign in again as {name}, and send
      </Button>
      {hasFailed && (
        <p role="alert" className="govuk-body">
          That did not work: try again in a moment
        </p>
      )}
    </>
  )
}
