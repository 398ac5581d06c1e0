import type { RJSFSchema } from '@rjsf/utils'
import { describe, expect, test } from 'vitest'
import { type Case, messagesOf, one, text } from '../../test/messages/messages-of.ts'
import { missing } from '../../test/messages/missing-answers.ts'
import { wrong } from '../../test/messages/wrong-answers.ts'
import { enGB } from '../strings/en-gb.ts'

const phone: RJSFSchema = {
  title: 'Phone',
  type: 'object',
  required: ['kind', 'number'],
  properties: { kind: { const: 'phone' }, number: { ...text, title: 'Number' } },
}
const post: RJSFSchema = {
  title: 'Post',
  type: 'object',
  required: ['kind', 'street'],
  properties: { kind: { const: 'post' }, street: { ...text, title: 'Street' } },
}

describe('what only follows from something else', () => {
  test.each<Case>([
    {
      name: 'an if beside what its branch asks for',
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      schema: { ...one(text), if: { required: ['other'] }, then: { required: ['it'] } },
      data: { other: 1 },
      says: ['Enter start date'],
    },
    {
      name: 'the other kinds of a oneOf',
      schema: { type: 'object', properties: { way: { oneOf: [phone, post] } } },
      data: { way: { kind: 'post' } },
      says: ['Enter street'],
    },
    {
      name: 'the other kinds, by reference',
      schema: {
        definitions: { phone, post },
        type: 'object',
        properties: { way: { anyOf: [{ $ref: '#/definitions/phone' }, { $ref: '#/definitions/post' }] } },
      },
      data: { way: { kind: 'phone' } },
      says: ['Enter number'],
    },
    {
      name: 'a oneOf that two kinds fit',
      schema: one({ oneOf: [text, { minLength: 1 }] }),
      data: { it: 'a' },
      says: ['Check start date'],
    },
    {
      name: 'one of several answers is needed',
      schema: {
        type: 'object',
        properties: { a: { ...text, title: 'Phone' }, b: { ...text, title: 'Email' } },
        anyOf: [{ required: ['a'] }, { required: ['b'] }],
      },
      data: {},
      says: ['Enter phone'],
    },
    {
      name: 'a kind in a kind',
      schema: {
        type: 'object',
        properties: {
          way: {
            oneOf: [
              { type: 'object', required: ['in'], properties: { in: { oneOf: [phone, post] } } },
              { type: 'string' },
            ],
          },
        },
      },
      data: { way: { in: { kind: 'phone' } } },
      says: ['Enter number'],
    },
    {
      name: 'the same, asked for by two branches',
      schema: { ...one(text), allOf: [{ required: ['it'] }, { required: ['it'] }] },
      data: {},
      says: ['Enter start date'],
    },
  ])('$name', (each) => {
    expect(messagesOf(each)).toEqual(each.says)
  })

  test('the kind that is chosen in the form is the one that is spoken of', () => {
    const bare = {
      name: '',
      schema: { type: 'object', properties: { way: { anyOf: [phone, post] } } },
      data: { way: {} },
      says: [],
    } as const satisfies Case
    expect(messagesOf(bare as Case, enGB, 1)).toContain('Enter street')
    expect(messagesOf(bare as Case, enGB, 1)).not.toContain('Enter number')
    expect(messagesOf(bare as Case, enGB, 0)).toContain('Enter number')
  })

  test('a record that is not valid never goes without a message', () => {
    for (const each of [...missing, ...wrong]) expect(messagesOf(each).length).toBeGreaterThan(0)
  })
})
