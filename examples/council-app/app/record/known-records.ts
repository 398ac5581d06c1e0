import type { OtherRecords } from '@open-care-plan/react'
import type { FormId } from '@open-care-plan/schemas'
import { useMemo } from 'react'
import type { CaseloadAnswer } from '../server/answers.ts'
import { useAnswer } from '../server/use-answer.ts'
import { useUser } from '../session/session.tsx'
import { dayInWords, instantInWords } from '../words/days.ts'
import { fullNameOf, titleOfForm } from '../words/names.ts'

/** What the questions of a care plan can point at, of the records that whoever is signed in may read; nothing where the server is away. */
export function useKnownRecords(id: string, form: FormId): 'loading' | OtherRecords {
  const { role } = useUser()
  // A young person is asked nothing that points at another record.
  const isAsked = form === 'care-plan' && role !== 'young-person'
  const caseload = useAnswer<CaseloadAnswer>(isAsked ? '/caseload' : undefined)
  return useMemo(() => {
    if (!isAsked || caseload.state === 'failed') return {}
    return caseload.state === 'loading' ? 'loading' : knownRecords(id, caseload.answer)
  }, [id, isAsked, caseload])
}

function knownRecords(id: string, { children }: CaseloadAnswer): OtherRecords {
  const own = children.find(({ carePlan }) => carePlan.id === id)
  const ofForm = (form: FormId) =>
    (own?.records ?? [])
      .filter((record) => record.form === form)
      .map((record) => ({
        id: record.id,
        label: `${titleOfForm(form)}, saved ${instantInWords(record.at)}`,
      }))
  return {
    peps: ofForm('pep'),
    pathwayPlans: ofForm('pathway-plan'),
    children: children.flatMap(({ child }) =>
      child.id === undefined || child.id === own?.child.id
        ? []
        : [
            {
              id: child.id,
              label: [fullNameOf(child), child.dateOfBirth && `born ${dayInWords(child.dateOfBirth)}`]
                .filter(Boolean)
                .join(', '),
            },
          ],
    ),
  }
}
