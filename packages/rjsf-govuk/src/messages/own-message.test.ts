import { describe, expect, test } from 'vitest'
import { type Case, messagesOf, needed, one, text } from '../../test/messages/messages-of.ts'
import { enGB } from '../strings/en-gb.ts'
import { writeMessages } from './write-messages.ts'

describe('messages of a form’s own', () => {
  test.each<Case>([
    {
      name: 'by keyword',
      schema: needed(text),
      data: {},
      ui: { it: { 'ui:errorMessages': { required: 'Say when' } } },
      says: ['Say when'],
    },
    {
      name: 'for what was cleared',
      schema: needed({ ...text, minLength: 1 }),
      data: { it: '' },
      ui: { it: { 'ui:errorMessages': { required: 'Say when' } } },
      says: ['Say when'],
    },
    {
      name: 'of the field of an item',
      schema: one({ type: 'array', items: needed(text) }),
      data: { it: [{}] },
      ui: { it: { items: { it: { 'ui:errorMessages': { required: 'Say when' } } } } },
      says: ['Say when'],
    },
    {
      name: 'among options',
      schema: one({ ...text, pattern: '^a$' }),
      data: { it: 'b' },
      ui: { it: { 'ui:options': { errorMessages: { pattern: 'Say a' } } } },
      says: ['Say a'],
    },
    {
      name: 'of another keyword',
      schema: needed(text),
      data: {},
      ui: { it: { 'ui:errorMessages': { pattern: 'Say a' } } },
      says: ['Enter start date'],
    },
  ])('$name', (each) => {
    expect(messagesOf(each)).toEqual(each.says)
  })

  test('what the host found keeps its words', () => {
    const mistake = { property: '.it', message: 'Not on a Sunday', stack: '.it Not on a Sunday' }
    expect(writeMessages([mistake], { schema: one(text), uiSchema: undefined, strings: enGB })).toEqual([
      mistake,
    ])
  })
})
