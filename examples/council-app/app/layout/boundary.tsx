import { Button } from '@open-care-plan/rjsf-govuk'
import { Component, type ReactNode } from 'react'
import { Page } from './page.tsx'

interface State {
  readonly error: unknown
}

/** A page that failed, and what to do. A script that could not be fetched is fetched again with the page. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError = (error: unknown): State => ({ error })

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children
    return (
      <Page title="Something went wrong">
        <p className="govuk-body">
          This page cannot be shown. What you typed is kept on this device, and is offered to you when you
          open the form again.
        </p>
        <Button type="button" onClick={() => window.location.reload()}>
          Load the page again
        </Button>
      </Page>
    )
  }
}
