import type { FormSection } from '@open-care-plan/schemas'
import { isList, isObject } from '../record/json.ts'
import type { PendingAnswer } from '../record/pending-inputs.ts'
import { getAt, isWithin, type Place, placeAt, placeOf, pointerTo, stepsOf } from '../record/place.ts'
import type { RecordStore } from '../record/record-store.ts'
import { partOf } from '../record/section-value.ts'

type Path = readonly (string | number)[]

/** One drawing of a section’s form, and what it and the record have told each other. */
export interface HandOver {
  /** Another number is another drawing. */
  readonly number: number
  /** What the form starts with. */
  readonly initial: object
  /** Takes what the form has into the record. What changed there since the form began stays. */
  readonly take: (data: unknown) => void
  /** Whether the record is being told by this very form. */
  readonly isTaking: () => boolean
  /** Where an answer of this form is in the record. */
  readonly placeOf: (path: Path) => Place
  /** The path of a place in this form; undefined where it has no such item. */
  readonly pathOf: (place: Place) => Path | undefined
  /** What this form has at a place, as it last told. */
  readonly get: (place: Place) => unknown
}

/**
 * Begins a drawing. Each has its own memory of what it was drawn from: one that is taken off the page hands over late what was
 * typed in it, and that is a change of what it had, not of what came since.
 *
 * @param members What the form is given to read. Only the members of the section are written.
 */
export function handOver<Value extends object>(
  store: RecordStore<Value>,
  section: FormSection,
  number: number,
  members: readonly string[] = section.members,
): HandOver {
  const initial = partOf(store.getValue(), members)
  let given: unknown = initial
  let isTaking = false
  return {
    number,
    initial,
    isTaking: () => isTaking,
    take: (data) => {
      const part = withoutUndefined(data)
      const from = given
      given = part
      isTaking = true
      try {
        store.setSection(section.id, part, { from })
      } finally {
        isTaking = false
      }
    },
    placeOf: (path) => placeAt(given, placeOf(path.map(String))),
    pathOf: (place) => {
      const pointer = pointerTo(given, place)
      return pointer === undefined ? undefined : numbered(given, pointer)
    },
    get: (place) => getAt(given, place),
  }
}

/** The places among some that are in one of the members that a page reads. */
export const placesOn = (members: readonly string[], places: readonly Place[]): readonly Place[] =>
  places.filter((place) => members.some((member) => isWithin(place, member)))

/** Whether an answer can be put into a form that is on the page: a single one, in a part or an item that the form has. */
export function isSingle(was: unknown, now: unknown): boolean {
  return [was, now].every((value) => !isObject(value) && !isList(value))
}

/** What is typed in a form, as the record knows its places. */
export const pendingIn = (
  drawing: HandOver,
  drafts: readonly { readonly path: Path; readonly value: unknown }[],
): readonly PendingAnswer[] => drafts.map(({ path, value }) => ({ place: drawing.placeOf(path), value }))

/** A JSON Pointer as a path in a value: items by number. */
export function numbered(value: unknown, pointer: string): Path {
  let at = value
  return stepsOf(pointer).map((step) => {
    const isItem = isList(at)
    at = isItem ? (at as readonly unknown[])[Number(step)] : isObject(at) ? at[step] : undefined
    return isItem ? Number(step) : step
  })
}

/** A value as JSON has it: rjsf keeps the names of answers that were taken out. */
function withoutUndefined(value: unknown): unknown {
  if (isList(value)) return value.map(withoutUndefined)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) =>
      member === undefined ? [] : [[name, withoutUndefined(member)]],
    ),
  )
}
