import type { RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { StrictMode } from 'react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Form, type FormProps } from './form.tsx'

const names = Array.from({ length: 300 }, (_, at) => `q${at}`)

/** A form of so many questions of one line. */
const draw = (props: Partial<FormProps> = {}, count = 30) => {
  const schema: RJSFSchema = {
    type: 'object',
    properties: Object.fromEntries(
      names.slice(0, count).map((name) => [name, { type: 'string', title: name }]),
    ),
  }
  return render(
    <StrictMode>
      <Form schema={schema} validator={validator} {...props} />
    </StrictMode>,
  )
}

const box = (name = 'q1') => {
  const found = document.getElementById(`answers_${name}`)
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found
  throw new Error(`There is no box ${name}`)
}

const type = async (keys: string, name = 'q1') => {
  box(name).focus()
  await userEvent.keyboard(keys)
}

test('a box is out of its form from the first key until focus leaves it', async () => {
  await draw()
  box().focus()
  expect(box().form).not.toBeNull()
  await userEvent.keyboard('walks')
  expect(box().form).toBeNull()
  expect(box().value).toBe('walks')
  await userEvent.keyboard('{Tab}')
  expect(box().form).not.toBeNull()
  expect(box().hasAttribute('form')).toBe(false)
})

test('one box at a time, though focus never left the other', async () => {
  await draw()
  await type('a')
  box('q2').dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }))
  expect([box().form === null, box('q2').form === null]).toEqual([false, true])
})

test.each(['input', 'textarea'])('what was typed is drawn and handed over as ever (%s)', async (kind) => {
  const onChange = vi.fn()
  await draw({ onChange, uiSchema: kind === 'textarea' ? { q1: { 'ui:widget': 'textarea' } } : {} })
  await type('walks to school')
  expect(box().form).toBeNull()
  await expect.poll(() => onChange.mock.lastCall?.[0].formData).toEqual({ q1: 'walks to school' })
  expect(box().form).toBeNull()
  expect(document.activeElement).toBe(box())
})

test('Enter sends the form once, with what was typed', async () => {
  const onSubmit = vi.fn()
  await draw({ onSubmit })
  await type('walks{Enter}')
  await expect.poll(() => onSubmit.mock.calls.map(([{ formData }]) => formData)).toEqual([{ q1: 'walks' }])
  await userEvent.keyboard('!')
  expect(box().form).toBeNull()
})

test('a form that is sent by a program has the box', async () => {
  let formOfBox: HTMLFormElement | null = null
  const onSubmit = vi.fn(() => {
    formOfBox = box().form
  })
  await draw({ onSubmit })
  await type('walks')
  document.querySelector('form')?.requestSubmit()
  await expect.poll(() => onSubmit.mock.calls).toHaveLength(1)
  expect(formOfBox).not.toBeNull()
})

test('who reads the data of the form meanwhile finds what was typed', async () => {
  await draw()
  await type('walks')
  const form = document.querySelector('form')
  if (!form) throw new Error('There is no form')
  expect(box().form).toBeNull()
  const data = new FormData(form)
  expect(data.getAll(box().name)).toEqual(['walks'])
  expect([...data.keys()]).toHaveLength(30)
})

test('a form that goes leaves its box as it was', async () => {
  const { unmount } = await draw()
  await type('walks')
  const gone = box()
  await unmount()
  expect(gone.hasAttribute('form')).toBe(false)
})

const own = (autocomplete: string) => ({ q5: { 'ui:options': { autocomplete } } })
interface Case {
  readonly how: string
  readonly props?: Partial<FormProps>
  readonly count?: number
}

test.each<Case>([
  { how: 'with few controls', count: 28 },
  { how: 'with too many', count: 300 },
  { how: 'with a password', props: { uiSchema: { q5: { 'ui:widget': 'password' } } } },
  { how: 'with a box that the browser fills', props: { uiSchema: own('family-name') } },
  { how: 'that the browser checks', props: { noHtml5Validate: false } },
])('a form $how keeps its boxes', async ({ props, count }) => {
  await draw(props, count)
  await type('walks')
  expect(box().form).not.toBeNull()
})

test.each<Case>([
  { how: 'with 30 controls', count: 29 },
  { how: 'with 300 controls', count: 299 },
  { how: 'that is not to be filled', props: { autoComplete: 'off' } },
  { how: 'with a box that is not to be filled', props: { uiSchema: own('off') } },
])('a form $how lets its box go', async ({ props, count }) => {
  await draw(props, count)
  await type('walks')
  expect(box().form).toBeNull()
})

test.each([
  ['no key is named, as on a screen', 'Unidentified'],
  ['nothing is written', 'ArrowLeft'],
])('where %s, a box stays', async (_, key) => {
  await draw()
  box().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  expect(box().form).not.toBeNull()
})

test('radios stay with their group', async () => {
  const chosen: RJSFSchema = { enum: ['a', 'b'], title: 'Chosen' }
  const texts = Object.fromEntries(
    names.slice(0, 30).map((name): [string, RJSFSchema] => [name, { type: 'string' }]),
  )
  const uiSchema = { chosen: { 'ui:widget': 'radio' } }
  await draw({ uiSchema, schema: { type: 'object', properties: { chosen, ...texts } } })
  document.querySelector<HTMLElement>('[type=radio]')?.focus()
  await userEvent.keyboard(' ')
  expect(document.activeElement).toMatchObject({ type: 'radio', checked: true })
  expect(document.activeElement?.hasAttribute('form')).toBe(false)
})
