import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Sample, sample } from '../../test/edits.ts'
import { createRecordStore } from '../record/record-store.ts'
import type { RecordAdapter, SaveResult } from './record-adapter.ts'
import { createRecordSync, type SyncStatus } from './record-sync.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A server with one record, which others write to as well, and whose answers can get lost. */
function aServer(value: Sample = sample) {
  const server = {
    value,
    revision: 3,
    writes: [] as Sample[],
    isUp: true,
    /** Takes what is sent, and does not answer. */
    losesAnswers: false,
    refuses: undefined as SaveResult<Sample> | undefined,
    changed: (() => {}) as () => void,
    write: (next: Sample) => {
      server.value = next
      server.revision++
    },
  }
  const adapter: RecordAdapter<Sample> = {
    load: async () => {
      if (!server.isUp) throw new Error('down')
      return { state: 'loaded', value: server.value, revision: String(server.revision) }
    },
    save: async (_, sent, { baseRevision }) => {
      if (!server.isUp) throw new Error('down')
      if (server.refuses) return server.refuses
      if (baseRevision !== String(server.revision)) {
        const by = { id: 'w2', name: 'Bo' }
        return { state: 'conflict', value: server.value, revision: String(server.revision), by }
      }
      server.write(sent)
      server.writes.push(sent)
      if (server.losesAnswers) throw new Error('no answer')
      return { state: 'saved', revision: String(server.revision) }
    },
    subscribe: (_, changed) => {
      server.changed = () => changed()
      return () => {
        server.changed = () => {}
      }
    },
  }
  return { server, adapter }
}

function open(server = aServer(), quiet: number | false = 5000) {
  const store = createRecordStore<Sample>({ value: server.server.value, baseRevision: '3' })
  let isOnline = true
  let online = () => {}
  const sync = createRecordSync({
    adapter: server.adapter,
    id: 'plan-1',
    store,
    quiet,
    random: () => 1,
    network: {
      isOnline: () => isOnline,
      onOnline: (listener) => {
        online = listener
        return () => {}
      },
    },
  })
  const states: SyncStatus['state'][] = []
  sync.subscribe(() => states.push(sync.getStatus().state))
  sync.start()
  const goOnline = (now: boolean) => {
    isOnline = now
    if (now) online()
  }
  return { ...server, store, sync, states, goOnline }
}

test('what is typed is saved after a quiet time, once', async () => {
  const { store, server, states } = open()
  store.set('/name', 'S')
  await vi.advanceTimersByTimeAsync(4000)
  store.set('/name', 'Sammy')
  await vi.advanceTimersByTimeAsync(4999)
  expect(server.writes).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(server.writes).toEqual([{ ...sample, name: 'Sammy' }])
  expect(states).toEqual(['saving', 'saved'])
  expect(store.isDirty()).toBe(false)
  expect(store.getSnapshot().base.revision).toBe('4')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(server.writes).toHaveLength(1)
})

test('nothing is sent when nothing was changed', async () => {
  const { sync, server, states } = open()
  await sync.save()
  expect([server.writes, states]).toEqual([[], []])
})

test('what boxes hold is sent too', async () => {
  const { store, sync, server } = open()
  store.register({ flush: () => store.set('/name', 'S') })
  await sync.save()
  expect(server.value.name).toBe('S')
})

test('what is typed while it saves is saved next', async () => {
  const { store, sync, server } = open()
  store.set('/name', 'S')
  const saving = sync.save()
  await Promise.resolve()
  store.set('/name', 'Sa')
  await saving
  expect(store.changes()).toMatchObject([{ was: 'S', now: 'Sa' }])
  await vi.advanceTimersByTimeAsync(5000)
  expect(server.writes.map(({ name }) => name)).toEqual(['S', 'Sa'])
})

describe('another has changed the record', () => {
  test('elsewhere: both are brought together and saved', async () => {
    const { store, sync, server } = open()
    server.write({ ...sample, tags: ['football'] })
    store.set('/name', 'S')
    expect(await sync.save()).toMatchObject({ state: 'saved', revision: '5' })
    expect(server.value).toEqual({ ...sample, name: 'S', tags: ['football'] })
    expect(store.getValue()).toEqual(server.value)
  })

  test('at the same place: nothing is sent until somebody chooses', async () => {
    const { store, sync, server } = open()
    server.write({ ...sample, name: 'Samuel' })
    store.set('/name', 'Sammy')
    expect(await sync.save()).toEqual({ state: 'conflict' })
    store.set('/health/note', 'Eczema')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.writes).toEqual([])
    expect(store.getSnapshot().conflicts).toMatchObject([{ theirsWritten: { by: { id: 'w2' } } }])
    store.resolve({ '/name': 'mine' })
    await vi.advanceTimersByTimeAsync(0)
    expect(server.value).toMatchObject({ name: 'Sammy', health: { note: 'Eczema' } })
    expect(sync.getStatus().state).toBe('saved')
  })

  test('and the server says so: it comes in', async () => {
    const { store, server } = open()
    server.write({ ...sample, name: 'Samuel' })
    server.changed()
    await vi.advanceTimersByTimeAsync(0)
    expect(store.getValue().name).toBe('Samuel')
    expect(store.isDirty()).toBe(false)
  })

  test('each time, before this form gets there: it waits, and does not give up', async () => {
    const { store, sync, adapter, server } = open()
    const save = vi.spyOn(adapter, 'save')
    let quicker = 7
    const real = save.getMockImplementation()
    expect(real).toBeUndefined()
    save.mockImplementation(async (_, sent, { baseRevision }) => {
      if (quicker-- > 0) server.write({ ...server.value, tags: [`t${quicker}`] })
      if (baseRevision !== String(server.revision)) {
        return { state: 'conflict', value: server.value, revision: String(server.revision) }
      }
      server.write(sent)
      return { state: 'saved', revision: String(server.revision) }
    })
    store.set('/name', 'S')
    expect((await sync.save()).state).toBe('waiting')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(server.value).toMatchObject({ name: 'S', tags: ['t0'] })
  })
})

describe('a server that is not there', () => {
  test('is tried again, each time later', async () => {
    const { store, sync, server, adapter } = open(aServer(), false)
    const save = vi.spyOn(adapter, 'save')
    server.isUp = false
    store.set('/name', 'S')
    expect(await sync.save()).toMatchObject({ state: 'waiting', message: 'Error: down' })
    await vi.advanceTimersByTimeAsync(1000 + 2000 + 4000)
    expect(save).toHaveBeenCalledTimes(4)
    server.isUp = true
    await vi.advanceTimersByTimeAsync(8000)
    expect(server.value.name).toBe('S')
    expect(sync.getStatus().state).toBe('saved')
  })

  test('for lack of a network is tried when there is one, with the last that was typed', async () => {
    const { store, sync, server, goOnline } = open()
    goOnline(false)
    for (const name of ['S', 'Sa', 'Sam!']) {
      store.set('/name', name)
      expect((await sync.save()).state).toBe('waiting')
    }
    goOnline(true)
    await vi.advanceTimersByTimeAsync(0)
    expect(server.writes.map(({ name }) => name)).toEqual(['Sam!'])
  })

  test('that took what was sent and did not answer is in no conflict with it', async () => {
    const { store, sync, server } = open()
    server.losesAnswers = true
    store.set('/name', 'S')
    await sync.save()
    server.losesAnswers = false
    store.set('/name', 'Sammy')
    expect((await sync.save()).state).toBe('saved')
    expect(server.value.name).toBe('Sammy')
  })

  test('that did, and then had another’s change at another place', async () => {
    const { store, sync, server } = open()
    server.losesAnswers = true
    store.set('/name', 'S')
    await sync.save()
    server.losesAnswers = false
    server.write({ ...server.value, tags: ['football'] })
    store.set('/name', 'Sammy')
    expect((await sync.save()).state).toBe('saved')
    expect(server.value).toMatchObject({ name: 'Sammy', tags: ['football'] })
  })

  test('that did, and then had another’s change at the same place: somebody chooses', async () => {
    const { store, sync, server } = open()
    server.losesAnswers = true
    store.set('/name', 'S')
    await sync.save()
    server.losesAnswers = false
    server.write({ ...server.value, name: 'Samuel' })
    store.set('/name', 'Sammy')
    expect((await sync.save()).state).toBe('conflict')
    expect(server.value.name).toBe('Samuel')
  })
})

test('a server that refuses is not asked again by itself; what is typed stays', async () => {
  const { store, sync, server } = open(aServer(), false)
  server.refuses = { state: 'refused', why: 'forbidden', message: 'Not yours' }
  store.set('/name', 'S')
  expect(await sync.save()).toEqual({ state: 'refused', why: 'forbidden', message: 'Not yours' })
  expect(vi.getTimerCount()).toBe(0)
  expect(store.isDirty()).toBe(true)
  server.refuses = undefined
  expect((await sync.save()).state).toBe('saved')
})

test('a record that no server has is sent as a new one', async () => {
  const store = createRecordStore<Sample>({ value: sample })
  const save = vi.fn(async () => ({ state: 'saved', revision: '1' }) as const)
  const sync = createRecordSync({ adapter: { save, load: vi.fn() }, id: 'plan-1', store })
  expect((await sync.save()).state).toBe('saved')
  expect(save).toHaveBeenCalledWith('plan-1', sample, { baseRevision: undefined })
})

test('what the server made of it comes in', async () => {
  const store = createRecordStore<Sample>({ value: sample, baseRevision: '3' })
  const value: Sample = { ...sample, name: 'S', health: { note: 'Set by the server' } }
  const save: RecordAdapter<Sample>['save'] = async () => ({ state: 'saved', revision: '4', value })
  const sync = createRecordSync({ adapter: { save, load: vi.fn() }, id: 'plan-1', store })
  store.set('/name', 'S')
  await sync.save()
  expect(store.getValue()).toEqual(value)
  expect(store.isDirty()).toBe(false)
})

test('nothing is sent after it stopped', async () => {
  const { store, sync, server } = open()
  store.set('/name', 'S')
  sync.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(server.writes).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})
