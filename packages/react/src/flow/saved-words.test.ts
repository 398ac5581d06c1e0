import { expect, test } from 'vitest'
import type { SyncStatus } from '../conflicts/record-sync.ts'
import type { DraftStatus } from '../drafts/draft-status.ts'
import { formStrings } from '../strings/en-gb.ts'
import { calmSync, savedWords } from './saved-words.ts'

const { sync, drafts } = formStrings
const kept: DraftStatus = { state: 'saved', at: 120 }
const idle: DraftStatus = { state: 'idle' }
const unkept: DraftStatus = { state: 'memory-only' }
const full: DraftStatus = { state: 'failed', why: 'full', message: '' }
const sent: SyncStatus = { state: 'saved', at: 90, revision: '2' }
const waiting: SyncStatus = { state: 'waiting', message: '' }
const at = (time: number) => sync.saved.replace('{time}', String(time))

test.each<[name: string, draft: DraftStatus, shown: SyncStatus | undefined, words: string]>([
  ['nothing was typed', idle, undefined, ''],
  ['kept on the device, no server', kept, undefined, drafts.saved.replace('{time}', '120')],
  ['kept on the device, not sent yet', kept, { state: 'idle' }, drafts.saved.replace('{time}', '120')],
  ['sent, and nothing typed since', idle, sent, at(90)],
  ['sent, and kept since', kept, sent, at(120)],
  ['sent before, kept in memory', unkept, sent, at(90)],
  ['sent before, and no room for what was typed since', full, sent, drafts.failed.full],
  ['the server is away, kept on the device', kept, waiting, sync.waiting],
  ['the server is away, kept in memory', unkept, waiting, sync.waitingUnkept],
  ['the server is away, no room', full, waiting, sync.waitingUnkept],
  ['somebody has to choose', kept, { state: 'conflict' }, sync.conflict],
  ['signed out', kept, { state: 'refused', why: 'signed-out', message: '' }, sync.refused['signed-out']],
])('%s', (_, draft, shown, words) => {
  expect(savedWords(draft, shown, String, formStrings)).toBe(words)
})

test('a save that is under way is not shown, but for the first', () => {
  expect(calmSync(sent, { state: 'saving' })).toBe(sent)
  expect(calmSync(undefined, { state: 'saving' })).toEqual({ state: 'saving' })
  expect(calmSync(sent, waiting)).toBe(waiting)
})
