import type { CarerFeedback } from '@open-care-plan/model'
import { type FormSource, RecordForm, type Route, routeOfPath, routeToPath } from '@open-care-plan/react'
import { ErrorSummary } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, useMemo, useState } from 'react'
import { AskedPage } from '../layout/asked-page.tsx'
import { Page } from '../layout/page.tsx'
import type { PageProps } from '../pages.ts'
import { useSource } from '../record/form-page.tsx'
import { councilStrings } from '../record/strings.ts'
import { useFormTitle } from '../record/use-form-title.ts'
import { navigate } from '../router/location.ts'
import { ApiProblem, postJson } from '../server/api.ts'

/** Whoever writes it is a carer; who, nobody knows. */
const writer = 'carer'

/** Of the version of the schema that is written today. The server draws the id: one drawn here could be found on this device. */
const blank: CarerFeedback = { schemaVersion: '1-0-0', id: 'new' }

/**
 * What a carer thinks of the service, without signing in. Nothing of it is kept on the device, where somebody else could find
 * it, and nothing is sent by which the carer could be found.
 */
export default function Feedback({ params: { rest = '' } }: PageProps): ReactElement {
  const source = useSource('carer-feedback')
  if (rest === 'sent') return <Sent />
  return <AskedPage of={source}>{(form) => <Writing form={form} rest={rest} />}</AskedPage>
}

function Writing({ form, rest }: { readonly form: FormSource; readonly rest: string }): ReactElement {
  const [problems, setProblems] = useState<readonly string[]>([])
  const route = useMemo(() => routeOfPath(rest), [rest])
  useFormTitle(route)
  const send = async (feedback: CarerFeedback) => {
    try {
      await postJson('/feedback', feedback)
      navigate('/feedback/sent', { replace: true })
    } catch (error) {
      setProblems(sentencesOf(error))
    }
  }
  const hrefOf = (path: string) => `/feedback/${path}`
  return (
    <>
      {problems.length > 0 && (
        <ErrorSummary
          key={problems.join()}
          title="It was not sent"
          errors={problems.map((text) => ({ text }))}
        />
      )}
      <p className="govuk-inset-text">
        Nobody learns who you are. You do not sign in, nothing is kept on this device, and of the time only
        the month is written down. When you close this page before you have sent it, what you wrote is gone.
      </p>
      <RecordForm<CarerFeedback>
        form={form}
        defaultValue={blank}
        role={writer}
        route={route}
        onNavigate={(next: Route) => navigate(hrefOf(routeToPath(next)))}
        hrefOf={hrefOf}
        setsDocumentTitle={false}
        strings={strings}
        onSubmit={send}
      />
    </>
  )
}

const strings = { ...councilStrings, submit: 'Send without a name' }

function sentencesOf(error: unknown): readonly string[] {
  if (!(error instanceof ApiProblem)) return [String(error)]
  const { issues } = error.body as { readonly issues?: readonly { readonly message: string }[] }
  return issues === undefined || issues.length === 0 ? [error.message] : issues.map(({ message }) => message)
}

const Sent = (): ReactElement => (
  <Page title="Thank you">
    <p className="govuk-body-l">Your feedback has been sent. It has no name and no day on it.</p>
    <p className="govuk-body">
      Managers of the fostering service read it. To say something else, begin again.
    </p>
  </Page>
)
