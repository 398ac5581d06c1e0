import { courtPlan } from '@open-care-plan/rules'
import { type FormId, formDefinitions, schemaOf, uiSchemaOf } from '@open-care-plan/schemas'
import { cleanup, render, screen, within } from '@testing-library/react'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, test } from 'vitest'
import { samplePlan, sampleRecord } from '../../../test/samples.ts'
import { dayInWords } from '../shared/days.ts'
import type { FieldSchema } from '../shared/field-words.ts'
import { CourtPlanDocument } from './court-plan-document.tsx'
import { RecordDocument } from './record-document.tsx'

afterEach(cleanup)

async function documentOf(form: FormId, record: object) {
  return (
    <RecordDocument
      title="A record"
      record={record}
      schema={(await schemaOf(form)) as FieldSchema}
      ui={await uiSchemaOf(form)}
      sections={formDefinitions.find((definition) => definition.form === form)?.sections ?? []}
      contents
    />
  )
}

/** Every text of a record that somebody typed, with the names of the members on the way. */
function textsOf(value: unknown, path: readonly string[] = []): readonly { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path: path.join('/'), text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, member]) => textsOf(member, [...path, name]))
}

describe.each<[FormId, string]>([
  ['care-plan', 'nine-year-old'],
  ['care-plan', 'legacy-plan'],
  ['care-plan', 'unaccompanied-sixteen-year-old'],
  ['pep', 'other/pep'],
  ['health-passport', 'other/health-passport'],
  ['pathway-plan', 'other/pathway-plan'],
  ['carer-update', 'other/carer-update'],
])('%s of %s', (form, name) => {
  const record = sampleRecord(name) as object

  test('every sentence of the record stands in the document', async () => {
    const { container } = render(await documentOf(form, record))
    const words = (container.textContent ?? '').replaceAll(/\s+/g, ' ')
    // What has spaces was written by somebody; ids, codes and dates are shown in other words.
    const sentences = textsOf(record).filter(({ text }) => / \S+ /.test(text))
    expect(sentences.length).toBeGreaterThan(5)
    for (const { path, text } of sentences) {
      if (!words.includes(text.replaceAll(/\s+/g, ' ')))
        throw new Error(`${path} is not in the document: ${text}`)
    }
  })

  test('no id and no code is shown to a reader', async () => {
    const { container } = render(await documentOf(form, record))
    const ids = new Set(
      textsOf(record)
        .filter(({ path, text }) => path.endsWith('/id') && text.includes('-'))
        .map(({ text }) => text),
    )
    const shown = [...container.querySelectorAll('dd, li')].map(({ textContent }) => textContent ?? '')
    expect(shown.filter((text) => ids.has(text))).toEqual([])
    expect(shown.filter((text) => /^\d{4}-\d{2}-\d{2}$/.test(text))).toEqual([])
  })
})

test('a section in which nothing is recorded says so, and the contents lead to each section', async () => {
  const { container } = render(
    await documentOf('care-plan', { schemaVersion: '1-0-0', id: 'p-1', child: { id: 'c-1' } }),
  )
  const sections = container.querySelectorAll('.record-document__section')
  expect(sections.length).toBe(26)
  expect(within(sections[1] as HTMLElement).getByText('Nothing is recorded here')).toBeDefined()
  for (const link of within(screen.getByRole('navigation')).getAllByRole('link')) {
    expect(
      document.getElementById((link.getAttribute('href') ?? '').slice(1))?.querySelector('h2')?.textContent,
    ).toBe(link.textContent)
  }
})

test('a field that points at somebody has the name', async () => {
  const { container } = render(await documentOf('care-plan', samplePlan('nine-year-old')))
  expect(container.textContent).toContain('Leanne Thorley (Mum)')
  expect(container.textContent).not.toContain('person-leanne')
})

test('a field that points at somebody who is not shown to the reader has no id', async () => {
  const { people: _, ...plan } = samplePlan('nine-year-old')
  const { container } = render(await documentOf('care-plan', plan))
  expect(container.textContent).toContain('Not shown here')
  expect(container.textContent).not.toMatch(/person-[a-z]+/)
})

test('who does something stands in one line, and a part is not called as the section that it fills', async () => {
  const { container } = render(await documentOf('care-plan', samplePlan('nine-year-old')))
  const headings = [...container.querySelectorAll('h2, h3, h4, h5, h6')].map(({ textContent }) => textContent)
  expect(headings).not.toContain('Who does it')
  const rows = [...container.querySelectorAll('.govuk-summary-list__row')].map(
    ({ textContent }) => textContent,
  )
  expect(rows).toContain('Who does itAlison Prewett, designated teacher, Tideway Primary School')
  // What the heading over an item says is not said again below it.
  expect(headings).toContain('Court order 2: Care order (section 31), 14 May 2025')
  expect(rows.some((text) => text?.startsWith('Kind of order'))).toBe(false)
  // Somebody with a telephone number has a part of their own.
  expect(headings).toContain('GP')
  expect(headings.filter((text) => text === 'Why the child is looked after')).toHaveLength(1)
})

test('a day that the heading over an item says is not said again below it', async () => {
  const { container } = render(await documentOf('care-plan', samplePlan('nine-year-old')))
  const visit = [...container.querySelectorAll('.record-part')].find(
    (part) =>
      /^h\d$/i.test(part.firstElementChild?.tagName ?? '') &&
      part.firstElementChild?.textContent?.startsWith('Visit 1, '),
  )
  expect(visit?.firstElementChild?.textContent).toMatch(/^Visit 1, \d+ \w+ \d{4}$/)
  const keys = [...(visit?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent)
  expect(keys).toContain('By')
  expect(keys).not.toContain('Date')
})

test('short answers, and parts that say little, are marked, so that they share lines of paper', async () => {
  const plan = {
    schemaVersion: '1-0-0',
    id: 'p-1',
    child: { id: 'c-1', givenName: 'Sam' },
    visits: [
      { id: 'v-1', on: '2026-03-03', by: 'Priya Nandra' },
      { id: 'v-2', on: '2026-04-03', by: 'Priya Nandra', whatWasSeen: 'The room. '.repeat(20) },
      { id: 'v-3', on: '2026-05-03', whatWasSeen: 'The room.\nThe garden.' },
    ],
  }
  const { container } = render(await documentOf('care-plan', plan))
  const texts = (selector: string) =>
    [...container.querySelectorAll(selector)].map(({ textContent }) => textContent)
  expect(texts('.record-part__brief')).toEqual(['First nameSam', 'ByPriya Nandra', 'ByPriya Nandra'])
  expect(texts('.record-part--short')).toEqual(['Visit 1, 3 March 2026ByPriya Nandra'])
})

test('what is still to be written for the court stands with what it speaks of', () => {
  const court = courtPlan(samplePlan('baby-in-proceedings'), { asAt: '2026-11-21' })
  const { container } = render(<CourtPlanDocument name="A baby" court={court} />)
  const [box] = container.querySelectorAll('.record-document__missing')
  expect(box?.textContent).toContain('Enter what speaks against this option')
  expect(box?.previousElementSibling?.textContent).toContain('AdoptionWhat it would be')
  const legacy = courtPlan(samplePlan('legacy-plan'), { asAt: '2026-11-21' })
  const { container: whole } = render(<CourtPlanDocument name="A child" court={legacy} />)
  const asked = legacy.sections.flatMap(({ parts }) => parts.flatMap(({ missing }) => missing))
  expect(whole.querySelectorAll('.record-document__missing li')).toHaveLength(asked.length)
})

test('the plan for the court has its five sections, every line, and what is missing', () => {
  const court = courtPlan(samplePlan('baby-in-proceedings'), { asAt: '2026-11-21' })
  const { container } = render(<CourtPlanDocument name="A baby" court={court} />)
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(5)
  const lines = court.sections.flatMap(({ parts }) =>
    parts.flatMap(({ entries }) => entries.flatMap((e) => e.lines)),
  )
  const said = [...container.querySelectorAll('dd, .record-document__text')].map((each) => each.textContent)
  expect(said).toEqual(lines.map(({ text }) => dayInWords(text)))
  const missing = court.sections.flatMap(({ parts }) => parts.flatMap((part) => part.missing))
  expect(container.querySelectorAll('.record-document__missing li')).toHaveLength(missing.length)
})

test('the plan for the court says once what a part is called', () => {
  const court = courtPlan(samplePlan('baby-in-proceedings'), { asAt: '2026-11-21' })
  const { container } = render(<CourtPlanDocument name="A baby" court={court} />)
  const again = [...container.querySelectorAll('.record-part')].flatMap((part) => {
    const section = part
      .closest('section')
      ?.querySelector('h2')
      ?.textContent?.replace(/^\d\. /, '')
    const called = part.querySelector('h3')?.textContent
    const lines = [...part.querySelectorAll('dt')].map(({ textContent }) => textContent)
    return [called === section ? called : undefined, ...lines.filter((line) => line === (called ?? section))]
  })
  expect(again.filter((each) => each !== undefined)).toEqual([])
  expect(
    [...container.querySelectorAll('h2, h3')].filter((each) => /Overall aim$/.test(each.textContent)),
  ).toHaveLength(1)
})

test('headings look by their level: those of a document in a page are not larger than its title', () => {
  const court = courtPlan(samplePlan('baby-in-proceedings'), { asAt: '2026-11-21' })
  const looks = (headingLevel: 1 | 2) => {
    const { container } = render(
      <CourtPlanDocument name="A baby" court={court} headingLevel={headingLevel} />,
    )
    return new Set(
      [...container.querySelectorAll('h1, h2, h3, h4')].map(
        ({ tagName, className }) => `${tagName} ${className}`,
      ),
    )
  }
  expect([...looks(1)].sort()).toEqual(['H1 govuk-heading-xl', 'H2 govuk-heading-l', 'H3 govuk-heading-m'])
  expect([...looks(2)].sort()).toEqual(['H2 govuk-heading-l', 'H3 govuk-heading-m', 'H4 govuk-heading-s'])
})

test('the notice on the plan for the court does not promise more than is left out', () => {
  const plan = samplePlan('nine-year-old')
  const { container } = render(
    <CourtPlanDocument name="A child" court={courtPlan(plan, { asAt: '2026-11-21' })} />,
  )
  // The fields of the placement are left out; who does what names the carer all the same.
  expect(container.textContent).toContain('Yvonne Bascombe')
  expect(
    screen.getByText(/fields for the name and address .* are left out\. Other parts may still name them/),
  ).toBeDefined()
  expect(screen.getByText(/read it through before it goes to anyone/)).toBeDefined()
})

test('it is drawn on a server', async () => {
  expect(renderToString(await documentOf('pep', sampleRecord('other/pep') as object))).toContain('A record')
})
