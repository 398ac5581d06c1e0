import type RjsfForm from '@rjsf/core'
import { withTheme } from '@rjsf/core'
import type { ErrorSchema, RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createRef, StrictMode, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { structureProblems } from '../../../test/structure.ts'
import { cy } from '../../strings/cy.ts'
import { StringsProvider } from '../../strings/strings-provider.tsx'
import { theme } from '../theme.ts'
import { Form, type FormProps } from './form.tsx'

const schema: RJSFSchema = {
  type: 'object',
  title: 'Health plan',
  required: ['name'],
  properties: {
    name: { type: 'string', title: 'Name of the child' },
    agreed: { type: 'boolean', title: 'Agreed' },
    kind: { type: 'string', title: 'Kind', const: 'plan' },
    address: {
      type: 'object',
      title: 'Address',
      required: ['street'],
      properties: { street: { type: 'string', title: 'Street' } },
    },
  },
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Save and continue' }))
const lines = () => screen.queryAllByRole('link').map(({ textContent }) => textContent)
const show = (props: Partial<FormProps> = {}) =>
  render(<Form schema={schema} validator={validator} onError={() => undefined} {...props} />)

describe('nothing is invented', () => {
  test('no default, no constant, no empty part', async () => {
    const onChange = vi.fn()
    const defaults: RJSFSchema = {
      type: 'object',
      properties: {
        a: { type: 'string', default: 'x' },
        b: { type: 'boolean', const: true },
        c: { type: 'array', minItems: 2, items: { type: 'string' } },
        d: { type: 'object', properties: { e: { type: 'boolean' } } },
      },
    }
    const form = createRef<RjsfForm>()
    render(
      <StrictMode>
        <Form schema={defaults} validator={validator} onChange={onChange} ref={form} />
      </StrictMode>,
    )
    expect(JSON.stringify(form.current?.state.formData ?? {})).toBe('{}')
    // rjsf says once that nothing is an empty object.
    for (const [{ formData }] of onChange.mock.calls) expect(JSON.stringify(formData)).toBe('{}')
  })

  test('a value that can only be one is put where the record has to have it', async () => {
    const onSubmit = vi.fn()
    show({ schema: { ...schema, required: ['kind'] }, onSubmit })
    await send()
    expect(onSubmit.mock.lastCall?.[0].formData).toEqual({ kind: 'plan' })
  })

  test('a part that was emptied again asks for nothing', async () => {
    const onSubmit = vi.fn()
    show({ formData: { name: 'Sam' }, onSubmit })
    await userEvent.type(screen.getByLabelText('Street'), 'x')
    await userEvent.clear(screen.getByLabelText('Street'))
    await send()
    expect(onSubmit.mock.lastCall?.[0].formData).toEqual({ name: 'Sam' })
  })
})

describe('what is sent', () => {
  test('is what is typed, without a pause', async () => {
    const onSubmit = vi.fn()
    show({ onSubmit })
    await userEvent.type(screen.getByLabelText('Name of the child'), 'Sam{Enter}')
    expect(onSubmit.mock.lastCall?.[0].formData).toEqual({ name: 'Sam' })
  })

  test('of a form whose data the host holds', async () => {
    const onSubmit = vi.fn()
    function Host() {
      const [data, setData] = useState<unknown>({ name: 'S' })
      return (
        <StrictMode>
          <Form
            schema={schema}
            validator={validator}
            formData={data}
            onChange={(event) => setData(event.formData)}
            onSubmit={onSubmit}
          />
        </StrictMode>
      )
    }
    render(<Host />)
    await userEvent.type(screen.getByLabelText('Name of the child'), 'am')
    await userEvent.click(screen.getByLabelText('Agreed'))
    await send()
    expect(onSubmit.mock.lastCall?.[0].formData).toEqual({ name: 'Sam', agreed: true })
  })

  test('goes to the function that the host gave last', async () => {
    const [first, second] = [vi.fn(), vi.fn()]
    const { rerender } = show({ formData: { name: 'Sam' }, onSubmit: first })
    rerender(<Form schema={schema} validator={validator} formData={{ name: 'Sam' }} onSubmit={second} />)
    await send()
    expect(first).not.toHaveBeenCalled()
    expect(second).toHaveBeenCalledOnce()
  })
})

describe('errors', () => {
  test('the summary takes focus each time the form is sent, and not while somebody types', async () => {
    show()
    await send()
    const summary = screen.getByRole('alert').parentElement
    expect(document.activeElement).toBe(summary)
    const box = screen.getByLabelText('Name of the child')
    expect(box.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'Error: Enter name of the child',
    )
    await userEvent.type(box, ' ')
    await userEvent.clear(box)
    expect(document.activeElement).toBe(box)
    await send()
    expect(document.activeElement).toBe(screen.getByRole('alert').parentElement)
  })

  test('the title of the page says so, and no longer when it is mended', async () => {
    document.title = 'Health plan'
    const { unmount } = show()
    await send()
    expect(document.title).toBe('Error: Health plan')
    unmount()
    expect(document.title).toBe('Health plan')
  })

  test('lines stand in the order of the page', async () => {
    show({ uiSchema: { 'ui:order': ['address', '*', 'name'] }, formData: { address: { street: 5 } } })
    await send()
    expect(lines()).toEqual(['Enter street again', 'Enter name of the child'])
  })

  test('a line leads to the message where the whole record is wrong, and nowhere where nothing is there', async () => {
    const { container } = show({
      schema: { type: 'object', minProperties: 1, properties: { a: { type: 'string' } }, required: ['b'] },
    })
    await send()
    expect(structureProblems(container)).toEqual([])
    expect(screen.getAllByText('Fill in an answer')).toHaveLength(2)
  })

  test('the host’s own words come last', async () => {
    show({ transformErrors: (errors) => errors.map((error) => ({ ...error, message: `${error.message}!` })) })
    await send()
    expect(lines()).toEqual(['Enter name of the child!'])
  })

  test('errors of the host stand with the others', async () => {
    show({ extraErrors: { agreed: { __errors: ['Ask again'] } } as unknown as ErrorSchema })
    await send()
    expect(lines()).toEqual(['Enter name of the child', 'Ask again'])
  })
})

describe('words', () => {
  test.each([
    ['of the form', () => show({ strings: cy })],
    [
      'of what is around it',
      () =>
        render(
          <StringsProvider strings={cy}>
            <Form schema={schema} validator={validator} onError={() => undefined} />
          </StringsProvider>,
        ),
    ],
  ])('Welsh ones %s', async (_, draw) => {
    draw()
    await userEvent.click(screen.getByRole('button', { name: 'Cadw a pharhau' }))
    expect(screen.getByRole('heading', { name: 'Mae problem' })).toBeTruthy()
    expect(lines()).toEqual(['Rhowch ateb: name of the child'])
  })

  test('headings start at the level that the host says', () => {
    show({ headingLevel: 4 })
    expect(screen.getByRole('heading', { level: 4 }).textContent).toBe('Health plan')
    expect(screen.getByRole('heading', { level: 5 }).textContent).toBe('Address')
  })
})

test('the context of the host is left to the host', () => {
  const formContext = { own: 1 }
  const seen: unknown[] = []
  show({
    formContext,
    widgets: {
      TextWidget: ({ registry }) => {
        seen.push(registry.formContext)
        return null
      },
    },
  })
  expect(seen[0]).toBe(formContext)
})

test('the theme alone draws, and words what the validator says', async () => {
  const Themed = withTheme(theme)
  render(<Themed schema={schema} validator={validator} onError={() => undefined} />)
  await send()
  expect(lines()).toEqual(['Enter name of the child'])
})

test('a draw of the host without a change draws no field anew', () => {
  const draws = vi.fn()
  const widgets = { TextWidget: () => draws() ?? null }
  const form = () => (
    <Form
      schema={schema}
      validator={validator}
      widgets={widgets}
      onChange={() => undefined}
      onSubmit={() => undefined}
    />
  )
  const { rerender } = render(form())
  const before = draws.mock.calls.length
  rerender(form())
  expect(draws.mock.calls.length).toBe(before)
})
