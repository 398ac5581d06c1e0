import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { renderKeptForm } from '../../../test/kept-form.tsx'
import { structureProblems } from '../../../test/structure.ts'
import { cy } from '../../strings/cy.ts'
import { enGB } from '../../strings/en-gb.ts'
import { Form } from '../form/form.tsx'

const schema: RJSFSchema = {
  type: 'object',
  properties: {
    medicines: {
      type: 'array',
      title: 'Medicines',
      minItems: 1,
      items: {
        type: 'object',
        title: 'Medicine',
        required: ['name'],
        properties: {
          name: { type: 'string', title: 'Name' },
          since: { type: 'string', title: 'Since', format: 'date' },
          form: { type: 'string', title: 'Form', oneOf: [{ const: 't', title: 'Tablet' }] },
          daily: { type: 'boolean', title: 'Daily' },
        },
      },
    },
    note: { type: 'string', title: 'Note' },
  },
  required: ['note'],
}

interface Answers {
  readonly medicines: readonly { readonly name?: string }[]
  readonly note?: string
}

function show(initialFormData: unknown, uiSchema: UiSchema = {}) {
  const view = renderKeptForm<Answers>({ schema, uiSchema, initialFormData })
  return { ...view, press: (name: string) => userEvent.click(button(name) ?? document.body) }
}

/** By its words: those that are hidden are run together by the reading of names of the tests’ library. */
const button = (name: string, within: ParentNode = document): HTMLElement | undefined =>
  [...within.querySelectorAll('button')].find(({ textContent }) => textContent === name)

const names = (...each: string[]) => ({ medicines: each.map((name) => ({ name })) })
const focused = () => document.activeElement as HTMLElement
const said = () => screen.getByRole('status').textContent

describe('add another', () => {
  test('each item has its number, and each button says of which item it is', () => {
    show(names('one', 'two'))
    const item = screen.getByRole('group', { name: 'Medicine 2' })
    expect(button('Remove medicine 2', item)).toBeDefined()
    expect(button('Move up medicine 2', item)).toBeDefined()
    expect(button('Move down medicine 2', item)).toBeUndefined()
  })

  test('a new item takes focus to its first field, and is announced', async () => {
    const { press } = show(names('one'))
    await press('Add another medicine')
    expect(focused()).toBe(within(screen.getByRole('group', { name: 'Medicine 2' })).getByLabelText('Name'))
    expect(said()).toBe('Added: Medicine 2')
  })

  test('when an item goes, focus goes to the heading of the list', async () => {
    const { press, data } = show(names('one', 'two', 'three'))
    await press('Remove medicine 2')
    expect(data()).toEqual(names('one', 'three'))
    expect(focused()).toBe(screen.getByRole('heading', { name: 'Medicines' }))
    expect(said()).toBe('Removed: Medicine 2')
  })

  test('an item that moves keeps focus on its button, or on the other where it came to an end', async () => {
    const { press, data } = show(names('one', 'two', 'three'))
    await press('Move down medicine 1')
    expect(data()).toEqual(names('two', 'one', 'three'))
    expect(focused().textContent).toBe('Move down medicine 2')
    await press('Move down medicine 2')
    expect(data()).toEqual(names('two', 'three', 'one'))
    expect(focused().textContent).toBe('Move up medicine 3')
    expect(said()).toBe('Moved to place 3: Medicine')
  })

  test('what is half typed is not lost when an item goes before it', async () => {
    const { data } = show(names('one', 'two', 'three'))
    const box = within(screen.getByRole('group', { name: 'Medicine 3' })).getByLabelText('Name')
    await userEvent.type(box, ', daily')
    // As a browser does that leaves focus in the box.
    act(() => button('Remove medicine 1')?.click())
    await waitFor(() => expect(data()).toEqual(names('two', 'three, daily')))
  })
})

describe('one item a page', () => {
  const pages: UiSchema = { medicines: { 'ui:options': { itemsAs: 'pages' } } }

  test('items are cards with their answers in words', () => {
    const { container } = show(
      { medicines: [{ name: 'Aspirin', since: '2026-03-03', form: 't', daily: true }] },
      pages,
    )
    const card = container.querySelector('.govuk-summary-card')
    expect(card?.textContent).toContain('3 March 2026')
    expect(card?.textContent).toContain('Tablet')
    expect(card?.textContent).toContain('Yes')
    expect(screen.queryByLabelText('Name')).toBeNull()
    expect(structureProblems(container)).toEqual([])
  })

  test('a card has at most six answers, and says how many there are besides', () => {
    const members = Array.from({ length: 9 }, (_, at) => `part${at + 1}`)
    const items = {
      type: 'object',
      title: 'A step',
      properties: Object.fromEntries(members.map((name) => [name, { type: 'string', title: name }])),
    } as RJSFSchema
    const { container } = render(
      <Form
        schema={{ type: 'object', properties: { steps: { type: 'array', title: 'Steps', items } } }}
        uiSchema={{ steps: { 'ui:options': { itemsAs: 'pages', cardTitle: 'part1' } } }}
        validator={validator}
        initialFormData={{
          steps: [Object.fromEntries(members.map((name) => [name, `${name}!`])), { part2: 'two' }, {}],
        }}
      />,
    )
    const [long, short, empty] = [...container.querySelectorAll('.govuk-summary-card')]
    expect(long?.querySelector('h3')?.textContent).toBe('Step 1: part1!')
    expect(long?.querySelectorAll('.govuk-summary-list__row')).toHaveLength(6)
    expect(long?.textContent).toContain('and 2 more')
    expect(short?.querySelector('h3')?.textContent).toBe('Step 2')
    expect(short?.textContent).not.toContain('more')
    expect(empty?.textContent).toContain('Not answered')
    expect(screen.getByRole('button', { name: /^Change ?\(Step 1: part1!\)$/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Add another step' })).toBeTruthy()
    expect(structureProblems(container)).toEqual([])
  })

  test('`ui:definitions` are read for a card and for the name of its items', () => {
    const { container } = render(
      <Form
        schema={{
          type: 'object',
          properties: {
            homes: {
              type: 'array',
              title: 'Homes',
              items: { $ref: '#/definitions/home' },
            },
          },
          definitions: {
            home: {
              type: 'object',
              properties: {
                id: { type: 'string' },
                line: { $ref: '#/definitions/line' },
                since: { type: 'string', title: 'Since' },
              },
            },
            line: { type: 'string', title: 'Line' },
          },
        }}
        uiSchema={{
          'ui:definitions': {
            '#/definitions/home': {
              'ui:title': 'A home',
              'ui:order': ['since', 'line', 'id'],
              id: { 'ui:widget': 'hidden' },
              since: { 'ui:widget': 'date' },
            },
            '#/definitions/line': { 'ui:title': 'Street' },
          },
          homes: { 'ui:options': { itemsAs: 'pages' }, items: { since: { 'ui:title': 'Lived there from' } } },
        }}
        validator={validator}
        initialFormData={{ homes: [{ id: 'home-1', line: '1 High Street', since: '2026-03-03' }] }}
      />,
    )
    const card = container.querySelector('.govuk-summary-card')
    expect(card?.querySelector('h3')?.textContent).toBe('Home 1')
    expect([...(card?.querySelectorAll('dt, dd') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Lived there from',
      '3 March 2026',
      'Street',
      '1 High Street',
    ])
    expect(button('Add another home')).toBeDefined()
  })

  test.each([
    [enGB, 'Home 1', 'Enter street (home 1)'],
    [cy, 'Home 1', 'Rhowch ateb: street (home 1)'],
  ])(
    'no article stands before the number of an item, nor in a message about it: %#',
    async (strings, name, line) => {
      const { container } = render(
        <Form
          schema={{
            type: 'object',
            properties: {
              homes: {
                type: 'array',
                title: 'Homes',
                items: {
                  type: 'object',
                  title: 'A home',
                  required: ['line'],
                  properties: { line: { type: 'string', title: 'Street' } },
                },
              },
            },
          }}
          uiSchema={{ homes: { 'ui:options': { itemsAs: 'pages' } } }}
          strings={strings}
          validator={validator}
          initialFormData={{ homes: [{}] }}
        />,
      )
      await userEvent.click(button(strings.submit) ?? document.body)
      const summary = await screen.findByRole('alert')
      expect(summary.textContent).toContain(line)
      expect(container.querySelector('.govuk-summary-card h3')?.textContent).toBe(name)
      expect(container.querySelector('.govuk-summary-card .govuk-error-message')?.textContent).toMatch(
        /home 1$/,
      )
      expect(document.body.textContent).not.toMatch(/an? home 1/i)
    },
  )

  test('an item is opened alone, and the rest of the form is out of sight and keeps what is typed', async () => {
    const { press, data, container } = show({ ...names('one', 'two'), note: 'kept' }, pages)
    await userEvent.type(screen.getByLabelText('Note'), '!')
    await press('Change (Medicine 2)')
    expect(focused().textContent).toBe('Medicine 2')
    expect(screen.getByLabelText('Note').closest('[hidden]')).not.toBeNull()
    expect(button('Save and continue')).toBeUndefined()
    expect(button('Add another medicine')).toBeUndefined()
    expect(structureProblems(container)).toEqual([])
    await userEvent.type(screen.getByLabelText('Name'), ' more{Enter}')
    expect(screen.queryByLabelText('Name')).toBeNull()
    await waitFor(() => expect(focused().textContent).toBe('Change (Medicine 2)'))
    expect(screen.getByLabelText('Note').closest('[hidden]')).toBeNull()
    expect(data()).toEqual({ ...names('one', 'two more'), note: 'kept!' })
  })

  test('beside an item that is open no card is drawn, and afterwards all are again', async () => {
    const { press, container } = show(names('one', 'two', 'three'), pages)
    const cards = () => container.querySelectorAll('.govuk-summary-card').length
    expect(cards()).toBe(3)
    await press('Change (Medicine 2)')
    expect(cards()).toBe(0)
    await press('Done')
    expect(cards()).toBe(3)
  })

  test.each([
    [true, 3],
    [false, 2],
  ])('where the list has a heading (%o), those of its items come after it', (label, level) => {
    show(names('one'), { medicines: { 'ui:options': { itemsAs: 'pages', label } } })
    expect(screen.getByRole('heading', { name: /Medicine 1/ }).localName).toBe(`h${level}`)
  })

  test('a new item is opened at once', async () => {
    const { press } = show(names('one'), pages)
    await press('Add another medicine')
    expect(focused().textContent).toBe('Medicine 2')
    await press('Done')
    expect(button('Add another medicine')).toBeDefined()
  })

  test('the error summary opens the item that a line leads to', async () => {
    const { press } = show({ medicines: [{ name: 'one' }, {}], note: 'x' }, pages)
    await press('Save and continue')
    expect(screen.getByText('Check medicine 2')).toBeTruthy()
    await userEvent.click(screen.getByRole('link', { name: 'Enter name (medicine 2)' }))
    await waitFor(() => expect(focused()).toBe(screen.getByLabelText('Name')))
  })

  test('an item that is removed or moved leaves the others as they are', async () => {
    const { press, data } = show(names('one', 'two', 'three'), pages)
    await press('Move up (Medicine 3)')
    await press('Remove (Medicine 1)')
    expect(data().medicines).toEqual([{ name: 'three' }, { name: 'two' }])
  })
})
