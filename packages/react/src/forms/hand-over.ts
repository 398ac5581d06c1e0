import type { FormSection } from '@open-care-plan/schemas/forms'
import { isList, isObject } from '../record/json.ts'
import type { PendingAnswer } from '../record/pending-inputs.ts'
import { getAt, isWithin, type Place, placeAt, placeOf, pointerTo, stepsOf } from '../record/place.ts'
import type { RecordStore } from '../record/record-store.ts'
import { partOf } from '../record/section-value.ts'
import { withBlanksOf, withoutBlanks } from './blank-items.ts'
import { pathAcross, withIdsOf } from './path-across.ts'
import { type Draft, withChanges, withDrafts } from './with-drafts.ts'

type Path = readonly (string | number)[]

/** One drawing of a section’s form, and what it and the record have told each other. */
export interface HandOver {
  /** Another number is another drawing. */
  readonly number: number
  /** What the form starts with. */
  readonly initial: object
  /** Takes what the form has into the record. What changed there since the form began stays. */
  readonly take: (data: unknown) => void
  /** Takes what is typed in the boxes of the form before the form has it. For a form that is about to be drawn anew. */
  readonly takeDrafts: (drafts: readonly Draft[]) => void
  /** Whether the record is being told by this very form. */
  readonly isTaking: () => boolean
  /** Where an answer of this form is in the record. */
  readonly placeOf: (path: Path) => Place
  /** The path of a place in this form; undefined where it has no such item. */
  readonly pathOf: (place: Place) => Path | undefined
  /** The path of a question of this form in another drawing; undefined where it has no such item. */
  readonly pathIn: (other: HandOver, path: Path) => Path | undefined
  /** What this form has at a place, as it last told the record. */
  readonly get: (place: Place) => unknown
  /** What this form has, with the items in which nothing is said yet. */
  readonly getShown: () => unknown
}

/**
 * Begins a drawing. Each has its own memory of what it was drawn from: one that is taken off the page hands over late what was
 * typed in it, and that is a change of what it had, not of what came since.
 *
 * @param members What the form is given to read. Only the members of the section are written.
 * @param before The drawing whose place it takes: items in which nothing is said yet are still there.
 */
export function handOver<Value extends object>(
  store: RecordStore<Value>,
  section: FormSection,
  number: number,
  members: readonly string[] = section.members,
  before?: HandOver,
): HandOver {
  const told = partOf(store.getValue(), members)
  const initial = withBlanksOf(before?.getShown(), before?.get(''), told) as object
  let shown: unknown = initial
  let reported: unknown = initial
  let given: unknown = told
  let recorded: unknown = told
  let isTaking = false
  const tell = (next: unknown, named: (data: unknown) => unknown = (data) => data) => {
    const from = given
    shown = next
    given = withoutBlanks(next, told) ?? {}
    isTaking = true
    try {
      store.setSection(section.id, named(given), { from: named(from) })
    } finally {
      isTaking = false
    }
  }
  return {
    number,
    initial,
    isTaking: () => isTaking,
    take: (data) => {
      // A form that was asked for what was typed in its boxes hands it over itself, one box after the other.
      const next = Object.is(reported, shown) ? data : withChanges(reported, data, shown)
      reported = data
      tell(next)
      recorded = partOf(store.getValue(), members)
    },
    takeDrafts: (drafts) => {
      // The record may have others’ items already: those that were added here are called by the ids that they were given.
      if (drafts.length > 0) tell(withDrafts(shown, drafts), (data) => withIdsOf(recorded, data))
    },
    placeOf: (path) => placeAt(shown, placeOf(path.map(String))),
    pathOf: (place) => {
      const pointer = pointerTo(shown, place)
      return pointer === undefined ? undefined : numbered(shown, pointer)
    },
    pathIn: (other, path) => pathAcross({ shown, recorded }, other.initial, path),
    get: (place) => getAt(given, place),
    getShown: () => shown,
  }
}

/** The places among some that are in one of the members that a page reads. */
export const placesOn = (members: readonly string[], places: readonly Place[]): readonly Place[] =>
  places.filter((place) => members.some((member) => isWithin(place, member)))

/** Whether an answer can be put into a form that is on the page: a single one, in a part or an item that the form has. */
export function isSingle(was: unknown, now: unknown): boolean {
  return [was, now].every((value) => !isObject(value) && !isList(value))
}

/** What is typed in a form, as the record knows its places. A list of plain values is one answer. */
export function pendingIn(drawing: HandOver, drafts: readonly Draft[]): readonly PendingAnswer[] {
  const lists = new Map<Place, readonly unknown[]>()
  const single = drafts.flatMap(({ path, value }) => {
    const holder = path.slice(0, -1)
    const place = drawing.placeOf(holder)
    const list = lists.get(place) ?? getAt(drawing.getShown(), place)
    if (!isList(list)) return [{ place: drawing.placeOf(path), value }]
    lists.set(place, list.toSpliced(Number(path.at(-1)), 1, value))
    return []
  })
  return [...single, ...[...lists].map(([place, list]) => ({ place, value: withoutBlanks(list) }))]
}

/** A JSON Pointer as a path in a value: items by number. */
export function numbered(value: unknown, pointer: string): Path {
  let at = value
  return stepsOf(pointer).map((step) => {
    const isItem = isList(at)
    at = isItem ? (at as readonly unknown[])[Number(step)] : isObject(at) ? at[step] : undefined
    return isItem ? Number(step) : step
  })
}
