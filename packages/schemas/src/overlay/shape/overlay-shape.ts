import { idPattern, mustBe } from '@open-care-plan/model/issues'
import { forms } from '../../forms/index.ts'
import { changeShape } from './change-shape.ts'
import { fieldsShape } from './field-shape.ts'
import type { ObjectShape } from './shape.ts'
import { id, nameOf, notInherited, words } from './words.ts'

const schemaVer = '^(?:0|[1-9][0-9]{0,3})-(?:0|[1-9][0-9]{0,3})-(?:0|[1-9][0-9]{0,3})$'
const version = (description: string) =>
  ({
    shape: 'text',
    pattern: schemaVer,
    mustBe: 'Must be a version as MODEL-REVISION-ADDITION, for example 1-0-0',
    description,
  }) as const

/** A whole overlay. */
export const overlayShape: ObjectShape = {
  shape: 'object',
  what: 'an overlay',
  description: 'What an authority does to a form of Open Care Plan.',
  members: {
    $schema: {
      shape: 'text',
      pattern: '',
      mustBe: mustBe.text,
      description: 'Where this schema is, for an editor.',
    },
    id: id('Short and stable.'),
    version: version('The version of the overlay itself.'),
    authority: words('Whose form it is, by name.'),
    namespace: {
      shape: 'text',
      pattern: `${notInherited}${idPattern.source.slice(1)}`,
      mustBe: mustBe.namespace,
      description: 'Where the own fields stand: under "extensions", in this namespace.',
    },
    form: {
      shape: 'text',
      pattern: '',
      mustBe: mustBe.text,
      oneOf: forms.map((form) => form.id),
      description: 'The form that it is for.',
    },
    formVersion: version('The version of the form that it was written for.'),
    title: words('What the form is called here.'),
    description: words('What the form is for, here.'),
    fields: fieldsShape('The authority’s own fields, by name.'),
    codeLists: {
      shape: 'map',
      ...nameOf('a code list'),
      description: 'The authority’s own code lists, by name.',
      of: () => codeList,
    },
    changes: {
      shape: 'map',
      names: '^(?:/(?:[^~/]|~0|~1)+)*$',
      namesMustBe: 'Must be a JSON Pointer to a field of the form, for example /changes/*/urgency',
      nameRemedy: 'Begin it with /, and write * for every item of a list',
      description: 'What is done to fields of the form, by JSON Pointer; * stands for every item of a list.',
      of: () => changeShape,
    },
  },
  required: ['id', 'version', 'authority', 'namespace', 'form', 'formVersion'],
}

const codeList: ObjectShape = {
  shape: 'object',
  what: 'a code list',
  members: {
    title: words('What the list is of.'),
    description: words('Where it comes from, or when it is used.'),
    codes: {
      shape: 'list',
      description: 'The codes, in the order in which they are offered.',
      of: {
        shape: 'object',
        what: 'a code',
        members: { code: id('What a record holds.'), title: words('What people read.') },
        required: ['code', 'title'],
      },
    },
  },
  required: ['title', 'codes'],
}
