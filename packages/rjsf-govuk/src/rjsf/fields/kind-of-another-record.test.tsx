import type { RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { createRef, type RefObject, useState } from 'react'
import { expect, test } from 'vitest'
import { Form } from '../form/form.tsx'
import type { FormChange } from '../form/keeping-form.ts'

const text: RJSFSchema = { type: 'string' }
const schema: RJSFSchema = {
  type: 'object',
  properties: {
    it: {
      title: 'Way',
      oneOf: [
        kindOf('phone', { number: { ...text, title: 'Number' } }),
        kindOf('post', { street: { ...text, title: 'Street' } }),
      ],
    },
  },
}

function kindOf(kind: string, properties: NonNullable<RJSFSchema['properties']>): RJSFSchema {
  const title = kind === 'phone' ? 'Phone' : 'Post'
  return { title, type: 'object', required: ['kind'], properties: { kind: { const: kind }, ...properties } }
}

interface Held {
  /** What the host holds now. */
  data: unknown
  readonly load: (data: unknown) => void
  readonly form: RefObject<{ reset(): void } | null>
}

/** A host that holds the record, and may put another in its place. */
function show(first: unknown, asked: RJSFSchema = schema): Held {
  const form = createRef<{ reset(): void }>()
  const held = { data: first, form, load: (_: unknown): void => undefined }
  function Host() {
    const [data, setData] = useState(first)
    held.data = data
    held.load = (next) => act(() => setData(next))
    return (
      <Form
        ref={form as never}
        schema={asked}
        validator={validator}
        formData={data}
        onChange={({ formData }: FormChange) => setData(formData)}
      />
    )
  }
  render(<Host />)
  return held
}

const isChosen = (name: string): boolean => screen.getByLabelText<HTMLInputElement>(name).checked
const plain = (data: unknown): unknown => JSON.parse(JSON.stringify(data))

test('what one record had under another kind is not put into the next record', async () => {
  const held = show({ it: { kind: 'phone', number: '0123' } })
  await userEvent.click(screen.getByLabelText('Post'))
  held.load({ it: { kind: 'post', street: 'High Street' } })
  await userEvent.click(screen.getByLabelText('Phone'))
  expect(plain(held.data)).toEqual({ it: { kind: 'phone' } })
})

test('a record without an answer has no kind, and gets none', async () => {
  const held = show({ it: { kind: 'post', street: 'High Street' } })
  held.load({})
  expect([isChosen('Phone'), isChosen('Post')]).toEqual([false, false])
  expect(held.data).toEqual({})
})

test('a form that is reset has no kind', async () => {
  const form = createRef<{ reset(): void }>()
  let data: unknown
  render(
    <Form
      ref={form as never}
      schema={schema}
      validator={validator}
      onChange={({ formData }) => {
        data = formData
      }}
    />,
  )
  await userEvent.click(screen.getByLabelText('Phone'))
  expect(plain(data)).toEqual({ it: { kind: 'phone' } })
  act(() => form.current?.reset())
  expect([isChosen('Phone'), isChosen('Post')]).toEqual([false, false])
  expect(plain(data ?? {})).toEqual({})
})

test('what was typed and taken back does not keep the next record from being of its kind', async () => {
  const held = show({ it: { kind: 'phone', number: '1' } })
  const box = screen.getByLabelText('Number (optional)')
  await userEvent.type(box, '2')
  await userEvent.type(box, '{Backspace}')
  await userEvent.tab()
  held.load({ it: { kind: 'post', street: 'High Street' } })
  expect(isChosen('Post')).toBe(true)
  expect(screen.getByLabelText<HTMLInputElement>('Street (optional)').value).toBe('High Street')
})

test('nothing is a kind where the schema has it as one', () => {
  const nothing: RJSFSchema = {
    type: 'object',
    properties: {
      it: {
        oneOf: [
          { ...text, title: 'Words' },
          { type: 'number', title: 'Number' },
          { type: 'null', title: 'Nothing' },
        ],
      },
    },
  }
  show({ it: null }, nothing)
  expect(isChosen('Nothing')).toBe(true)
})
