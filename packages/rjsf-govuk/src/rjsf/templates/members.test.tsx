import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderKeptForm } from '../../../test/kept-form.tsx'
import { structureProblems } from '../../../test/structure.ts'

const schema: RJSFSchema = {
  type: 'object',
  required: ['why', 'allowed'],
  properties: {
    allowed: { type: 'string', title: 'Contact allowed', enum: ['yes', 'no'] },
    why: { type: 'string', title: 'Why not' },
    since: { type: 'string', title: 'Since' },
    last: { type: 'string', title: 'Last question' },
  },
}

const shown = { visibleWhen: { pointer: '/allowed', equals: 'no' } }

function show(uiSchema: UiSchema, initialFormData: unknown = {}, omitHidden = false) {
  const view = renderKeptForm({ schema, uiSchema, initialFormData, omitHidden })
  return { ...view, send: () => userEvent.click(screen.getByRole('button')) }
}

test('a field that is not asked is not there, and what it has stays', async () => {
  const { data, send, sent } = show(
    { allowed: { 'ui:widget': 'radio' }, why: { 'ui:options': shown } },
    { allowed: 'no' },
  )
  await userEvent.type(screen.getByLabelText('Why not'), 'A court order')
  await userEvent.click(screen.getByLabelText('yes'))
  expect(screen.queryByLabelText('Why not')).toBeNull()
  expect(data()).toEqual({ allowed: 'yes', why: 'A court order' })
  await send()
  expect(sent()).toEqual({ allowed: 'yes', why: 'A court order' })
  await userEvent.click(screen.getByLabelText('no'))
  expect(screen.getByLabelText<HTMLInputElement>('Why not').value).toBe('A court order')
})

test('what is not asked is not required, and is left out where that is asked for', async () => {
  const { send, sent } = show({ why: { 'ui:options': shown } }, { allowed: 'yes', since: 'May' }, true)
  await send()
  expect(sent()).toEqual({ allowed: 'yes', since: 'May' })
})

test('fields that an answer reveals stand under it, in their order', async () => {
  const by = { 'ui:options': { revealedBy: { property: 'allowed', value: 'no' } } }
  const { container } = show({
    allowed: { 'ui:widget': 'radio' },
    since: by,
    why: by,
    'ui:order': ['allowed', 'since', 'why', 'last'],
  })
  expect(screen.queryByLabelText('Why not')).toBeNull()
  await userEvent.click(screen.getByLabelText('no'))
  const revealed = [...container.querySelectorAll('.govuk-radios__conditional input')].map(({ id }) => id)
  expect(revealed).toEqual(['answers_since', 'answers_why'])
  expect(structureProblems(container)).toEqual([])
  const all = [...container.querySelectorAll('input')].map(({ id }) => id)
  expect(all.indexOf('answers_why')).toBeLessThan(all.indexOf('answers_last'))
})

test('what is revealed by a question that is not asked is not there either', () => {
  show(
    {
      allowed: { 'ui:widget': 'radio', 'ui:options': { visibleWhen: { pointer: '/last', equals: 'x' } } },
      why: { 'ui:options': { revealedBy: { property: 'allowed', value: 'no' } } },
    },
    { allowed: 'no' },
  )
  expect(screen.queryByLabelText('Why not')).toBeNull()
})

test('what is revealed by a property that the schema does not have stands by itself', () => {
  show({ why: { 'ui:options': { revealedBy: { property: 'nothing', value: 'no' } } } })
  expect(screen.getByLabelText('Why not')).toBeTruthy()
})
