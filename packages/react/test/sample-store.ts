import type { RecordEvent } from '../src/record/record-snapshot.ts'
import { createRecordStore, type RecordStoreOptions } from '../src/record/record-store.ts'
import { type Sample, sample } from './edits.ts'

export const author = { id: 'w1', name: 'Ada' }
const form = {
  sections: [section('about', ['/name', '/health']), section('needs', ['/needs', '/tags'])],
}

function section(id: string, members: string[]) {
  return { id, title: id, hint: '', owners: [], members, rules: [], court: false, child: false }
}

/** A store of the sample, with a clock and ids of its own, and all that it tells of. */
export function open(options: Partial<RecordStoreOptions<Sample>> = {}) {
  let now = Date.UTC(2026, 10, 21, 10)
  let made = 0
  const store = createRecordStore<Sample>({
    value: sample,
    baseRevision: '3',
    form,
    author,
    now: () => (now += 1000),
    newId: () => `new-${++made}`,
    ...options,
  })
  const events: RecordEvent[] = []
  store.subscribe((event) => events.push(event))
  return { store, events }
}
