import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { expect, test } from 'vitest'
import { isGroup } from './group.ts'

const date: RJSFSchema = { type: 'string', format: 'date' }
const text: RJSFSchema = { type: 'string' }
const widget = (name: string): UiSchema => ({ 'ui:widget': name })

test.each<[string, RJSFSchema, UiSchema | undefined, boolean]>([
  ['a text', text, undefined, false],
  ['a date', date, undefined, true],
  ['a date and time', { type: 'string', format: 'date-time' }, undefined, true],
  ['a time', { type: 'string', format: 'time' }, undefined, false],
  ['a date in a box for text', date, widget('text'), false],
  ['radios', text, widget('radio'), true],
  ['radios by the name of the component', text, widget('RadioWidget'), true],
  ['radios among the options', text, { 'ui:options': { widget: 'radio' } }, true],
  ['yes or no', { type: 'boolean' }, widget('yes-no'), true],
  ['a month', text, widget('month'), true],
  ['a date of which a part may be known', text, { 'ui:options': { partial: true } }, true],
  ['one in a box for text', text, { 'ui:widget': 'text', 'ui:options': { partial: true } }, false],
  ['a number, of which there are no parts', { type: 'number' }, { 'ui:options': { partial: true } }, false],
  ['text or nothing that is a part of a date', { type: ['string', 'null'] }, { 'ui:partial': true }, true],
  ['a year', text, widget('year'), false],
  ['a list to choose from', text, widget('select'), false],
  ['a widget of somebody else’s', date, { 'ui:widget': () => null }, false],
  ['one that says it is a group', text, { 'ui:widget': () => null, 'ui:options': { group: true } }, true],
  ['one that says it is none', date, { 'ui:options': { group: false } }, false],
])('%s', (_, schema, uiSchema, group) => {
  expect(isGroup(schema, uiSchema)).toBe(group)
})
