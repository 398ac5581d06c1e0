import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RecordAdapter } from '../src/conflicts/record-adapter.ts'
import { createRecordSync } from '../src/conflicts/record-sync.ts'
import { createRecordTabs } from '../src/conflicts/record-tabs.ts'
import { choicesOf } from '../src/conflicts/resolve.ts'
import { createDraftKeeper } from '../src/drafts/draft-keeper.ts'
import type { DraftStore } from '../src/drafts/draft-store.ts'
import { memoryDrafts } from '../src/drafts/memory-drafts.ts'
import { offerDrafts } from '../src/drafts/offer-drafts.ts'
import { createRecordStore } from '../src/record/record-store.ts'
import { anEdit, type Edit, edited, type Sample, sample, textsIn } from './edits.ts'
import { aPage } from './pages.ts'
import { aBrowser } from './tabs.ts'

const sections = [['/name', '/health'], ['/needs'], ['/tags']].map((members, index) => ({
  ...{ id: String(index), title: '', hint: '', owners: [], rules: [], court: false, child: false },
  members,
}))
const noTimers = { set: () => 0, clear: () => {} }
const owner = { form: 'care-plan', record: 'plan-1' }

type Step =
  | { readonly kind: 'edit' | 'other'; readonly edit: Edit }
  | {
      readonly kind:
        | 'keep'
        | 'full'
        | 'sync'
        | 'lose-answer'
        | 'miss'
        | 'down'
        | 'refresh'
        | 'crash'
        | 'leave-offers'
    }
  | { readonly kind: 'choose'; readonly choice: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: anEdit.map((edit) => ({ kind: 'edit', edit }) as const) },
  { weight: 3, arbitrary: anEdit.map((edit) => ({ kind: 'other', edit }) as const) },
  { weight: 2, arbitrary: fc.nat(2).map((choice) => ({ kind: 'choose', choice }) as const) },
  {
    weight: 10,
    arbitrary: fc
      .constantFrom(
        ...(['keep', 'keep', 'full', 'sync', 'sync', 'sync', 'lose-answer', 'miss', 'miss', 'down'] as const),
        ...(['refresh', 'crash', 'leave-offers'] as const),
      )
      .map((kind) => ({ kind }) as const),
  },
)

/** A writer, another writer, a device and a server, and what is known of every word that was ever written. */
class World {
  readonly kept = memoryDrafts()
  readonly drafts: DraftStore
  /** Every word that somebody wrote and nobody took out, and that is not lost by right. */
  readonly words = new Set<string>(textsIn(sample))
  server = { value: sample, revision: 1, isUp: true, losesAnswer: false }
  isFull = false
  pages = 0
  count = 0
  page = this.open()

  constructor() {
    this.drafts = { ...this.kept, keeps: 'device', save: (draft) => this.save(draft) }
    this.page = this.open()
  }

  private async save(draft: Parameters<DraftStore['save']>[0]) {
    return this.isFull
      ? ({ ok: false, why: 'full', message: '' } as const)
      : this.kept.save(structuredClone(draft))
  }

  private open() {
    const { value, revision } = this.server
    const store = createRecordStore<Sample>({ value, baseRevision: String(revision), form: { sections } })
    const keeper = createDraftKeeper(this.drafts ?? this.kept, store, {
      ...owner,
      page: `p${++this.pages}`,
      timers: noTimers,
      events: aPage().events,
    })
    keeper.start()
    const adapter: RecordAdapter<Sample> = {
      load: async () => {
        if (!this.server.isUp) throw new Error('down')
        return { state: 'loaded', ...this.version() }
      },
      save: async (_, sent, { baseRevision }) => {
        if (!this.server.isUp) throw new Error('down')
        if (baseRevision !== this.version().revision) return { state: 'conflict', ...this.version() }
        this.server.value = structuredClone(sent)
        this.server.revision++
        if (!this.server.losesAnswer) return { state: 'saved', revision: this.version().revision }
        this.server.losesAnswer = false
        throw new Error('lost')
      },
    }
    const network = { isOnline: () => true, onOnline: () => () => {} }
    const sync = createRecordSync({ adapter, id: 'plan-1', store, quiet: false, timers: noTimers, network })
    sync.start()
    return { store, keeper, sync }
  }

  private version() {
    return { value: structuredClone(this.server.value), revision: String(this.server.revision) }
  }

  /** What is in the page: in the record, and in what waits for a choice. */
  private shown(): Set<string> {
    const { value, conflicts } = this.page.store.getSnapshot()
    return new Set(textsIn([value, conflicts.map(({ theirs }) => theirs)]))
  }

  private async held(): Promise<Set<string>> {
    const listed = await this.kept.list()
    const texts = [...this.shown(), ...textsIn(this.server.value)]
    for (const { key } of listed.ok ? listed.entries : []) {
      const loaded = await this.kept.load(key)
      if (loaded.ok && loaded.draft) texts.push(...textsIn([loaded.draft.value, loaded.draft.conflicts]))
    }
    return new Set(texts)
  }

  private write(before: Sample, edit: Edit): Sample {
    const after = edited(before, edit, `word ${++this.count}`)
    const left = new Set(textsIn(after))
    const was = new Set(textsIn(before))
    for (const word of was) if (!left.has(word)) this.words.delete(word)
    for (const word of left) if (!was.has(word)) this.words.add(word)
    return after
  }

  private async reopen(restores: boolean) {
    const before = await this.held()
    this.page.sync.stop()
    this.page = this.open()
    const after = await this.held()
    // A killed browser takes with it what was not kept yet.
    for (const word of before) if (!after.has(word)) this.words.delete(word)
    const { store, keeper } = this.page
    const options = { ...owner, store, keeper, migrate: (record: unknown) => ({ ok: true, record }) as const }
    const { offers, unread } = await offerDrafts(this.drafts, options)
    expect(unread).toEqual([])
    if (restores) for (const { restore } of offers) restore()
  }

  async take(step: Step): Promise<void> {
    const { store, keeper, sync } = this.page
    switch (step.kind) {
      case 'edit': {
        const next = this.write(store.getValue(), step.edit)
        for (const { id } of sections) store.setSection(id, next)
        expect(store.getValue()).toEqual(next)
        break
      }
      case 'other':
        this.server.value = this.write(this.server.value, step.edit)
        this.server.revision++
        break
      case 'choose': {
        const [conflict] = store.getSnapshot().conflicts
        if (conflict === undefined) break
        const before = this.shown()
        const choices = choicesOf(conflict)
        store.resolve({ [conflict.id]: choices[step.choice % choices.length] ?? 'mine' })
        const after = this.shown()
        for (const word of before) if (!after.has(word)) this.words.delete(word)
        for (const word of after)
          if (word.includes('\n\n')) for (const part of word.split('\n\n')) this.words.delete(part)
        break
      }
      case 'keep':
        await keeper.saveNow()
        expect(this.isFull || !store.isDirty() || keeper.getStatus().state === 'saved').toBe(true)
        break
      case 'full':
        this.isFull = !this.isFull
        break
      case 'sync': {
        const { revision } = this.server
        const isDisputed = store.getSnapshot().conflicts.length > 0
        await sync.save()
        // Nothing wins while somebody has to choose.
        if (isDisputed) expect(this.server.revision).toBe(revision)
        break
      }
      case 'miss':
        this.server.isUp = false
        await sync.save()
        this.server.isUp = true
        break
      case 'lose-answer':
        this.server.losesAnswer = true
        await sync.save()
        this.server.losesAnswer = false
        break
      case 'down':
        this.server.isUp = !this.server.isUp
        break
      case 'refresh':
        await sync.refresh()
        break
      case 'crash':
        await this.reopen(true)
        break
      case 'leave-offers':
        await this.reopen(false)
        break
    }
  }

  async lost(): Promise<string[]> {
    const held = [...(await this.held())]
    return [...this.words].filter((word) => !held.includes(word))
  }
}

test('whatever happens, in whatever order, no word is lost that somebody did not take out or choose against', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 30 }), async (steps) => {
      const world = new World()
      for (const each of steps) {
        await world.take(each)
        expect(await world.lost(), JSON.stringify(each)).toEqual([])
      }
      world.server.isUp = true
      await world.page.sync.refresh()
      const { store, sync } = world.page
      store.resolve(Object.fromEntries(store.getSnapshot().conflicts.map(({ id }) => [id, 'mine'])))
      await sync.save()
      expect(store.isDirty()).toBe(false)
      expect(world.server.value).toEqual(store.getValue())
    }),
    { numRuns: 400 },
  )
})

test('two tabs that take the record from each other have the same record in the end', async () => {
  /** Several turns, one after the other: a busy machine may run timers that are long due in one. */
  const settled = async () => {
    for (let turn = 0; turn < 8; turn++) await new Promise((resolve) => setTimeout(resolve, 2))
  }
  const move = fc.record({ tab: fc.nat(1), edit: anEdit, takes: fc.boolean(), waits: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(move, { maxLength: 10 }), async (moves) => {
      const { ports } = aBrowser()
      const open = () => {
        const store = createRecordStore<Sample>({ value: sample, baseRevision: '3', form: { sections } })
        return { store, tabs: createRecordTabs({ key: 'k', store, ports, pause: 1 }) }
      }
      const both = [open(), open()]
      for (const { tabs } of both) await tabs.open()
      let count = 0
      for (const { tab, edit, takes, waits } of moves) {
        const here = both[tab]
        if (here === undefined) continue
        if (takes) await here.tabs.takeOver()
        if (here.tabs.getState() === 'here') {
          const next = edited(here.store.getValue(), edit, `word ${++count}`)
          for (const { id } of sections) here.store.setSection(id, next)
        }
        if (waits) await settled()
      }
      await settled()
      const [one, two] = both.map(({ store }) => store.getSnapshot())
      expect(two?.value).toEqual(one?.value)
      expect(two?.conflicts).toEqual(one?.conflicts)
      for (const { tabs } of both) tabs.close()
    }),
    { numRuns: 60 },
  )
})
