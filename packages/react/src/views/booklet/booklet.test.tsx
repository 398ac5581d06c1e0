import type { HealthPassport } from '@open-care-plan/model'
import { schemaOf } from '@open-care-plan/schemas'
import { cleanup, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { sampleRecord } from '../../../test/samples.ts'
import type { FieldSchema } from '../shared/field-words.ts'
import { type BookletHandle, HealthPassportBooklet } from './health-passport-booklet.tsx'
import { bookletStrings } from './strings.ts'

const schema = (await schemaOf('health-passport')) as FieldSchema
const passport = sampleRecord('other/health-passport') as HealthPassport
const empty: HealthPassport = { schemaVersion: '1-0-0', id: 'p-1', child: { id: 'c-1' } }

afterEach(cleanup)

/** What stands on the pages, as a reader meets it. */
function shown(record: HealthPassport): { readonly text: string; readonly pages: HTMLElement } {
  const { container } = render(<HealthPassportBooklet passport={record} schema={schema} />)
  const pages = container.querySelector<HTMLElement>('.booklet__pages')
  if (!pages) throw new Error('there are no pages')
  return { text: (pages.textContent ?? '').replaceAll(/\s+/g, ' '), pages }
}

const answerTo = (pages: HTMLElement, question: string) =>
  [...pages.querySelectorAll('dt')].find(({ textContent }) => textContent === question)?.nextElementSibling
    ?.textContent

/** Every text of a record, with the names of the members on the way. */
function textsOf(value: unknown, path = ''): readonly { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => textsOf(member, `${path}/${name}`))
}

test('every sentence of the passport stands in the booklet, and no id and no code does', () => {
  const { text } = shown(passport)
  const sentences = textsOf(passport).filter((each) => / \S+ /.test(each.text))
  expect(sentences.length).toBeGreaterThan(40)
  for (const sentence of sentences)
    if (!text.includes(sentence.text))
      throw new Error(`${sentence.path} is not in the booklet: ${sentence.text}`)
  for (const { path, text: id } of textsOf(passport))
    if (/\/(id|carePlanId|localAuthority)$/.test(path)) expect(text).not.toContain(id)
  expect(text).not.toMatch(/\d{4}-\d{2}|not-known/)
})

test('it belongs to the child and is not the medical record: the cover and the last page say so', () => {
  const { pages, text } = shown(passport)
  expect(pages.firstElementChild?.textContent).toBe(
    `${bookletStrings.title}Joss${bookletStrings.belongsTo('Joss')}${bookletStrings.notTheRecord}`,
  )
  expect(text.endsWith('Revision4')).toBe(true)
  expect(text.split(bookletStrings.notTheRecord)).toHaveLength(3)
})

test('what a helper needs in a hurry comes first', () => {
  const { pages } = shown(passport)
  const headings = [...pages.querySelectorAll('h3')].map(({ textContent }) => textContent)
  expect(headings.slice(0, 2)).toEqual(['Read this first', 'About me'])
  const { text } = shown(passport)
  const places = [
    'Date of birth',
    'NHS number',
    'Allergies',
    'Brown inhaler',
    'Who says yes',
    'About me',
  ].map((words) => text.indexOf(words))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  expect(places.every((place) => place > 0)).toBe(true)
})

test.each([
  ['nobody asked', {}, 'Nobody has asked yet', 'Nobody has asked yet', 'Not written down yet'],
  ['none are known', { allergies: [], medicines: [], consent: 'Mum.' }, 'None known', 'None', 'Mum.'],
])('%s', (_, parts, allergies, medicines, consent) => {
  const { pages } = shown({ ...empty, ...parts })
  expect(answerTo(pages, 'Allergies')).toBe(allergies)
  expect(answerTo(pages, 'Medicines')).toBe(medicines)
  expect(answerTo(pages, 'Who says yes')).toBe(consent)
})

test('an allergy that can be dangerous stands before the others, and says so at once', () => {
  const { text } = shown({
    ...empty,
    allergies: [
      { id: 'a', to: 'Pollen' },
      { id: 'b', to: 'Nuts', reaction: 'Swelling', whatToDo: 'The pen, then 999', serious: true },
    ],
  })
  expect(text).toContain('NutsSeriousYesWhat happensSwellingWhat to doThe pen, then 999Pollen')
})

test('heights and weights have their units, and entries say who wrote them and when', () => {
  const { text } = shown(passport)
  expect(text).toContain(
    '7 October 2026Height134 cmWeight30 kgWritten by Beth Orme, nurse for children in care, 7 October 2026',
  )
})

test('an authority’s own fields are printed', () => {
  const { text } = shown({
    ...empty,
    extensions: { wirral: { swimmingBadge: 'Fifty metres', likes: ['Drums', 'Goal'] } },
  })
  expect(text).toContain('More about meSwimming badgeFifty metresLikesDrums Goal')
})

test('an empty passport has lines to write on, for the name as well, and no chapter is left out', () => {
  const { pages, text } = shown(empty)
  expect(pages.querySelectorAll('.booklet__leaf--cover .booklet__rule')).toHaveLength(1)
  expect(pages.querySelectorAll('.booklet__rules')).toHaveLength(6)
  expect(text).toContain(bookletStrings.belongsTo(undefined))
  const { more, ...chapters } = bookletStrings.chapters
  for (const title of Object.values(chapters)) expect(text).toContain(title)
  expect(text).not.toContain(more)
})

test('the host’s button prints the booklet alone, until printing ends', () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {
    expect(document.documentElement.getAttribute('data-prints-booklet')).toBe('one')
    expect(document.querySelectorAll('[data-printed]')).toHaveLength(1)
  })
  const handle = createRef<BookletHandle>()
  render(
    <>
      <HealthPassportBooklet passport={passport} schema={schema} handle={handle} />
      <HealthPassportBooklet passport={empty} schema={schema} />
    </>,
  )
  handle.current?.print()
  expect(print).toHaveBeenCalledOnce()
  window.dispatchEvent(new Event('afterprint'))
  expect(document.querySelectorAll('[data-prints-booklet], [data-printed]')).toHaveLength(0)
  print.mockRestore()
})

test('it says how each kind is printed', () => {
  const { rerender } = render(<HealthPassportBooklet passport={passport} schema={schema} />)
  expect(screen.getByText(/^Prints on A4/)).toBeDefined()
  rerender(<HealthPassportBooklet passport={passport} schema={schema} format="large" />)
  expect(screen.getByText(/large letters on A5/)).toBeDefined()
})

test('a server draws all of it, unpaged and once', () => {
  const html = renderToString(<HealthPassportBooklet passport={passport} schema={schema} />)
  expect(html.split('Sore joints and high blood pressure')).toHaveLength(2)
  expect(html).not.toContain('style=')
})
