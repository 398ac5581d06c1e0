import { useEffect, useRef } from 'react'
import type { RecordEvents } from './record-events.ts'
import type { KeptWork } from './use-kept-work.ts'
import type { RecordFormState } from './use-record-form.ts'

/** Tells a host what happens in a form. */
export function useRecordEvents<Value extends object>(
  events: RecordEvents,
  { store, sections, checked, snapshot }: RecordFormState<Value>,
  { keeper, sync }: KeptWork,
): void {
  const latest = useRef(events)
  latest.current = events

  useEffect(
    () =>
      keeper.subscribe(() => {
        const status = keeper.getStatus()
        if (status.state === 'saved') latest.current.onSaved?.({ to: 'device', at: status.at })
        if (status.state === 'failed') {
          latest.current.onError?.({ where: 'drafts', error: status.message })
        } else if (status.state === 'memory-only' && status.why !== undefined) {
          latest.current.onError?.({ where: 'drafts', error: status.why })
        }
      }),
    [keeper],
  )
  useEffect(
    () =>
      sync?.subscribe(() => {
        const status = sync.getStatus()
        if (status.state === 'saved') {
          const { at, revision } = status
          latest.current.onSaved?.({ to: 'server', at, revision })
        }
        if (status.state === 'refused' || status.state === 'waiting') {
          latest.current.onError?.({ where: 'server', error: status.message })
        }
      }),
    [sync],
  )

  const told = useRef<ReadonlySet<unknown>>(new Set())
  useEffect(() => {
    const fresh = snapshot.conflicts.filter((conflict) => !told.current.has(conflict))
    told.current = new Set(snapshot.conflicts)
    if (fresh.length > 0) latest.current.onConflict?.(fresh)
  }, [snapshot.conflicts])

  const stands = useRef<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    for (const { section, status } of sections) {
      if (stands.current.get(section.id) !== status) latest.current.onStatus?.(section.id, status)
    }
    stands.current = new Map(sections.map(({ section, status }) => [section.id, status]))
  }, [sections])

  const { report, error } = checked
  // biome-ignore lint/correctness/useExhaustiveDependencies: a report is of one store
  useEffect(() => {
    if (report !== undefined) latest.current.onChecklist?.(report)
  }, [report, store])
  useEffect(() => {
    if (error !== undefined) latest.current.onError?.({ where: 'check', error })
  }, [error])
}
