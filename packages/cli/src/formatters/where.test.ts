import { expect, test } from 'vitest'
import { aDocumentReport, aReport } from '../../test/fixtures/report.ts'
import { placeInFile, whereIn } from './where.ts'

const place = { line: 7, column: 3, nearest: '/iro/name' }
const alone = { file: 'a.json', report: aReport(), places: new Map([['/iro/name', place]]) }
const group = {
  files: ['a.json', 'b.json'],
  report: aDocumentReport({ of: 'history' }),
  places: new Map([['/1/iro/name', place]]),
}

test.each([
  ['/iro/name', 'line 7, /iro/name'],
  ['', 'the whole plan'],
])('of one file: "%s"', (path, words) => {
  expect(whereIn(alone)(path)).toBe(words)
})

test('the figures of a service are no plan', () => {
  expect(whereIn({ ...alone, report: aDocumentReport({ of: 'service' }) })('')).toBe('the whole file')
})

test.each([
  ['/1/iro/name', 'b.json, line 7, /iro/name'],
  ['/0/iro/name', 'a.json, /iro/name'],
  ['/1', 'b.json, the whole plan'],
  ['', 'all the files'],
])('of several files: "%s"', (path, words) => {
  expect(whereIn(group)(path)).toBe(words)
})

test('a path of a group is one of a file of it', () => {
  expect(placeInFile(group, '/1/iro/name')).toEqual({ file: 'b.json', path: '/iro/name', place })
  expect(placeInFile(group, '').file).toBeUndefined()
})
