import { type DraftStore, type FormSource, formSource } from '@open-care-plan/react'
import { useEffect, useState } from 'react'
import type { RecordAnswer } from '../server/answers.ts'
import { ApiProblem } from '../server/api.ts'
import { type Asked, useAnswer } from '../server/use-answer.ts'
import { draftsOf } from '../session/drafts.ts'
import { useUser } from '../session/session.tsx'

/** A record with the form it is drawn by, and where the work on it is kept. */
export interface OpenRecord {
  readonly record: RecordAnswer
  /** With the sections that the reader sees, and no others. */
  readonly source: FormSource
  readonly drafts: DraftStore
}

/** Fetches a record, its form, and the drafts of whoever is signed in. It is not fetched again: what others save is merged. */
export function useOpenRecord(id: string): Asked<OpenRecord> {
  const { id: user } = useUser()
  const asked = useAnswer<RecordAnswer>(`/records/${encodeURIComponent(id)}`)
  const [opened, setOpened] = useState<Asked<OpenRecord>>({ state: 'loading' })
  const [turn, setTurn] = useState(0)
  const record = asked.state === 'ready' ? asked.answer : undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn tries once more
  useEffect(() => {
    if (record === undefined) return
    let isWanted = true
    Promise.all([formSource(record.form), draftsOf(user)]).then(
      ([source, drafts]) => {
        if (isWanted)
          setOpened({ state: 'ready', answer: { record, source: readable(source, record), drafts } })
      },
      (error: unknown) => {
        const problem = new ApiProblem(undefined, { message: String(error) })
        if (isWanted) setOpened({ state: 'failed', problem, again: () => setTurn((before) => before + 1) })
      },
    )
    return () => {
      isWanted = false
    }
  }, [record, user, turn])
  return asked.state === 'ready' ? opened : asked
}

const readable = (source: FormSource, { sections }: RecordAnswer): FormSource => ({
  ...source,
  sections: source.sections.filter(({ id }) => sections.some((section) => section.id === id)),
})
