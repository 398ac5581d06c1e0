import { mustBe } from '@open-care-plan/model/issues'
import type { Forbidden, ObjectShape, TextShape } from './shape.ts'
import { amount, count, day, flag, words } from './words.ts'

const code: TextShape = { shape: 'text', pattern: '', mustBe: mustBe.text }

const removing: Forbidden = {
  code: 'removes',
  message: 'An overlay cannot take a field out of the form: records that hold it could no longer be read',
  remedy: 'Hide it with "hidden": true, which leaves records as they are',
}
const retyping: Forbidden = {
  code: 'retypes',
  message: 'An overlay cannot give a field another type: nobody else could read what is written there',
  remedy: 'Add a field of your own under "fields", and hide this one if it may be left out',
}
const addingCodes: Forbidden = {
  code: 'loosens',
  message: 'An overlay cannot give a field other codes: what others cannot read would stand in the core',
  remedy:
    'Choose among its codes with "offer", rename them with "codeTitles", or add a list under "codeLists"',
}
const addingMembers: Forbidden = {
  code: 'loosens',
  message: 'An overlay cannot add members to a part of the core: others would refuse the record',
  remedy: 'Add the field under "fields" of the overlay: it will stand under "extensions"',
}

/** What may be done to a field of the form, and what may not. */
export const changeShape: ObjectShape = {
  shape: 'object',
  what: 'a change',
  members: {
    title: words('What the field is called here.'),
    description: words('What belongs in it, here.'),
    required: flag('It has to be there.'),
    hidden: flag('The form does not ask for it. A record that holds it stays valid.'),
    offer: { shape: 'list', of: code, description: 'Of codes: those that are still valid, in their order.' },
    codeTitles: {
      shape: 'map',
      names: '',
      namesMustBe: '',
      nameRemedy: '',
      of: () => words('What the code is called here.'),
      description: 'Of codes: what they are called here, by code.',
    },
    minLength: count('Of text: the fewest characters.'),
    maxLength: count('Of text: the most characters.'),
    notBefore: day('Of a date: the first day that is valid.'),
    notAfter: day('Of a date: the last day that is valid.'),
    minimum: amount('Of a number: the smallest.'),
    maximum: amount('Of a number: the largest.'),
    minItems: count('Of a list: the fewest items.'),
    maxItems: count('Of a list: the most items.'),
    order: {
      shape: 'list',
      of: code,
      description: 'Of a part: its members in the order in which they are asked. Those not named follow.',
    },
  },
  required: [],
  forbidden: {
    remove: removing,
    removed: removing,
    delete: removing,
    type: retyping,
    format: retyping,
    pattern: retyping,
    codes: addingCodes,
    enum: addingCodes,
    oneOf: addingCodes,
    const: addingCodes,
    fields: addingMembers,
    properties: addingMembers,
    additionalProperties: addingMembers,
  },
}
