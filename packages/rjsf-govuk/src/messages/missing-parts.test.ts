import type { RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { describe, expect, test } from 'vitest'
import { type Case, messagesOf } from '../../test/messages/messages-of.ts'
import { enGB } from '../strings/en-gb.ts'
import { writeMessages } from './write-messages.ts'

describe('a part that was not begun', () => {
  const address: RJSFSchema = {
    type: 'object',
    title: 'Your address',
    required: ['line1', 'postcode'],
    properties: {
      line1: { type: 'string', title: 'Address line 1' },
      line2: { type: 'string', title: 'Address line 2' },
      postcode: { type: 'string', title: 'Postcode' },
    },
  }
  const withAddress = (more: RJSFSchema = {}): RJSFSchema => ({
    type: 'object',
    required: ['address'],
    properties: { address: { ...address, ...more } },
  })
  const own = (fields: Record<string, RJSFSchema>, required: string[]) =>
    withAddress({ properties: fields, required })

  test.each<Case>([
    {
      name: 'is said by what has to be in it',
      schema: withAddress(),
      data: {},
      says: ['Enter address line 1', 'Enter postcode'],
    },
    {
      name: 'as it is said once it is begun',
      schema: withAddress(),
      data: { address: {} },
      says: ['Enter address line 1', 'Enter postcode'],
    },
    {
      name: 'through a reference, and where another schema joins',
      schema: {
        type: 'object',
        required: ['home'],
        properties: { home: { $ref: '#/definitions/home' } },
        definitions: { home: { allOf: [{ ...address, required: ['line1'] }, { required: ['postcode'] }] } },
      },
      data: {},
      says: ['Enter address line 1', 'Enter postcode'],
    },
    {
      name: 'with a part in it',
      schema: own({ address, since: { type: 'string', title: 'Since when' } }, ['since', 'address']),
      data: {},
      says: ['Enter since when', 'Enter address line 1', 'Enter postcode'],
    },
    {
      name: 'in the item of a list',
      schema: {
        type: 'object',
        properties: { people: { type: 'array', items: withAddress() } },
      },
      data: { people: [{}] },
      says: ['Enter address line 1', 'Enter postcode'],
    },
    {
      name: 'is named itself where nothing in it has to be there',
      schema: withAddress({ required: [] }),
      data: {},
      says: ['Fill in your address'],
    },
    {
      name: 'is said in the words that the form has for it',
      schema: withAddress(),
      ui: { address: { 'ui:errorMessages': { required: 'Enter your address or the name of your school' } } },
      data: {},
      says: ['Enter your address or the name of your school'],
    },
    {
      name: 'without what is not asked yet, and what is there by itself',
      schema: own({ kind: { const: 'home' }, a: { type: 'string' }, b: { type: 'string' } }, [
        ...['kind', 'a', 'b', 'unknown'],
      ]),
      ui: { address: { b: { 'ui:options': { visibleWhen: { pointer: '/a', filled: true } } } } },
      data: {},
      says: ['Enter a'],
    },
    {
      name: 'that asks for itself is named at last',
      schema: {
        required: ['self'],
        properties: { self: { $ref: '#/definitions/self' } },
        definitions: {
          self: { type: 'object', required: ['self'], properties: { self: { $ref: '#/definitions/self' } } },
        },
      },
      data: {},
      says: ['Fill in self'],
    },
  ])('$name', (each) => {
    expect(messagesOf(each)).toEqual(each.says)
  })

  test('leads to each of its questions', () => {
    const { errors } = validator.validateFormData({}, withAddress())
    const mistakes = writeMessages(errors, {
      schema: withAddress(),
      uiSchema: undefined,
      strings: enGB,
      data: {},
    })
    expect(mistakes.map(({ property }) => property)).toEqual(['.address.line1', '.address.postcode'])
  })
})
