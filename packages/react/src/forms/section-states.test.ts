import fc from 'fast-check'
import { expect, test } from 'vitest'
import { samplePlan } from '../../test/samples.ts'
import { small, smallForm } from '../../test/small-form.ts'
import type { Writing } from '../record/author.ts'
import { putAt } from '../record/put-at.ts'
import { createRecordStore } from '../record/record-store.ts'
import { formSource } from './form-source.ts'
import { sectionStates } from './section-states.ts'

const { sections } = smallForm
const nobody: ReadonlyMap<string, Writing> = new Map()
const finding = (path: string, outcome: 'fail' | 'pass' = 'fail') =>
  ({ path, outcome, kind: 'inadequate', ruleId: `a${path}` }) as never

test('only a section in which something changed is another object', () => {
  const states = sectionStates()
  const findings: never[] = []
  const before = states(sections, { value: small, written: nobody }, findings, undefined)
  const value = putAt(small, '/about/name', 'Samantha')
  const after = states(sections, { value, written: nobody }, findings, undefined)
  expect(after.map((state, at) => state === before[at])).toEqual([false, true, true])
})

test('where nothing that it tells of changed, the list is the same one', () => {
  const states = sectionStates()
  const findings: never[] = []
  const before = states(sections, { value: small, written: nobody }, findings, 'carer')
  expect(states(sections, { value: { ...small }, written: new Map() }, findings, 'carer')).toBe(before)
  expect(states(sections, { value: small, written: nobody }, findings, 'iro')).not.toBe(before)
})

test('findings, the role and who wrote last are told of each section', () => {
  const kim = { by: { id: 'kim', name: 'Kim' }, at: '2026-11-22T10:00:00.000Z' }
  const lee = { by: { id: 'lee', name: 'Lee' }, at: '2026-11-22T11:00:00.000Z' }
  const written = new Map([
    ['/about/name', lee],
    ['/about/pet', kim],
    ['/needs/@n1/text', kim],
  ])
  const found = [
    finding('/needs/0'),
    finding('/needs/1/text'),
    finding('/about', 'pass'),
    finding('/likesnot'),
  ]
  const states = sectionStates()(sections, { value: small, written }, found, 'carer')
  expect(states.map(({ status, isOwn, toDo, written: by }) => [status, isOwn, toDo, by])).toEqual([
    ['not-yours', false, 0, lee],
    ['needs-attention', true, 2, kim],
    ['done', true, 0, undefined],
  ])
})

test('a change of the whole record is one of every section', () => {
  const kim = { at: '2026-11-22T10:00:00.000Z' }
  const states = sectionStates()(sections, { value: small, written: new Map([['', kim]]) }, [], undefined)
  expect(states.map(({ written }) => written)).toEqual([kim, kim, kim])
})

test('what it remembers is what it would find anew, whatever is written in a care plan', async () => {
  const source = await formSource('care-plan')
  const places = ['/child/name', '/needs/0/strengths', '/health', '/legal/status', '/views/0/view', '/aims']
  const value = samplePlan('nine-year-old')
  const edit = fc.record({
    place: fc.constantFrom(...places),
    text: fc.constantFrom('a', 'b', ''),
    findings: fc.constantFrom([], [finding('/needs/0')], [finding('/health')]),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const remembers = sectionStates()
      const store = createRecordStore<object>({ value, form: source })
      for (const { place, text, findings } of edits) {
        try {
          store.set(place, text)
        } catch {
          // There is a text on the way: nothing was written.
        }
        const snapshot = store.getSnapshot()
        const again = remembers(source.sections, snapshot, findings, 'social-worker')
        expect(again).toEqual(sectionStates()(source.sections, snapshot, findings, 'social-worker'))
      }
    }),
    { numRuns: 30 },
  )
})
