import type { CarePlanRecord } from '@open-care-plan/model'
import type { OwnerRole } from '@open-care-plan/schemas/forms'
import { useEffect, useMemo, useRef, useState } from 'react'
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
import { identityOf, useWorkNumber } from './record-identity.ts'
import { type SectionState, sectionStates } from './section-states.ts'
import { startAndStop } from './start-and-stop.ts'
import { useMadeFor } from './use-made-for.ts'
import { useLatest, useSameValue } from './use-stable.ts'

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
  /** The id of the record, where the record itself has none. Another id is another record, and begins anew. */
  readonly id?: string | undefined
  /**
   * The revision of the server’s that the value is. A controlled form is told by another revision that the server has the
   * value that is passed with it: what was typed since stays a change.
   */
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
  const { source, role } = options
  const store = useStore(options)
  const check = useLatest(options.check)
  const profile = useSameValue(options.profile)
  const snapshot = useRecordStore(store)
  const checked = useFindings(store, check, profile)
  const [states] = useState(sectionStates)
  const sections = useMemo(
    () => states(source.sections, snapshot, checked.report?.findings, role),
    [states, source, snapshot, checked.report, role],
  )
  return { source, store, snapshot, sections, checked, role }
}

function useStore<Value extends object>(options: UseRecordFormOptions<Value>): RecordStore<Value> {
  const { source, value, defaultValue, id, baseRevision, author, store: given } = options
  const latest = useRef(source)
  latest.current = source
  const number = useWorkNumber(identityOf(id, value ?? defaultValue, author))
  const made = useMadeFor(given ?? number, () => given ?? storeOf(options, latest))
  const onChange = useRef(options.onChange)
  onChange.current = options.onChange
  const telling = useMadeFor(made, () => {
    let end: (() => void) | undefined
    return startAndStop(
      () => {
        end = made.subscribe(({ origin, places }) => {
          if (origin === 'host' || places.length === 0) return
          onChange.current?.(made.handOver(), { origin, places })
        })
      },
      () => end?.(),
    )
  })
  // The boxes of a form that goes hand over after it went, and the host is told.
  useEffect(() => {
    telling.begin()
    return telling.end
  }, [telling])
  const known = useRef({ made, baseRevision })
  useEffect(() => {
    if (value === undefined) return
    made.replace(value)
    const isSaved = known.current.made === made && known.current.baseRevision !== baseRevision
    known.current = { made, baseRevision }
    if (isSaved && baseRevision !== undefined) made.saved({ value, revision: baseRevision })
  }, [made, value, baseRevision])
  return made
}

/** A store that follows the form, whatever object the host makes it of. */
function storeOf<Value extends object>(
  { value, defaultValue, baseRevision, author }: UseRecordFormOptions<Value>,
  source: { readonly current: FormSource },
): RecordStore<Value> {
  let rules = { of: source.current, ...formRules(source.current.ui) }
  const current = () => {
    if (rules.of !== source.current) rules = { of: source.current, ...formRules(source.current.ui) }
    return rules
  }
  return createRecordStore<Value>({
    form: {
      get sections() {
        return source.current.sections
      },
    },
    value: value ?? defaultValue ?? ({} as Value),
    isHidden: (pointer, record) => current().isHidden(pointer, record),
    hasIds: (list) => current().hasIds(list),
    ...(baseRevision !== undefined && { baseRevision }),
    ...(author && { author }),
  })
}
