import { Button } from '@open-care-plan/rjsf-govuk'
import { Component, type ReactNode } from 'react'
import { WaitingWork } from '../record/away.tsx'
import { ApiProblem, getJson } from '../server/api.ts'
import { Page } from './page.tsx'
import { ProblemPage } from './problem-page.tsx'

interface State {
  readonly error: unknown
}

/** Loads the page anew where the server answers. Where it does not the browser would have nothing to show. */
const loadAgain = () => {
  getJson('/session').then(
    () => window.location.reload(),
    () => {},
  )
}

/** A page that failed, and what to do. A script that could not be fetched is fetched again with the page. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: undefined }

  static getDerivedStateFromError = (error: unknown): State => ({ error })

  override render(): ReactNode {
    const { error } = this.state
    if (error === undefined) return this.props.children
    if (error instanceof ApiProblem) {
      return (
        <ProblemPage problem={error} again={loadAgain}>
          <WaitingWork />
        </ProblemPage>
      )
    }
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
