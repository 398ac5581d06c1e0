import type { FormDefinition } from '@open-care-plan/schemas/forms'
import { withConflicts } from '../conflicts/collect.ts'
import type { Conflict } from '../conflicts/conflict.ts'
import { mergeByPath } from '../conflicts/merge-by-path.ts'
import { type Choices, isSettled, resolveConflict, withMineOf } from '../conflicts/resolve.ts'
import { type Author, type Writing, writing } from './author.ts'
import { changesOf, lastWriting, writtenOf } from './changes.ts'
import { differences } from './differences.ts'
import { type ItemIds, withItemIds } from './item-ids.ts'
import { isList, isSame } from './json.ts'
import { type PendingInput, PendingInputs, type Registration } from './pending-inputs.ts'
import { below, getAt, itemStep, type Place } from './place.ts'
import { putAt } from './put-at.ts'
import type { Base, Change, Incoming, Kept, Origin, RecordEvent, RecordSnapshot } from './record-snapshot.ts'
import { type IsHidden, partOf, withHiddenAnswers, withPart } from './section-value.ts'
import { SentValues } from './sent-values.ts'

export interface RecordStoreOptions<Value extends object> {
  /** How the form is laid out. Needed for `setSection` only. */
  readonly form?: Pick<FormDefinition, 'sections'>
  readonly value: Value
  /** The revision of the server's that `value` is. */
  readonly baseRevision?: string
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** Who types here. */
  readonly author?: Author
  readonly newId?: () => string
  /** Whether the items of a list have ids. `itemRules` reads it from a UI schema. */
  readonly hasIds?: ItemIds['hasIds']
  /** Whether a form asks for an answer. What it does not ask for is kept when a section leaves it out. */
  readonly isHidden?: IsHidden
}

/** Holds one record while it is edited. Knows no React, no storage and no network. */
export interface RecordStore<Value extends object> {
  /** For `useSyncExternalStore`: the same object until something changes. */
  readonly getSnapshot: () => RecordSnapshot<Value>
  readonly subscribe: (listener: (event: RecordEvent) => void) => () => void
  readonly author: Author | undefined
  readonly getValue: () => Value
  readonly get: (place: Place) => unknown
  /** Puts an answer at a place; `undefined` takes it out. @throws PlaceError where a text or a number is in the way. */
  readonly set: (place: Place, answer: unknown) => void
  /**
   * Takes what the page of a section has. Answers that the page does not ask for are kept. What changed in the record since
   * the page was drawn stays, where `from` says what the page was drawn from.
   */
  readonly setSection: (sectionId: string, value: unknown, options?: { readonly from?: unknown }) => void
  /** Adds an item to a list, at its end, and gives its id back: its own, or a new one. */
  readonly addItem: (list: Place, item: object) => string
  /** What is not as the server has it. */
  readonly changes: () => readonly Change[]
  /** Whether anything is not as the server has it, or waits for a choice. */
  readonly isDirty: () => boolean
  /** Takes the value that the host passes. A value that it was given by `handOver` is known, and rolls nothing back. */
  readonly replace: (value: Value, options?: { readonly origin?: Origin }) => void
  /** The value, for a host that will pass it back. */
  readonly handOver: () => Value
  /**
   * Takes another's version, field by field. Where it is in conflict with what was typed here, what was typed here stays, and
   * the conflict waits. Gives back the conflicts that are new.
   *
   * @param options `from`: the version that both began with; left out, the server's. `conflicts`: what waits for a choice in
   *   the other's version already, and waits here then.
   */
  readonly receive: (
    incoming: Incoming<Value>,
    options?: {
      readonly origin?: 'server' | 'tab' | 'draft'
      readonly from?: Value
      readonly conflicts?: readonly Conflict[]
    },
  ) => readonly Conflict[]
  /** The server has a value now, as a revision. What was typed since stays a change. */
  readonly saved: (base: Base<Value>) => void
  /** Takes what a draft holds, in place of everything that is here. */
  readonly restore: (kept: Kept<Value>, options?: { readonly origin?: 'draft' | 'tab' }) => void
  /** Takes a value and forgets everything else that is here. For a writer who chose to. */
  readonly restart: (base: Base<Value>) => void
  /** Settles conflicts. Those that are not named stay. */
  readonly resolve: (choices: Choices) => void
  /** Makes a box known that holds what is typed until there is a pause. */
  readonly register: (input: PendingInput) => Registration
  readonly onTyped: (listener: () => void) => () => void
  /** Asks every box to hand over, and gives the value back. */
  readonly flush: () => Value
  /** What is to be kept now, with what waits in the boxes. Boxes that cannot be looked into hand over. */
  readonly keep: () => Kept<Value>
}

/** Makes a store of one record. It starts with no changes. */
export function createRecordStore<Value extends object>(
  options: RecordStoreOptions<Value>,
): RecordStore<Value> {
  return new Store(options)
}

const revisionOf = (revision: string | undefined) => (revision === undefined ? {} : { revision })

class Store<Value extends object> implements RecordStore<Value> {
  readonly #options: RecordStoreOptions<Value>
  readonly #ids: ItemIds
  readonly #listeners = new Set<(event: RecordEvent) => void>()
  readonly #inputs = new PendingInputs()
  readonly #sent: SentValues<Value>
  #snapshot: RecordSnapshot<Value>

  constructor(options: RecordStoreOptions<Value>) {
    const { value, baseRevision, hasIds, newId = () => crypto.randomUUID() } = options
    this.#options = options
    this.#ids = { newId, ...(hasIds && { hasIds }) }
    this.#sent = new SentValues(value)
    this.#snapshot = {
      value,
      base: { value, ...revisionOf(baseRevision) },
      conflicts: [],
      written: new Map(),
    }
  }

  readonly getSnapshot = () => this.#snapshot
  readonly getValue = () => this.#snapshot.value
  readonly get = (place: Place) => getAt(this.#snapshot.value, place)
  readonly changes = () => changesOf(this.#snapshot)
  readonly isDirty = () => this.changes().length > 0 || this.#snapshot.conflicts.length > 0
  readonly register = (input: PendingInput) => this.#inputs.register(input)
  readonly onTyped = (listener: () => void) => this.#inputs.onTyped(listener)

  get author() {
    return this.#options.author
  }

  readonly subscribe = (listener: (event: RecordEvent) => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly set = (place: Place, answer: unknown) => {
    const { value } = this.#snapshot
    this.#typed(putAt(value, place, withItemIds(answer, getAt(value, place), place, this.#ids)))
  }

  readonly setSection = (sectionId: string, given: unknown, { from }: { readonly from?: unknown } = {}) => {
    const section = this.#options.form?.sections.find(({ id }) => id === sectionId)
    if (section === undefined) throw new RangeError(`There is no section "${sectionId}" in the form`)
    const { isHidden } = this.#options
    const { value } = this.#snapshot
    const { members } = section
    const now = partOf(value, members)
    const part = withItemIds(partOf(given, members), now, '', this.#ids) as object
    // A page that added an item does not know its id yet, in what it had before either.
    const drawn =
      from === undefined ? now : (withItemIds(partOf(from, members), now, '', this.#ids) as object)
    const { value: merged, conflicts } = mergeByPath<object>(drawn, part, now, this.#written())
    const next = withPart(value, merged, members)
    this.#typed(isHidden ? withHiddenAnswers(value, next, isHidden) : next, conflicts)
  }

  readonly addItem = (list: Place, item: object) => {
    const id = 'id' in item && typeof item.id === 'string' ? item.id : this.#ids.newId()
    const held = this.get(list)
    const items = isList(held) ? held : []
    const named = withItemIds({ ...item, id }, undefined, below(list, itemStep(id)), this.#ids)
    this.#typed(putAt(this.#snapshot.value, list, [...items, named]))
    return id
  }

  readonly replace = (value: Value, { origin = 'host' }: { readonly origin?: Origin } = {}) => {
    const from = this.#sent.acknowledge(value)
    if (from === undefined) return
    const merged = mergeByPath(from, this.#snapshot.value, value, this.#written())
    this.#change(merged.value, origin, { conflicts: merged.conflicts, by: {} })
    if (isSame(merged.value, value)) this.#sent.agree(this.#snapshot.value)
  }

  readonly handOver = () => this.#sent.send(this.#snapshot.value)

  readonly receive: RecordStore<Value>['receive'] = (
    incoming,
    { origin = 'server', from, conflicts: waiting = [] } = {},
  ) => {
    this.flush()
    const { value, base } = this.#snapshot
    const theirs = writing(incoming.by, incoming.at)
    const merged = mergeByPath(from ?? base.value, value, incoming.value, {
      ...this.#written(),
      theirsWritten: () => theirs,
    })
    const conflicts = [...merged.conflicts, ...waiting.map((conflict) => withMineOf(merged.value, conflict))]
    const isServers = incoming.revision !== undefined
    this.#change(merged.value, origin, {
      conflicts,
      by: theirs,
      ...(isServers && { base: { value: incoming.value, ...revisionOf(incoming.revision) } }),
    })
    return conflicts.filter((conflict) => !isSettled(merged.value, conflict))
  }

  readonly saved = (base: Base<Value>) => {
    const { value, written } = this.#snapshot
    this.#snapshot = { ...this.#snapshot, written: writtenOf(differences(base.value, value), written) }
    this.#change(value, 'saved', { base, by: {} })
  }

  readonly restore: RecordStore<Value>['restore'] = (kept, { origin = 'draft' } = {}) => {
    const { value, base, changes, conflicts } = kept
    const written = changes.map(({ place, by, at }) => [place, writing(by, at)] as const)
    this.#become({ value, base, conflicts, written: new Map(written) }, origin)
  }

  readonly restart = (base: Base<Value>) =>
    this.#become({ value: base.value, base, conflicts: [], written: new Map() }, 'server')

  readonly resolve = (choices: Choices) => {
    const before = this.flush()
    const chosen = this.#snapshot.conflicts.filter(({ id }) => Object.hasOwn(choices, id))
    const value = chosen.reduce(
      (next, conflict) => resolveConflict(next, conflict, choices[conflict.id] ?? 'mine'),
      before,
    )
    this.#change(value, 'choice', { by: this.#me(), settled: chosen })
  }

  readonly flush = () => {
    this.#inputs.flush()
    return this.#snapshot.value
  }

  readonly keep = () => {
    this.#inputs.flushUnseen()
    const snapshot = this.#snapshot
    const value = this.#inputs.over(snapshot.value)
    const kept =
      value === snapshot.value
        ? snapshot
        : { ...snapshot, value, written: this.#writtenIn(value, this.#me()) }
    return { value, base: snapshot.base, changes: changesOf(kept), conflicts: snapshot.conflicts }
  }

  #typed(value: Value, conflicts: readonly Conflict[] = []) {
    this.#change(value, 'typing', { conflicts, by: this.#me() })
  }

  readonly #me = () =>
    writing(this.#options.author, new Date((this.#options.now ?? Date.now)()).toISOString())

  readonly #written = () => ({
    mineWritten: (place: Place) => lastWriting(this.#snapshot.written, place),
  })

  /** Who wrote at each place, with those who just wrote there. */
  #writtenIn(value: Value, by: Writing): ReadonlyMap<Place, Writing> {
    const written = new Map(this.#snapshot.written)
    for (const { place } of differences(this.#snapshot.value, value)) written.set(place, by)
    return written
  }

  #change(
    value: Value,
    origin: Origin,
    {
      by,
      conflicts = [],
      settled = [],
      base = this.#snapshot.base,
    }: {
      readonly by: Writing
      readonly conflicts?: readonly Conflict[]
      readonly settled?: readonly Conflict[]
      readonly base?: Base<Value>
    },
  ) {
    const older = this.#snapshot.conflicts.filter((conflict) => !settled.includes(conflict))
    const open = withConflicts(older, conflicts).filter((conflict) => !isSettled(value, conflict))
    const written = by.at === undefined ? this.#snapshot.written : this.#writtenIn(value, by)
    this.#become({ value, base, conflicts: open, written }, origin)
  }

  #become(next: RecordSnapshot<Value>, origin: Origin) {
    const before = this.#snapshot
    if (
      Object.is(next.value, before.value) &&
      next.base === before.base &&
      isSame(next.conflicts, before.conflicts)
    ) {
      return
    }
    this.#snapshot = next
    const event = { origin, places: differences(before.value, next.value).map(({ place }) => place) }
    for (const listener of [...this.#listeners]) listener(event)
  }
}
