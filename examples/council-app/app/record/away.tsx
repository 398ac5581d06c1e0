import { NotificationBanner } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, useEffect, useState } from 'react'
import { AppLink } from '../router/app-link.tsx'
import { type DeviceWork, workOnDevice } from '../session/device-work.ts'
import { useSession } from '../session/session.tsx'
import { instantInWords } from '../words/days.ts'
import { recordHref } from './addresses.ts'
import { titleOfRecord } from './title.ts'

/** Says over a form that it was opened from this device, and what that means. It goes when the server answers. */
export function FromDevice({ savedAt }: { readonly savedAt: number }): ReactElement {
  return (
    <NotificationBanner disableAutoFocus title="The server cannot be reached">
      <p className="govuk-notification-banner__heading">
        You see your own work from this device, as it was on {instantInWords(new Date(savedAt).toISOString())}
        .
      </p>
      <p className="govuk-body">
        What others wrote since you opened the record is not in it. You can go on: what you type is kept on
        this device, and sent when the server is back.
      </p>
    </NotificationBanner>
  )
}

/** Work on this device that waits for the server: it can be gone on with meanwhile. */
export function WaitingWork(): ReactElement | null {
  const { user } = useSession()
  const [works, setWorks] = useState<readonly DeviceWork[]>([])
  const id = user?.id
  useEffect(() => {
    if (id === undefined) return
    let isWanted = true
    workOnDevice(id).then((found) => isWanted && setWorks(found))
    return () => {
      isWanted = false
    }
  }, [id])
  if (works.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">Your work that was not sent yet</h2>
      <p className="govuk-body">It is on this device. You can go on with it now.</p>
      <ul className="govuk-list govuk-list--bullet">
        {works.map(({ form, draft }) => (
          <li key={draft.record}>
            <AppLink className="govuk-link" href={recordHref(draft.record, 'form/')}>
              {titleOfRecord({ form, record: draft.value })}
            </AppLink>
            , {instantInWords(new Date(draft.savedAt).toISOString())}
          </li>
        ))}
      </ul>
    </>
  )
}
