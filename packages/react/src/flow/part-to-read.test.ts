import { expect, test } from 'vitest'
import { partToRead } from './part-to-read.ts'

const ui = { child: { 'ui:order': ['name'] } } as never

test('a section that is one part is read as that part', () => {
  expect(partToRead({ child: { name: 'Sam' } }, ui)).toEqual({
    value: { name: 'Sam' },
    path: ['child'],
    ui: { 'ui:order': ['name'] },
  })
  expect(partToRead({ needs: [{ id: '1' }] }, ui)).toMatchObject({ value: [{ id: '1' }], path: ['needs'] })
})

test('a section of several parts, and a single answer, are read as they stand', () => {
  const two = { child: { name: 'Sam' }, needs: [] }
  expect(partToRead(two, ui)).toEqual({ value: two, path: [], ui })
  expect(partToRead({ startedOn: '2026-01-02' }, ui)).toEqual({
    value: { startedOn: '2026-01-02' },
    path: [],
    ui,
  })
  expect(partToRead({}, ui)).toEqual({ value: {}, path: [], ui })
})
