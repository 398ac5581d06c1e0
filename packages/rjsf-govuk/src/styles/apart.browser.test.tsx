import type { WidgetProps } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import '../../styles.css'
import { Form } from '../rjsf/form/form.tsx'

/** A box as hosts have them: what it suggests hangs over what follows. */
function Suggesting({ id }: WidgetProps) {
  return (
    <div ref={(element) => element?.style.setProperty('position', 'relative')}>
      <input id={id} className="govuk-input" />
      <ul
        ref={(element) => {
          element?.style.setProperty('position', 'absolute')
          element?.style.setProperty('inset', '100% 0 auto')
        }}
      >
        {['Leeds', 'York', 'Hull', 'Ripon', 'Selby', 'Thirsk'].map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </div>
  )
}

test('what opens from a question lies over the radios of the next', async () => {
  const { container } = await render(
    <Form
      validator={validator}
      schema={{ type: 'object', properties: { place: { type: 'string' }, sure: { type: 'boolean' } } }}
      uiSchema={{ place: { 'ui:widget': Suggesting }, sure: { 'ui:widget': 'radio' } }}
    />,
  )
  const radio = container.querySelector<HTMLElement>('.govuk-radios__item')
  const list = container.querySelector('ul')
  const { left, top } = (radio as HTMLElement).getBoundingClientRect()
  const isOver = () => list?.contains(document.elementFromPoint(left + 5, top + 5))
  expect((list as HTMLElement).getBoundingClientRect().bottom).toBeGreaterThan(top)
  container.querySelector('input')?.focus()
  await expect.poll(isOver).toBe(true)
})
