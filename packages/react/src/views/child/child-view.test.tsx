import { readingAge } from '@open-care-plan/rules'
import { schemaOf } from '@open-care-plan/schemas'
import { cleanup, render, screen, within } from '@testing-library/react'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { asAt, sampleNames } from '../../../test/child-samples.ts'
import { samplePlan } from '../../../test/samples.ts'
import type { FieldSchema } from '../shared/field-words.ts'
import { ageGroups } from './age-group.ts'
import { childPlan } from './child-plan.ts'
import { ChildPlanView, ChildView } from './child-view.tsx'
import { textsOf } from './pages/block.ts'
import { childPages } from './pages/child-pages.ts'
import { childStrings } from './strings/en-gb.ts'

afterEach(cleanup)

const joss = samplePlan('nine-year-old')

describe.each(sampleNames)('%s', (name) => {
  test.each(ageGroups)('for %s, every text of its parts stands in the view, and no other', (ageGroup) => {
    const plan = childPlan(samplePlan(name), { asAt, ageGroup })
    const { container } = render(<ChildPlanView plan={plan} />)
    const sections = container.querySelectorAll('section')
    const pages = childPages(plan, childStrings.words[ageGroup])
    expect(sections).toHaveLength(pages.length)
    pages.forEach(({ title, blocks }, at) => {
      const drawn = letters(sections[at]?.textContent ?? '')
      const texts = [title, ...blocks.flatMap(textsOf)].map(letters)
      for (const text of texts) expect(drawn).toContain(text)
      // A label over the child’s words is the view’s own.
      const labels = (blocks.filter(({ is }) => is === 'card').length * letters('I said').length) as number
      expect(drawn.length - texts.join('').length).toBeLessThanOrEqual(labels)
    })
  })

  test('a heading for each part, lists for what is many, and live ids that are unique', () => {
    const { container } = render(<ChildView plan={samplePlan(name)} asAt={asAt} />)
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1)
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(11)
    expect(screen.getAllByRole('region')).toHaveLength(11)
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const list of container.querySelectorAll('ul')) {
      expect([...list.children].every(({ tagName }) => tagName === 'LI')).toBe(true)
    }
  })
})

const letters = (text: string): string => text.replaceAll(/[^\p{L}\d]/gu, '')

test('the age decides the words, and the host may decide otherwise', () => {
  const { container, rerender } = render(<ChildView plan={joss} asAt={asAt} />)
  expect(container.querySelector('.child-view--8-to-12')).not.toBeNull()
  rerender(<ChildView plan={joss} asAt="2030-03-21" />)
  expect(container.querySelector('.child-view--13-and-over')).not.toBeNull()
  rerender(<ChildView plan={joss} asAt={asAt} ageGroup="under-8" />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Joss’s plan')
})

test('pictures are hidden from screen readers, and each part has one', () => {
  const { container } = render(<ChildView plan={joss} asAt={asAt} />)
  const pictures = [...container.querySelectorAll('svg')]
  expect(pictures.length).toBeGreaterThan(11)
  expect(pictures.every((picture) => picture.getAttribute('aria-hidden') === 'true')).toBe(true)
  expect(container.querySelectorAll('[style]')).toHaveLength(0)
  expect(screen.queryAllByRole('img')).toHaveLength(0)
})

test('words within the words of the child have the other marks', () => {
  render(<ChildView plan={samplePlan('seventeen-leaving-care')} asAt={asAt} />)
  expect(screen.getByText(/^“I’ve agreed to it because .* not a ‘unit’\. .* OK\.”$/)).toBeDefined()
})

test('what happens if is a list, each in its own item', () => {
  render(<ChildView plan={joss} asAt={asAt} />)
  const part = within(screen.getByRole('region', { name: 'What happens if …' }))
  expect(part.getAllByRole('listitem')).toHaveLength(joss.contingencies?.length ?? 0)
})

test('a number can be called, by those who may call', () => {
  const { rerender } = render(<ChildView plan={joss} asAt={asAt} />)
  const [number] = screen.getAllByRole('link', { name: '07700 900214' })
  expect(number?.getAttribute('href')).toBe('tel:07700900214')
  rerender(<ChildView plan={joss} asAt={asAt} ageGroup="under-8" />)
  expect(screen.queryAllByRole('link')).toHaveLength(0)
})

test('the child can say that they are not happy, where the host listens', () => {
  const onNotHappy = vi.fn()
  const { rerender } = render(<ChildView plan={joss} asAt={asAt} />)
  expect(screen.queryByRole('button')).toBeNull()
  rerender(<ChildView plan={joss} asAt={asAt} onNotHappy={onNotHappy} />)
  const part = within(screen.getByRole('region', { name: 'If I am not happy' }))
  part.getByRole('button', { name: 'I am not happy with something' }).click()
  expect(onNotHappy).toHaveBeenCalledTimes(1)
})

test('what the host gives is shown: helplines, words, the level of headings, the last revision', () => {
  const words = { ...childStrings.words['8-to-12'], title: () => 'Fy nghynllun' }
  render(
    <ChildView
      plan={joss}
      asAt={asAt}
      headingLevel={3}
      helplines={[{ name: 'The line of our council', phone: '0151 496 0399' }]}
      previous={{ ...joss, iro: { name: 'Olga Frost' } }}
      strings={{ ...childStrings, lang: 'cy', words: { ...childStrings.words, '8-to-12': words } }}
    />,
  )
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Fy nghynllun')
  expect(screen.getByRole('article').lang).toBe('cy')
  expect(screen.getByRole('link', { name: '0151 496 0399' })).toBeDefined()
  expect(screen.getByText(/Marcus Tolliver now\. Before that it was Olga Frost/)).toBeDefined()
})

test('the note for the writer has the reading age of each part, and says what was kept back', async () => {
  const schema = (await schemaOf('care-plan')) as FieldSchema
  const { rerender } = render(<ChildView plan={joss} asAt={asAt} />)
  expect(screen.queryByRole('complementary')).toBeNull()
  rerender(<ChildView plan={joss} asAt={asAt} readingAge={readingAge} />)
  const note = within(screen.getByRole('complementary', { name: 'For the writer only' }))
  expect(note.getAllByRole('row')).toHaveLength(1 + 11 + 1)
  for (const row of note.getAllByRole('row').slice(1)) {
    expect(Number(row.querySelector('td:last-child')?.textContent)).toBeGreaterThanOrEqual(5)
  }
  expect(note.getByText('Views 2 › Reason not followed')).toBeDefined()
  rerender(<ChildView plan={joss} asAt={asAt} readingAge={readingAge} schema={schema} />)
  expect(note.getByText('Wishes and feelings 2 › Why it was not followed')).toBeDefined()
})

test('it is drawn on a server, and the same under StrictMode', () => {
  const html = renderToString(<ChildView plan={joss} asAt={asAt} />)
  expect(html).toContain('Yvonne and Carl Bascombe look after me.')
  const { container } = render(
    <StrictMode>
      <ChildView plan={joss} asAt={asAt} />
    </StrictMode>,
  )
  expect(container.textContent).toBe(textOf(html))
})

function textOf(html: string): string {
  const holder = document.createElement('div')
  holder.innerHTML = html
  return holder.textContent ?? ''
}
