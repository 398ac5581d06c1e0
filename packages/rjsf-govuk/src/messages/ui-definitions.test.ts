import type { RJSFSchema, UiSchema } from '@rjsf/utils'
import { describe, expect, test } from 'vitest'
import { type Case, messagesOf } from '../../test/messages/messages-of.ts'
import { enGB } from '../strings/en-gb.ts'

describe('`ui:definitions`', () => {
  const schema: RJSFSchema = {
    type: 'object',
    required: ['home'],
    properties: {
      home: { $ref: '#/definitions/address' },
      others: { type: 'array', items: { $ref: '#/definitions/address' } },
      either: {
        title: 'Either',
        oneOf: [{ $ref: '#/definitions/address' }, { $ref: '#/definitions/place' }],
      },
    },
    definitions: {
      address: {
        type: 'object',
        title: 'Address',
        required: ['line1'],
        properties: { line1: { type: 'string' } },
      },
      place: { type: 'object', title: 'Place', required: ['name'], properties: { name: { type: 'string' } } },
    },
  }
  const ui: UiSchema = {
    'ui:definitions': {
      '#/definitions/address': {
        'ui:title': 'Where',
        line1: { 'ui:title': 'First line', 'ui:errorMessages': { type: 'Write the first line' } },
        shown: { 'ui:options': { visibleWhen: { pointer: '/line1', filled: true } } },
      },
      '#/definitions/place': { name: { 'ui:title': 'Name of the place' } },
    },
  }
  test.each<Omit<Case, 'schema'>>([
    { name: 'name what is missing', data: {}, says: ['Enter first line'] },
    { name: 'have words', data: { home: { line1: 1 } }, says: ['Write the first line'] },
    { name: 'in each item', data: { home: { line1: 'a' }, others: [{}] }, says: ['Enter first line'] },
    {
      name: 'come after what stands at the place itself',
      data: {},
      ui: { ...ui, home: { line1: { 'ui:title': 'House and street' } } },
      says: ['Enter house and street'],
    },
    {
      name: 'name what is missing in the kind that is chosen',
      data: { home: { line1: 'a' }, either: { name: 1 } },
      says: ['Enter name of the place again'],
    },
    {
      name: 'of a kind do not name the answer',
      data: { home: { line1: 'a' }, either: 1 },
      says: ['Enter either again'],
    },
  ])('$name', (each) => {
    expect(messagesOf({ ui, ...each, schema }, enGB, 1)).toEqual(each.says)
  })

  test('say when a question is asked', () => {
    const asking: RJSFSchema = {
      properties: { home: { $ref: '#/definitions/address' } },
      definitions: {
        address: { type: 'object', required: ['shown'], properties: { shown: { type: 'string' } } },
      },
    }
    const of = (data: unknown) => messagesOf({ name: '', says: [], schema: asking, ui, data })
    expect(of({ home: {} })).toEqual([])
    expect(of({ home: { line1: 'a' } })).toEqual(['Enter shown'])
  })
})
