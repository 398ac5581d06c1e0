import type { RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import '../../styles.css'
import { Form } from '../rjsf/form/form.tsx'

const text: RJSFSchema = { type: 'string' }
const items: Readonly<Record<string, readonly [RJSFSchema, object]>> = {
  'a box': [text, {}],
  radios: [{ type: 'boolean' }, { 'ui:widget': 'radio' }],
  'a date': [{ type: 'string', format: 'date' }, {}],
  'a list': [{ type: 'array', items: text }, {}],
  'another part': [{ type: 'object', properties: { one: text } }, {}],
}

/** Pixels from what an item asks last to the buttons that stand under it. */
function gap(item: Element): number {
  const buttons = [...item.querySelectorAll('.govuk-button-group')].at(-1)
  const asked = [...item.querySelectorAll('input, .govuk-radios__item, .govuk-button')].filter(
    (each) => !buttons?.contains(each),
  )
  const bottom = Math.max(...asked.map((each) => each.getBoundingClientRect().bottom))
  return (buttons?.getBoundingClientRect().top ?? Number.NaN) - bottom
}

test.each(
  Object.keys(items).flatMap(
    (last) =>
      [
        [last, 'opened', { itemsAs: 'pages' }],
        [last, 'in place', {}],
      ] as const,
  ),
)('under %s that ends an item, %s, the buttons stand apart', async (last, how, options) => {
  const [schema, ui] = items[last] ?? [text, {}]
  const { container } = await render(
    <Form
      validator={validator}
      schema={{
        type: 'object',
        properties: {
          homes: { type: 'array', items: { type: 'object', properties: { name: text, last: schema } } },
        },
      }}
      uiSchema={{ homes: { 'ui:options': options, items: { last: ui } } }}
      formData={{ homes: [{ name: 'x', last: last === 'a list' ? ['y'] : undefined }] }}
    />,
  )
  if (how === 'opened') container.querySelector<HTMLElement>('.govuk-summary-card button')?.click()
  await expect
    .poll(() => container.querySelector('.govuk-form-list__item .govuk-button-group'))
    .not.toBeNull()
  const item = container.querySelector('.govuk-form-list__item')
  expect(gap(item as Element)).toBeGreaterThanOrEqual(20)
  expect(gap(item as Element)).toBeLessThanOrEqual(50)
})
