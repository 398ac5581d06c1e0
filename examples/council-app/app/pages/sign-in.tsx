import { Button, ErrorSummary } from '@open-care-plan/rjsf-govuk'
import { type ReactElement, useState } from 'react'
import { AskedPage } from '../layout/asked-page.tsx'
import { Page } from '../layout/page.tsx'
import type { PageProps } from '../pages.ts'
import { AppLink } from '../router/app-link.tsx'
import { navigate } from '../router/location.ts'
import type { DemoUser, SignInAnswer } from '../server/answers.ts'
import { ApiProblem } from '../server/api.ts'
import { useAnswer } from '../server/use-answer.ts'
import { useSession } from '../session/session.tsx'

/** Everybody who can sign in, and what they do. There are no passwords: nobody here is real. */
export default function SignIn({ search }: PageProps): ReactElement {
  const { signIn } = useSession()
  const [busy, setBusy] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const asked = useAnswer<SignInAnswer>('/sign-in')
  const enter = async (user: string) => {
    setBusy(user)
    setProblem(undefined)
    try {
      await signIn(user)
      navigate(ownAddress(search.get('next')))
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error.message : String(error))
      setBusy(undefined)
    }
  }
  return (
    <AskedPage of={asked}>
      {({ users }) => (
        <Page title="Sign in to the demonstration">
          {problem !== undefined && (
            <ErrorSummary title="You were not signed in" errors={[{ text: problem }]} />
          )}
          <p className="govuk-body-l">
            Choose who you want to be. Everybody here is invented, and nobody has a password.
          </p>
          {groups.map(({ title, roles }) => (
            <section key={title} aria-labelledby={`group-${roles[0]}`}>
              <h2 className="govuk-heading-m" id={`group-${roles[0]}`}>
                {title}
              </h2>
              <ul className="user-cards">
                {users
                  .filter(({ role }) => roles.includes(role))
                  .map((user) => (
                    <UserCard
                      key={user.id}
                      user={user}
                      isBusy={busy === user.id}
                      onEnter={() => void enter(user.id)}
                    />
                  ))}
              </ul>
            </section>
          ))}
          <h2 className="govuk-heading-m">Without signing in</h2>
          <p className="govuk-body">
            Foster carers can{' '}
            <AppLink href="/feedback" className="govuk-link">
              tell the council how it has been for them
            </AppLink>
            . Nobody learns who wrote it.
          </p>
        </Page>
      )}
    </AskedPage>
  )
}

const groups: readonly { readonly title: string; readonly roles: readonly DemoUser['role'][] }[] = [
  { title: 'At the council', roles: ['social-worker', 'manager', 'iro', 'virtual-school', 'admin'] },
  { title: 'At school, in health and at home', roles: ['designated-teacher', 'health', 'carer'] },
  { title: 'Children and young people', roles: ['young-person'] },
]

function UserCard({
  user: { id, name, roleTitle, about, role },
  isBusy,
  onEnter,
}: {
  readonly user: DemoUser
  readonly isBusy: boolean
  readonly onEnter: () => void
}): ReactElement {
  return (
    <li className={`user-card user-card--${role}`}>
      <h3 className="user-card__name" id={`user-${id}`}>
        {name}
      </h3>
      <p className="user-card__role">{roleTitle}</p>
      <p className="user-card__about">{about}</p>
      <Button
        type="button"
        variant="secondary"
        onClick={onEnter}
        disabled={isBusy}
        aria-describedby={`user-${id}`}
      >
        Sign in as {name}
      </Button>
    </li>
  )
}

/** An address of this app and no other: what stands in an address may have been put there by somebody else. */
const ownAddress = (next: string | null): string => (next !== null && /^\/(?![/\\])/.test(next) ? next : '/')
