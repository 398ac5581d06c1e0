import { Button, ErrorSummary } from '@open-care-plan/rjsf-govuk'
import { type FormEvent, type ReactElement, useState } from 'react'
import { blank, type Mistake, readAnswers } from '../begin/answers.ts'
import { Questions } from '../begin/questions.tsx'
import { Page } from '../layout/page.tsx'
import { recordHref } from '../record/addresses.ts'
import { SignInAgain } from '../record/trouble.tsx'
import { AppLink } from '../router/app-link.tsx'
import { navigate } from '../router/location.ts'
import type { Head } from '../server/answers.ts'
import { ApiProblem, postJson } from '../server/api.ts'
import { useSession, useUser } from '../session/session.tsx'

/** What stood in the way of a new plan: answers, the server, or that there is one already. */
interface Refused {
  readonly mistakes: readonly Mistake[]
  /** What is no answer’s fault. */
  readonly other?: string
  /** The plan that the child has. */
  readonly plan?: string
  readonly isSignedOut?: boolean
}

/** Begins the care plan of a child who has none, and goes on to the list of its sections. */
export default function BeginPlan(): ReactElement {
  const { name: writer } = useUser()
  const { today } = useSession()
  const [answers, setAnswers] = useState(blank)
  // One id for all tries: what was begun, though no answer came, is known again.
  const [id] = useState(() => `plan-${crypto.randomUUID()}`)
  const [refused, setRefused] = useState<Refused>()
  const [attempt, setAttempt] = useState(0)
  const [isBusy, setBusy] = useState(false)

  const begin = async () => {
    setAttempt((before) => before + 1)
    const read = readAnswers(answers, { id, writer, today, newId: () => crypto.randomUUID() })
    if (!read.ok) return setRefused(read)
    setBusy(true)
    try {
      await postJson<Head>('/records?form=care-plan', read.plan)
      navigate(recordHref(id, 'form/'))
    } catch (error) {
      const why = refusalOf(error)
      if (why.plan === id) navigate(recordHref(id, 'form/'))
      else setRefused(why)
    } finally {
      setBusy(false)
    }
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy) void begin()
  }

  return (
    <Page
      title="Begin a care plan"
      back={{ href: '/caseload', text: 'Back to the list' }}
      problems={
        refused !== undefined &&
        refused.isSignedOut !== true && <ErrorSummary attempt={attempt} errors={summaryOf(refused)} />
      }
    >
      {refused?.isSignedOut === true && <SignInAgain isKept={false} onSend={() => void begin()} />}
      <p className="govuk-body">
        The plan begins as revision 1, with what you enter here and nothing else. All of it can be changed
        later.
      </p>
      <form noValidate onSubmit={send}>
        <Questions
          answers={answers}
          mistakes={refused?.mistakes ?? []}
          besideNumber={
            refused?.plan !== undefined && (
              <AppLink href={recordHref(refused.plan)} className="govuk-link">
                Open that plan
              </AppLink>
            )
          }
          onChange={setAnswers}
          writer={writer}
        />
        <Button disabled={isBusy}>Begin the plan</Button>
      </form>
    </Page>
  )
}

const summaryOf = ({ mistakes, other }: Refused) => [
  ...mistakes.map(({ question, message, wrong }) => ({
    text: message,
    href: `#${wrong?.[0] === undefined ? question : `${question}-${wrong[0]}`}`,
  })),
  ...(other === undefined ? [] : [{ text: other }]),
]

/** Why the server did not begin it. */
function refusalOf(error: unknown): Refused {
  if (!(error instanceof ApiProblem)) return { mistakes: [], other: String(error) }
  const { status, code, message, body } = error
  if (status === 401) return { mistakes: [], isSignedOut: true }
  if (status === undefined) {
    return {
      mistakes: [],
      other: `${message}. Nothing was begun, and your answers are still here: try again`,
    }
  }
  if (code !== 'child-has-plan') return { mistakes: [], other: message }
  const { plan } = body as { readonly plan?: { readonly id: string } }
  const text =
    plan === undefined
      ? 'The child with this number has a care plan that is not yours to read. Ask your manager'
      : 'The child with this number has a care plan already'
  return { mistakes: [{ question: 'number', message: text }], ...(plan && { plan: plan.id }) }
}
