import type { CarePlanRecord } from '@open-care-plan/model'
import { formDefinitions, schemaOf } from '@open-care-plan/schemas'
import { cleanup, render, screen } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test } from 'vitest'
import { samplePlan } from '../../../test/samples.ts'
import type { FieldSchema } from '../shared/field-words.ts'
import { Compare } from './compare.tsx'

const schema = (await schemaOf('care-plan')) as FieldSchema
const sections = formDefinitions.find(({ form }) => form === 'care-plan')?.sections ?? []
const plan = samplePlan('nine-year-old')

afterEach(cleanup)

const shown = (after: CarePlanRecord, before: CarePlanRecord = plan) =>
  render(
    <Compare
      before={before}
      after={after}
      beforeName="revision 1"
      afterName="revision 2"
      {...{ schema, sections }}
    />,
  ).container

test('a plan that did not change says so', () => {
  shown(structuredClone(plan))
  expect(screen.getByText('Nothing changed')).toBeDefined()
})

test('a place has its name from the schema, a code its meaning, a date its words', () => {
  const [status, ...others] = plan.legal?.statuses ?? []
  if (!status) throw new Error('the sample has no legal status')
  const container = shown({
    ...plan,
    legal: {
      ...plan.legal,
      lookedAfterFrom: '2024-10-01',
      statuses: [{ ...status, status: 'C2' }, ...others],
    },
  })
  expect(screen.getByRole('heading', { name: 'Legal position' })).toBeDefined()
  expect(container.textContent).toContain('11 October 2024')
  expect(container.textContent).toContain('1 October 2024')
  expect(container.textContent).toMatch(/Full care order/)
  expect(container.textContent).not.toMatch(/\bC2\b.*\bC2\b/)
})

test('words of a long text that were taken out and put in are marked, and said', () => {
  const [need, ...others] = plan.needs ?? []
  if (!need) throw new Error('the sample has no need')
  const container = shown({
    ...plan,
    needs: [{ ...need, statement: `${need.statement} And a bicycle.` }, ...others],
  })
  expect(container.querySelector('ins')?.textContent).toBe(' put in:  And a bicycle.')
  expect(container.querySelector('del')).toBeNull()
  expect(container.querySelector('.compare__text')?.textContent).toContain(need.statement)
})

test('a need that was removed is shown with what was in it, and without ids', () => {
  const [gone, ...rest] = plan.needs ?? []
  const container = shown({ ...plan, needs: rest })
  const change = container.querySelector('.compare__change--removed')
  expect(change?.textContent).toContain(gone?.statement)
  expect(change?.textContent).not.toContain(gone?.id)
})

test('words that were changed one after the other are two phrases, the old and the new', () => {
  const [need, ...others] = plan.needs ?? []
  if (!need) throw new Error('the sample has no need')
  const of = (words: string) => ({
    ...plan,
    needs: [{ ...need, statement: `Joss needs ${words} in winter.` }, ...others],
  })
  const container = shown(of('to be asked every time'), of('his asthma kept steady'))
  const marked = (tag: string) =>
    [...container.querySelectorAll(tag)].map(({ lastChild }) => lastChild?.textContent?.trim())
  expect(marked('del')).toEqual(['his asthma kept steady'])
  expect(marked('ins')).toEqual(['to be asked every time'])
  expect(container.querySelector('.compare__text')?.textContent).toMatch(/^Joss needs .* in winter\.$/)
})

test('a field that points at an item has its name, and all of a long part can be read', () => {
  const [need, ...rest] = plan.needs ?? []
  const container = shown({ ...plan, needs: rest })
  const removed = container.querySelector('.compare__change--removed')
  const said = removed?.textContent ?? ''
  expect(said).toMatch(/Assessment: Assessment \d/)
  const ids = JSON.stringify(need).match(/(?<="(?:id|assessmentId|personId)":")[^"]+/g) ?? []
  expect(ids.length).toBeGreaterThan(3)
  for (const id of ids) expect(said).not.toContain(id)
  for (const outcome of need?.outcomes ?? []) expect(said).toContain(outcome.statement)
})

test('the way to a change tells which item it is of, and who does something stands in one line', () => {
  const [need, ...others] = plan.needs ?? []
  if (!need) throw new Error('the sample has no need')
  const changed = shown({ ...plan, needs: [{ ...need, strengths: 'None yet.' }, ...others] })
  expect(changed.querySelector('.compare__place')?.textContent).toMatch(/^Needs › Need 1: Health › Strengths/)
  cleanup()
  const removed = shown({ ...plan, needs: others })
  expect(removed.querySelector('.compare__place strong')?.textContent).toBe('Need 1: Health')
  expect(removed.textContent).toContain('Who does it: Yvonne Bascombe, foster carer')
  expect(removed.textContent).toContain(
    'Agreed with: Joss; Yvonne Bascombe; Beth Orme, nurse for children in care',
  )
})

test('answers of an item within a part stand under what it is called', () => {
  const [, ...others] = plan.needs ?? []
  const removed = shown({ ...plan, needs: others })
  const lines = [...removed.querySelectorAll('.compare__values li')].map(
    ({ textContent }) => textContent ?? '',
  )
  const at = lines.indexOf('Evidence 1, 7 October 2026')
  expect(lines[at + 1]).toMatch(/^What it shows: Hospital on 23 January/)
  expect(lines).toContain('Outcome 1')
  expect(lines.filter((line) => line === '' || line.includes('undefined'))).toEqual([])
})

test('every change of the record is shown in one section', () => {
  const container = shown(samplePlan('legacy-plan'))
  const counts = [...container.querySelectorAll('.govuk-body-s')].map(({ textContent }) =>
    parseInt(textContent ?? '', 10),
  )
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
    container.querySelectorAll('.compare__change').length,
  )
  expect(counts.length).toBeGreaterThan(10)
})

test('it is drawn on a server', () => {
  const html = renderToString(
    <Compare
      before={plan}
      after={{ ...plan, revision: 9 }}
      beforeName="one"
      afterName="two"
      {...{ schema, sections }}
    />,
  )
  expect(html).toContain('What changed')
})
