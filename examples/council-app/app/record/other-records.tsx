import type { CarePlanRecord } from '@open-care-plan/model'
import { Button } from '@open-care-plan/rjsf-govuk'
import type { FormId } from '@open-care-plan/schemas'
import { type ReactElement, useState } from 'react'
import { Ways } from '../layout/ways.tsx'
import { navigate } from '../router/location.ts'
import type { CaseloadAnswer, Head } from '../server/answers.ts'
import { ApiProblem, postJson } from '../server/api.ts'
import { useSession, useUser } from '../session/session.tsx'
import { monthsOld } from '../words/age.ts'
import { instantInWords } from '../words/days.ts'
import { nameOf, possessive, titleOfForm, withinSentence, writerOf } from '../words/names.ts'
import { recordHref } from './addresses.ts'

/** Forms of which a child has as many as are written. Of the others there is one. */
const many: ReadonlySet<FormId> = new Set(['carer-update'])

export interface OtherRecordsProps {
  readonly of: CaseloadAnswer['children'][number]
  readonly plan: CarePlanRecord
  readonly planId: string
}

/** The other records of a child, and those that the reader may begin. */
export function OtherRecords({ of: { records }, plan, planId }: OtherRecordsProps): ReactElement | null {
  const { mayCreate } = useUser()
  const { today } = useSession()
  const missing = mayCreate
    .filter((form) => form !== 'care-plan' && isForAge(form, plan.child, today))
    .filter((form) => many.has(form) || !records.some((record) => record.form === form))
  if (records.length + missing.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{possessive(nameOf(plan.child))} other records</h2>
      {records.length > 0 && (
        <Ways
          of={records.map(({ id, form, at, by }) => ({
            href: recordHref(id),
            title: titleOfForm(form),
            about: `Saved ${instantInWords(at)}, by ${writerOf({ by })}`,
          }))}
        />
      )}
      {missing.length > 0 && <Begin forms={missing} plan={plan} planId={planId} />}
    </>
  )
}

/** A pathway plan is written for somebody of 16, and got ready in the year before. */
const isForAge = (form: FormId, { dateOfBirth }: CarePlanRecord['child'], today: string): boolean =>
  form !== 'pathway-plan' || dateOfBirth === undefined || monthsOld(dateOfBirth, today) >= 15 * 12

/** “Begin a pathway plan”, “Begin SDQ scores”. */
function beginWords(form: FormId): string {
  const title = withinSentence(titleOfForm(form))
  return form === 'sdq-scores' ? `Begin ${title}` : `Begin a ${title}`
}

interface BeginProps extends Pick<OtherRecordsProps, 'plan' | 'planId'> {
  readonly forms: readonly FormId[]
}

/** Begins a record with nothing in it but whose it is. */
function Begin({ forms, plan, planId }: BeginProps): ReactElement {
  const [problem, setProblem] = useState<string>()
  const begin = async (form: FormId) => {
    try {
      const record = {
        schemaVersion: plan.schemaVersion,
        id: `${form}-${crypto.randomUUID()}`,
        ...(many.has(form) ? {} : { child: plan.child }),
        carePlanId: planId,
      }
      const { id } = await postJson<Head>(`/records?form=${form}`, record)
      navigate(recordHref(id, 'form/'))
    } catch (error) {
      setProblem(error instanceof ApiProblem ? error.message : String(error))
    }
  }
  return (
    <>
      <div className="govuk-button-group">
        {forms.map((form) => (
          <Button
            key={form}
            type="button"
            variant="secondary"
            preventDoubleClick
            onClick={() => void begin(form)}
          >
            {beginWords(form)}
          </Button>
        ))}
      </div>
      {problem !== undefined && (
        <p role="alert" className="govuk-error-message">
          {problem}
        </p>
      )}
    </>
  )
}
