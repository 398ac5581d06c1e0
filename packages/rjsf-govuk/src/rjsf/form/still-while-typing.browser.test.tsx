import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { StrictMode } from 'react'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import '../../../styles.css'
import { Form } from './form.tsx'

interface Kind {
  readonly kind: string
  readonly schema: RJSFSchema
  readonly uiSchema?: UiSchema
}

const text: RJSFSchema = { type: 'string', title: 'Question' }
const kinds: readonly Kind[] = [
  { kind: 'a line', schema: text },
  {
    kind: 'a narrow line',
    schema: text,
    uiSchema: { 'ui:options': { width: 10 } },
  },
  { kind: 'an area', schema: text, uiSchema: { 'ui:widget': 'textarea' } },
  { kind: 'a counted area', schema: { ...text, maxLength: 200 }, uiSchema: { 'ui:widget': 'textarea' } },
  { kind: 'an address', schema: { ...text, format: 'email' } },
  { kind: 'a number', schema: { type: 'number', title: 'Question' } },
  { kind: 'a box of a date', schema: { ...text, format: 'date' } },
]

const draw = async ({ schema, uiSchema = {} }: Omit<Kind, 'kind'>) => {
  const page = await render(
    <StrictMode>
      <div id="room">
        <Form
          schema={{ type: 'object', properties: { before: text, asked: schema, after: text } }}
          uiSchema={{ asked: uiSchema }}
          validator={validator}
        />
      </div>
    </StrictMode>,
  )
  const box = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    '[id^=answers_asked]:is(input, textarea)',
  )
  const room = document.getElementById('room')
  if (!box || !room) throw new Error('There is no box')
  return { ...page, box, room }
}

const isHeld = ({ style }: HTMLElement) =>
  style.contain === 'paint' && style.width !== '' && style.height !== ''
const isFree = ({ style }: HTMLElement) => style.contain + style.width + style.height === ''

/** Where everything in the page lies. */
const places = () =>
  [...document.querySelectorAll('body *')].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    // A browser counts in parts of a pixel, and writes them down more coarsely.
    return [left, top, width, height].map((each) => Math.round(each * 10) / 10)
  })

test.each(kinds)('$kind holds its size while it has the focus, and nothing moves', async (kind) => {
  const { box } = await draw(kind)
  const before = places()
  box.focus({ preventScroll: true })
  expect(isHeld(box)).toBe(true)
  expect(places()).toEqual(before)
  await userEvent.keyboard('1 walks to school with her friend, and back')
  expect(isHeld(box)).toBe(true)
  box.blur()
  expect(isFree(box)).toBe(true)
})

test('one box at a time', async () => {
  const { box } = await draw({ schema: text })
  box.focus()
  await userEvent.keyboard('{Tab}')
  const held = [...document.querySelectorAll<HTMLElement>('input')].filter(isHeld)
  expect(held).toEqual([document.activeElement])
})

test('a box follows the room around it', async () => {
  const { box, room } = await draw({ schema: text })
  box.focus()
  room.style.width = '300px'
  await expect.poll(() => box.getBoundingClientRect().width).toBe(300)
  expect(document.activeElement).toBe(box)
})

test('a size that somebody dragged it to stays', async () => {
  const { box } = await draw({ schema: text, uiSchema: { 'ui:widget': 'textarea' } })
  box.focus()
  box.style.height = '321px'
  box.blur()
  expect(box.style.height).toBe('321px')
  box.focus()
  expect(box.style.height).toBe('321px')
  box.blur()
  expect(box.style.height).toBe('321px')
  expect(box.style.contain + box.style.width).toBe('')
})

test('on paper an area shows all that was written', async () => {
  const { box } = await draw({ schema: text, uiSchema: { 'ui:widget': 'textarea' } })
  box.focus()
  window.dispatchEvent(new Event('beforeprint'))
  expect(isFree(box)).toBe(true)
})

test.each(['prefix', 'suffix'])('a box beside a unit is left alone (%s)', async (side) => {
  const { box } = await draw({ schema: text, uiSchema: { 'ui:options': { [side]: '£' } } })
  expect(box.parentElement?.className).toBe('govuk-input__wrapper')
  box.focus()
  expect(isFree(box)).toBe(true)
})

test('what holds no text is left alone', async () => {
  const { box } = await draw({
    schema: { type: 'string', title: 'Question', enum: ['a', 'b'] },
    uiSchema: { 'ui:widget': 'radio' },
  })
  box.focus()
  expect(isFree(box)).toBe(true)
})

test('a form that goes lets its box go', async () => {
  const { box, unmount } = await draw({ schema: text })
  box.focus()
  await unmount()
  expect(isFree(box)).toBe(true)
})
