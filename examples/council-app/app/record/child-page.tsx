import type { CarePlanRecord } from '@open-care-plan/model'
import { routeToPath } from '@open-care-plan/react'
import { ChildView, type ChildViewProps } from '@open-care-plan/react/child'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { documentTitle } from '../layout/page.tsx'
import { PrintButton } from '../layout/print-button.tsx'
import { AppLink } from '../router/app-link.tsx'
import { hasMoved, navigate } from '../router/location.ts'
import type { RecordAnswer, VersionsAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'
import { useSession, useUser } from '../session/session.tsx'
import { nameOf, possessive } from '../words/names.ts'
import { recordHref } from './addresses.ts'
import { useSource } from './form-page.tsx'
import { versionBefore } from './last-time.ts'

/** A care plan as the child reads it. The title is the view’s own: it is written to the child. */
export function ChildPage({ of: answer }: { readonly of: RecordAnswer<CarePlanRecord> }): ReactElement {
  const { today } = useSession()
  const { role } = useUser()
  const { id, record, form } = answer
  const isChild = role === 'young-person'
  const source = useSource(isChild ? undefined : form)
  const previous = usePrevious(answer)
  const readingAge = useReadingAge(!isChild)
  const around = useRef<HTMLDivElement>(null)
  const title = isChild ? 'My plan' : `${possessive(nameOf(record.child))} own view`
  useEffect(() => {
    document.title = documentTitle(title)
    const heading = around.current?.querySelector('h1')
    heading?.setAttribute('tabindex', '-1')
    if (hasMoved()) heading?.focus()
  }, [title])
  return (
    <div ref={around}>
      {!isChild && (
        <AppLink href={recordHref(id)} className="govuk-back-link">
          Back to the plan
        </AppLink>
      )}
      <ChildView
        plan={record}
        asAt={today}
        {...(previous !== undefined && { previous })}
        {...(readingAge !== undefined && { readingAge })}
        {...(source.state === 'ready' && { schema: source.answer.schema })}
        {...(isChild && {
          onNotHappy: () =>
            navigate(recordHref(id, `form/${routeToPath({ page: 'section', section: 'views' })}`)),
        })}
      />
      <PrintButton />
    </div>
  )
}

/** The plan that the child knows from before, if there is one. */
function usePrevious({ id, version, record }: RecordAnswer<CarePlanRecord>): CarePlanRecord | undefined {
  const path = `/records/${encodeURIComponent(id)}/versions`
  const asked = useAnswer<VersionsAnswer>(version > 1 ? path : undefined, [id])
  const before = versionBefore(record, asked.state === 'ready' ? asked.answer.versions : [])
  const previous = useAnswer<RecordAnswer<CarePlanRecord>>(
    before === undefined ? undefined : `${path}/${before}`,
  )
  return previous.state === 'ready' ? previous.answer.record : undefined
}

/** Counts how old a reader has to be, for the writer. The rules are fetched for it, after the page is there. */
function useReadingAge(isWanted: boolean): ChildViewProps['readingAge'] {
  const [count, setCount] = useState<{ readonly of: ChildViewProps['readingAge'] }>()
  useEffect(() => {
    if (!isWanted) return
    let isHere = true
    import('@open-care-plan/rules').then(
      ({ readingAge }) => isHere && setCount({ of: readingAge }),
      // Without it the page says what it says.
      () => {},
    )
    return () => {
      isHere = false
    }
  }, [isWanted])
  return count?.of
}
