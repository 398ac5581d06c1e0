import type { CarePlanRecord } from '@open-care-plan/model'
import type { FormSection, OwnerRole } from '@open-care-plan/schemas'
import { useEffect, useMemo, useRef } from 'react'
import { findingsOfSection, isOwn, type SectionStatus, sectionStatus } from '../flow/section-status.ts'
import type { Check } from '../panel/check.ts'
import type { CheckResult } from '../panel/check-runner.ts'
import { useFindings } from '../panel/use-findings.ts'
import type { Author } from '../record/author.ts'
import { formRules } from '../record/form-rules.ts'
import type { Place } from '../record/place.ts'
import type { Origin, RecordSnapshot } from '../record/record-snapshot.ts'
import { createRecordStore, type RecordStore } from '../record/record-store.ts'
import { useRecordStore } from '../record/use-record-store.ts'
import type { FormSource } from './form-source.ts'

/** What changed, and who or what changed it. */
export interface RecordChangeInfo {
  readonly places: readonly Place[]
  readonly origin: Origin
}

export interface UseRecordFormOptions<Value extends object> {
  readonly source: FormSource
  /** Controlled: the host holds the record, and passes back what `onChange` gave it. */
  readonly value?: Value | undefined
  /** Uncontrolled: where the form begins. */
  readonly defaultValue?: Value | undefined
  /** The revision of the server’s that the value is. */
  readonly baseRevision?: string | undefined
  /** Told after each pause in typing, and after anything else that changed the record. */
  readonly onChange?: ((value: Value, change: RecordChangeInfo) => void) | undefined
  readonly role?: OwnerRole | undefined
  readonly author?: Author | undefined
  readonly check?: Check<Value> | undefined
  readonly profile?: unknown
  /** A store of the host’s own, in place of one that is made here. */
  readonly store?: RecordStore<Value> | undefined
}

/** A section with how it stands. */
export interface SectionState {
  readonly section: FormSection
  readonly status: SectionStatus
  readonly isOwn: boolean
  /** How many findings ask for something here. */
  readonly toDo: number
}

/** A form without markup: the record, its sections and how they stand, and what a check finds. */
export interface RecordFormState<Value extends object> {
  readonly source: FormSource
  readonly store: RecordStore<Value>
  readonly snapshot: RecordSnapshot<Value>
  readonly sections: readonly SectionState[]
  readonly checked: CheckResult
  readonly role: OwnerRole | undefined
}

/** Everything that a form of a record needs and no markup, for those who draw their own. */
export function useRecordForm<Value extends object = CarePlanRecord>(
  options: UseRecordFormOptions<Value>,
): RecordFormState<Value> {
  const { source, role, check, profile } = options
  const store = useStore(options)
  const snapshot = useRecordStore(store)
  const checked = useFindings(store, check, profile)
  const sections = useMemo(
    () => statesOf(source, snapshot.value, checked.report?.findings, role),
    [source, snapshot.value, checked.report, role],
  )
  return { source, store, snapshot, sections, checked, role }
}

function statesOf(
  { sections }: FormSource,
  value: object,
  findings: NonNullable<CheckResult['report']>['findings'] | undefined,
  role: OwnerRole | undefined,
): readonly SectionState[] {
  return sections.map((section) => ({
    section,
    status: sectionStatus(section, value, findings, role),
    isOwn: isOwn(section, role),
    toDo: findingsOfSection(section, findings ?? []).filter(({ outcome }) => outcome === 'fail').length,
  }))
}

function useStore<Value extends object>(options: UseRecordFormOptions<Value>): RecordStore<Value> {
  const { source, value, defaultValue, baseRevision, author, store: given } = options
  const first = useRef(value ?? defaultValue ?? ({} as Value))
  const made = useMemo(
    () =>
      given ??
      createRecordStore<Value>({
        form: { sections: source.sections },
        value: first.current,
        ...formRules(source.ui),
        ...(baseRevision !== undefined && { baseRevision }),
        ...(author && { author }),
      }),
    [given, source, baseRevision, author],
  )
  const onChange = useRef(options.onChange)
  onChange.current = options.onChange
  useEffect(
    () =>
      made.subscribe(({ origin, places }) => {
        if (origin === 'host' || places.length === 0) return
        onChange.current?.(made.handOver(), { origin, places })
      }),
    [made],
  )
  useEffect(() => {
    if (value !== undefined) made.replace(value)
  }, [made, value])
  return made
}
