import { type Draft, type DraftStore, type FormSource, formSource } from '@open-care-plan/react'
import type { FormId } from '@open-care-plan/schemas'
import { useEffect, useState } from 'react'
import type { RecordAnswer } from '../server/answers.ts'
import { ApiProblem, isAway } from '../server/api.ts'
import { versionOf } from '../server/record-adapter.ts'
import { type Asked, useAnswer } from '../server/use-answer.ts'
import { workOnRecord } from '../session/device-work.ts'
import { draftsOf } from '../session/drafts.ts'
import { useUser } from '../session/session.tsx'
import { sectionsSeen } from './sections-seen.ts'

/** A record with the form it is drawn by, and where the work on it is kept. */
export interface OpenRecord {
  readonly id: string
  readonly form: FormId
  /** As the server had it: now, or when the work on this device was begun. */
  readonly value: object
  readonly revision: string
  /** With the sections that the reader sees, and no others. */
  readonly source: FormSource
  readonly drafts: DraftStore
  /** The work on this device that is opened because the server cannot be reached. */
  readonly draft?: Draft<object>
}

/**
 * Fetches a record, its form, and the drafts of whoever is signed in. It is not fetched again: what others save is merged. Where
 * the server cannot be reached the record is opened from the work on this device, if there is any.
 */
export function useOpenRecord(id: string): Asked<OpenRecord> {
  const { id: user, role } = useUser()
  const asked = useAnswer<RecordAnswer>(`/records/${encodeURIComponent(id)}`)
  const [opened, setOpened] = useState<{ readonly of: typeof asked; readonly got: Asked<OpenRecord> }>()
  const [turn, setTurn] = useState(0)
  // What is open stays open: the server may be back while somebody types.
  const isOpen = opened?.got.state === 'ready'
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn tries once more
  useEffect(() => {
    if (isOpen || asked.state === 'loading') return
    let isWanted = true
    const opening =
      asked.state === 'ready' ? fromServer(asked.answer, user) : fromDevice(asked, id, user, role)
    opening
      .catch((error: unknown): Asked<OpenRecord> => {
        const problem = new ApiProblem(undefined, { message: String(error) })
        return { state: 'failed', problem, again: () => setTurn((before) => before + 1) }
      })
      .then((got) => isWanted && setOpened({ of: asked, got }))
    return () => {
      isWanted = false
    }
  }, [isOpen, asked, id, user, role, turn])
  return isOpen || opened?.of === asked ? (opened?.got ?? { state: 'loading' }) : { state: 'loading' }
}

async function fromServer(record: RecordAnswer, user: string): Promise<Asked<OpenRecord>> {
  const { id, form } = record
  const [source, drafts] = await Promise.all([formSource(form), draftsOf(user)])
  const { value, revision } = versionOf(record)
  const seen = record.sections.map((section) => section.id)
  return { state: 'ready', answer: { id, form, value, revision, source: withSections(source, seen), drafts } }
}

async function fromDevice(
  failed: Extract<Asked<RecordAnswer>, { readonly state: 'failed' }>,
  id: string,
  user: string,
  role: string,
): Promise<Asked<OpenRecord>> {
  const work = isAway(failed.problem) ? await workOnRecord(user, id) : undefined
  const revision = work?.draft.base.revision
  if (work === undefined || revision === undefined) return failed
  const { form, draft } = work
  const [source, drafts] = await Promise.all([formSource(form), draftsOf(user)])
  const seen = sectionsSeen(source.sections, draft, role)
  const answer = { id, form, value: draft.base.value, revision, drafts, draft }
  return { state: 'ready', answer: { ...answer, source: withSections(source, seen) } }
}

const withSections = (source: FormSource, seen: readonly string[]): FormSource => ({
  ...source,
  sections: source.sections.filter(({ id }) => seen.includes(id)),
})
