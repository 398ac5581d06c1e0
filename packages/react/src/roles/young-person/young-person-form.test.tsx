import { applyOverlay, schemaOf, uiSchemaOf } from '@open-care-plan/schemas'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createRef } from 'react'
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { samplePlan, sampleRecord } from '../../../test/samples.ts'
import type { Route } from '../../flow/route.ts'
import { formSource, ownForm } from '../../forms/form-source.ts'
import { RecordForm } from '../../forms/record-form.tsx'
import type { RecordFormHandle } from '../../forms/record-form-handle.ts'
import type { RecordFormProps } from '../../forms/record-form-props.ts'
import { laterPages, laterYoungPerson } from '../../later/parts.ts'
import { createRecordStore } from '../../record/record-store.ts'
import { forYoungPerson } from './for-young-person.ts'
import { withQuestions, youngPersonForm } from './young-person-form.ts'

beforeAll(async () => {
  Element.prototype.scrollIntoView = () => undefined
  const forms = ['care-plan', 'pep', 'health-passport', 'pathway-plan'] as const
  await Promise.all([laterPages.load(), laterYoungPerson.load(), ...forms.map(formSource)])
})
afterEach(cleanup)

async function show(props: Partial<RecordFormProps<object>>) {
  const form = createRef<RecordFormHandle<object>>()
  render(
    <RecordForm<object>
      form="care-plan"
      ref={form}
      audience="young-person"
      onNavigate={() => undefined}
      {...props}
    />,
  )
  await screen.findByRole('heading', { level: 1 })
  return () => form.current?.getValue() as Record<string, never>
}

const at = (section: string): Route => ({ page: 'section', section })
const text = () => document.body.textContent ?? ''
/** The boxes of their thoughts, as many as there are to be. */
const thoughts = (count: number) =>
  waitFor(() => {
    const boxes = screen.getAllByLabelText('What do you want to say?')
    expect(boxes).toHaveLength(count)
    return boxes
  })
const button = (words: string): HTMLElement => {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent === words)
  if (found === undefined) throw new Error(`There is no button "${words}" in: ${text()}`)
  return found
}

const seventeen = samplePlan('seventeen-leaving-care')
const views = [
  { id: 'mum', whose: 'parent', words: 'I am not well enough yet', response: 'We talked with her' },
  { id: 'mine', whose: 'child', about: ['placement'], words: 'I like it here', response: 'We wrote it down' },
]
const small = {
  schemaVersion: '1-0-1',
  id: 'plan-1',
  child: { id: 'child-1', givenName: 'Sam' },
  people: [{ id: 'p1', name: 'Leanne Thorley (Mum)', contactDetails: { phone: '0151 496 0305' } }],
  views,
  needs: [{ id: 'n1', domain: 'health', statement: 'Sam needs a mother who does not drink' }],
  contact: [
    { id: 'c1', personId: 'p1', kinds: ['in-person'], support: 'Watched, for she drinks' },
    { id: 'c2', personId: 'nobody', reasonIfNone: 'He hurt Sam' },
  ],
  contributions: [{ id: 'k1', agency: 'police', askedOn: '2026-10-14' }],
}

describe('a page', () => {
  test('of what they think has their own thoughts, and only what they can answer', async () => {
    await show({ defaultValue: small, route: at('views') })
    expect(screen.getByLabelText('What do you want to say?')).toHaveProperty('value', 'I like it here')
    expect(text()).toContain('Thought 1')
    expect(text()).not.toContain('Thought 2')
    expect(text()).not.toMatch(/not well enough|We talked|wrote it down|wishes|Asked by/i)
    expect(document.body.innerHTML).not.toContain('not well enough')
    expect((screen.getByLabelText('Where I live now') as HTMLInputElement).checked).toBe(true)
  })

  test('a new thought is theirs, and nothing else changes', async () => {
    const value = await show({ defaultValue: small, route: at('views') })
    fireEvent.click(button('Add another thought'))
    const boxes = await thoughts(2)
    fireEvent.change(boxes[1] as HTMLElement, { target: { value: 'I want a cat' } })
    const { views: after, ...rest } = value() as never as typeof small
    expect(after).toHaveLength(3)
    expect(after).toEqual(expect.arrayContaining(views))
    expect(after.filter(({ id }) => id !== 'mum' && id !== 'mine')).toEqual([
      { id: expect.any(String), whose: 'child', words: 'I want a cat' },
    ])
    const { views: _, ...before } = small
    expect(rest).toEqual(before)
  })

  test('what others answered to cannot be taken out, and what nobody answered to can', async () => {
    await show({ defaultValue: small, route: at('views') })
    expect(text()).not.toContain('Remove')
    fireEvent.click(button('Add another thought'))
    await thoughts(2)
    expect(screen.getAllByText('Remove')).toHaveLength(1)
    fireEvent.click(button('Remove thought 2'))
    await thoughts(1)
  })

  test('a need of the plan is told by the part of life it is in, and one of their own by what they choose', async () => {
    const value = await show({ defaultValue: small, route: at('needs') })
    expect(text()).toContain('This is aboutMy health')
    expect(document.querySelector('select')).toBeNull()
    expect(document.body.innerHTML).not.toContain('drink')
    fireEvent.change(screen.getByLabelText('What do you want to say about it?'), {
      target: { value: 'I am OK' },
    })
    fireEvent.click(button('Add another need'))
    await waitFor(() => expect(document.querySelectorAll('select')).toHaveLength(1))
    expect((value() as never as typeof small).needs[0]).toEqual({ ...small.needs[0], childsView: 'I am OK' })
  })

  test('needs that are about the same part of life are told apart', async () => {
    const another = { id: 'n2', domain: 'health', statement: 'Sam needs glasses' }
    const own = { id: 'n3', domain: 'health', childsView: 'My knee hurts' }
    const school = { id: 'n4', domain: 'education', statement: 'Sam needs to read' }
    const needs = [...small.needs, another, own, school]
    await show({ defaultValue: { ...small, needs }, route: at('needs') })
    expect(text()).toContain('This is aboutMy health (1 of 2 in your plan)')
    expect(text()).toContain('This is aboutMy health (2 of 2 in your plan)')
    expect(text()).toMatch(/This is aboutSchool and learning(?! \()/)
    cleanup()
    await show({ defaultValue: { ...small, needs }, route: { page: 'check' } })
    // The heading tells which it is, and it cannot be changed there: it is not said again.
    expect(text()).toContain('Need 2: My health')
    expect(text()).not.toContain('What part of your life is it about?My health Need')
    expect(text().match(/What part of your life is it about\?/g)?.length).toBe(2)
  })

  test('of seeing people has those whom the record knows by name, and nothing about them', async () => {
    await show({ defaultValue: small, route: at('family-time') })
    expect(text()).toContain('WhoMum')
    expect(screen.getAllByLabelText('What do you want to say about seeing them?')).toHaveLength(1)
    expect(document.body.innerHTML).not.toMatch(/drinks|hurt|0151|p1/)
    expect(text()).not.toContain('Add')
  })

  test('an answer that cannot be read is told in their words, at the question and above it', async () => {
    await show({
      defaultValue: { ...small, achievements: [{ id: 'a', on: 'last summer' }] },
      route: at('achievements'),
    })
    fireEvent.click(button('Save and continue'))
    const message = 'Enter when it was, like 27 3 2026, or only the year'
    await waitFor(() =>
      expect(document.querySelector('.govuk-error-summary')?.textContent).toContain(message),
    )
    expect(document.querySelector('.govuk-error-message')?.textContent).toContain(message)
  })

  test('a section with a new item can be left: nothing else is wrong with it', async () => {
    const onNavigate = vi.fn()
    await show({ defaultValue: small, route: at('views'), onNavigate })
    fireEvent.click(button('Add another thought'))
    await thoughts(2)
    fireEvent.click(button('Save and continue'))
    await waitFor(() => expect(onNavigate).toHaveBeenCalled())
    expect(document.querySelector('.govuk-error-summary')).toBeNull()
  })

  test('what a worker wrote about them in a box that both may fill is left alone', async () => {
    const identity = { religion: 'Goes to church with his grandmother', culture: 'I cook pierogi' }
    const value = await show({ defaultValue: { ...small, identity }, route: at('identity') })
    expect(screen.queryByLabelText('Do you have a faith?')).toBeNull()
    expect(document.body.innerHTML).not.toContain('grandmother')
    // What they write does not take a question away while they write it, whatever it says.
    const box = screen.getByLabelText('What matters to you day to day?')
    fireEvent.change(box, { target: { value: 'Nan and her pierogi' } })
    fireEvent.blur(box)
    expect(screen.getByLabelText('What matters to you day to day?')).toHaveProperty(
      'value',
      'Nan and her pierogi',
    )
    expect((value() as never as { identity: object }).identity).toEqual({
      ...identity,
      culture: 'Nan and her pierogi',
    })
  })

  test('an advocate is spoken of when one was offered', async () => {
    await show({ defaultValue: small, route: at('participation') })
    expect(text()).not.toContain('advocate')
    cleanup()
    const participation = { advocacy: { offeredOn: '2026-11-02', note: 'Sam was cross' } }
    await show({ defaultValue: { ...small, participation }, route: at('participation') })
    expect(text()).toContain('Do you want an advocate?')
    expect(text()).not.toContain('cross')
  })
})

describe('the other pages', () => {
  test('the list has their sections, and nothing that was asked of agencies', async () => {
    await show({ defaultValue: small, route: { page: 'tasks' } })
    expect(text()).toContain('Next: What I need')
    expect(text()).not.toMatch(/agencies|Police|Needs attention/)
  })

  test('all answers are in the same words, each with a link to its question, and there is no answer of others', async () => {
    const onNavigate = vi.fn()
    await show({ defaultValue: small, route: { page: 'check' }, onNavigate })
    expect(text()).toContain('What do you want to say?I like it here')
    expect(text()).toContain('What is it about?Where I live now')
    expect(document.body.innerHTML).not.toMatch(/not well enough|wrote it down|drink|hurt|Police/)
    // What tells which person or need it is has no link: they cannot change it.
    const links = [...document.querySelectorAll('a')].map(({ textContent }) => textContent)
    expect(links).not.toContain('Change Who')
    expect(links).not.toContain('Change What part of your life is it about?')
    const link = [...document.querySelectorAll('a')].find(
      ({ textContent }) => textContent === 'Change What do you want to say?',
    )
    fireEvent.click(link as HTMLElement)
    expect(onNavigate).toHaveBeenCalledWith({ page: 'section', section: 'views', field: '/views/0/words' })
    cleanup()
    await show({ defaultValue: small, route: onNavigate.mock.lastCall?.[0] })
    expect(document.activeElement).toBe(screen.getByLabelText('What do you want to say?'))
  })

  test('two versions of an answer are told in their words, with nothing in them that others wrote', async () => {
    const store = createRecordStore<object>({ value: small, baseRevision: '1' })
    store.set('/views', [views[0]])
    store.receive({
      value: { ...small, views: [views[0], { ...views[1], response: 'His mother said no' }] },
      revision: '2',
    })
    await show({ store, route: { page: 'versions' } })
    expect(text()).toContain('Keep what they wrote')
    expect(text()).toContain('What you think › Thought 1')
    expect(text()).toContain('What do you want to say?: I like it here')
    expect(text()).not.toMatch(/mother|whose/i)
  })

  test('the whole record goes to the host', async () => {
    const onSubmit = vi.fn()
    await show({ defaultValue: seventeen, route: { page: 'check' }, onSubmit })
    expect(text()).toContain('Read what you wrote')
    fireEvent.click(button('Send'))
    await waitFor(() => expect(onSubmit).toHaveBeenCalled())
    expect(onSubmit).toHaveBeenCalledExactlyOnceWith(seventeen)
  })
})

test.each([
  ['pep', 'other/pep', 'reassurance', 'What makes things hard?'],
  ['health-passport', 'other/health-passport', 'about-me', 'What do you like to be called?'],
  ['pathway-plan', 'other/pathway-plan', 'contingencies', 'Add'],
] as const)('%s', async (form, name, section, words) => {
  await show({ form, defaultValue: sampleRecord(name) as object, route: at(section) })
  expect(text()).toContain(words)
  expect(text()).not.toMatch(/date of death|Local authority|UPN|\bPEP\b/i)
})

describe('a host', () => {
  test('puts words and questions of its own in their place', async () => {
    const own = withQuestions(await youngPersonForm('care-plan'), 'views', {
      '/views/*/words': { title: 'Beth wyt ti eisiau ei ddweud?' },
      '/views/*/response': { title: 'What we did' },
      '/views/*/by': { notAsked: 'We know it' },
    })
    await show({ defaultValue: small, route: at('views'), youngPersonForm: own })
    expect(screen.getByLabelText('Beth wyt ti eisiau ei ddweud?')).toBeTruthy()
    expect(screen.getByLabelText('What we did')).toHaveProperty('value', 'We wrote it down')
    expect(() => withQuestions(own, 'view', {})).toThrow(/"view".*views/)
  })

  test('has the words of the form that its own is made of; of a form that nobody wrote words for nothing is drawn', async () => {
    const [schema, ui] = await Promise.all([schemaOf('care-plan'), uiSchemaOf('care-plan')])
    const made = applyOverlay(
      { schema: schema as never, ui },
      {
        form: 'care-plan',
        formVersion: '1-0-1',
        id: 'wirral-plan',
        version: '1-0-0',
        namespace: 'wirral',
        authority: 'Wirral',
      },
    )
    if (!made.ok) throw new Error(JSON.stringify(made.issues))
    const theirs = forYoungPerson(ownForm({ id: 'wirral-plan', title: 'Plan' }, made.form))
    expect(theirs.sections.map(({ title }) => title)).toContain('What I think')
    expect(forYoungPerson({ ...theirs, id: 'other', schema: {} }).sections).toEqual([])
  })
})
