import { NotificationBanner } from '@open-care-plan/rjsf-govuk'
import type { ReactElement } from 'react'
import { useConflicts } from '../conflicts/use-conflicts.ts'
import type { PagesProps } from '../forms/record-form-props.ts'

/** Tells that something waits for a choice, or that another tab has the record. Nothing is chosen by itself. */
export function Waiting<Value extends object>(props: PagesProps<Value>): ReactElement | null {
  const { state, work, route, onNavigate, strings } = props
  const { conflicts } = useConflicts(state.store)
  if (!work.canWrite) {
    return (
      <NotificationBanner disableAutoFocus>
        <p className="govuk-notification-banner__heading">{strings.tabs.elsewhere}</p>
        <button type="button" className="checklist-panel__go" onClick={work.takeOver}>
          {strings.tabs.takeOver}
        </button>
      </NotificationBanner>
    )
  }
  const offers = work.offers.length + work.unread.length
  if (offers + conflicts.length === 0 || route.page === 'versions') return null
  return (
    <NotificationBanner disableAutoFocus>
      <p className="govuk-notification-banner__heading">
        {strings.versions.banner(offers, conflicts.length)}
      </p>
      <button type="button" className="checklist-panel__go" onClick={() => onNavigate({ page: 'versions' })}>
        {strings.versions.look}
      </button>
    </NotificationBanner>
  )
}
