import type { UiSchema } from '../../src/forms/ui/ui-schema.ts'
import type { Leaf } from '../model/leaf.ts'
import { takesOneLine } from './one-line.ts'
import { messagesOf } from './words/messages.ts'
import { type Field, phraseOf } from './words/phrase-of.ts'

/** More answers than this are chosen from a list that opens. */
const mostRadios = 5

/** Fields that nobody is asked: the program that holds the record fills them in. */
const kept = ['$schema', 'schemaVersion', 'carePlanId', 'replaces', 'extensions']

/** The UI of a field that is not shown, or undefined where it is. */
export function hiddenUi(name: string): UiSchema | undefined {
  if (name === 'id') return { 'ui:widget': 'hidden', 'ui:options': { generated: true } }
  return kept.includes(name) ? { 'ui:widget': 'hidden' } : undefined
}

/** Widget, help and messages of a field that is no part and no list. */
export function leafUi(leaf: Leaf, field: Field): UiSchema {
  const oneLine = takesOneLine(field.part, field.name)
  return {
    ...widget(leaf, field, oneLine),
    ...help(leaf),
    'ui:errorMessages': messagesOf(field, leaf, leaf.kind === 'text' && !oneLine),
  }
}

function widget(leaf: Leaf, field: Field, oneLine: boolean): UiSchema {
  const { name } = field
  switch (leaf.kind) {
    case 'text':
      if (name === 'email') return { 'ui:widget': 'email' }
      if (name === 'phone') return { 'ui:options': { inputType: 'tel' } }
      return oneLine ? {} : { 'ui:widget': 'textarea', 'ui:options': { rows: 4 } }
    case 'date':
      return { 'ui:widget': 'date', 'ui:options': { nameInMessages: phraseOf(field, leaf.kind) } }
    case 'partial-date':
      // No widget: that of rjsf for dates is the date picker of a browser, which cannot hold a month or a year.
      return { 'ui:options': { partial: true, nameInMessages: phraseOf(field, leaf.kind) } }
    case 'yes-no':
      return { 'ui:widget': 'radio' }
    case 'whole-number':
      return name === 'revision' ? { 'ui:readonly': true } : {}
    case 'choice':
      return { 'ui:widget': leaf.choices.length <= mostRadios ? 'radio' : 'select' }
    case 'code': {
      const retired = leaf.list.codes.filter(({ to }) => to !== undefined).map(({ code }) => code)
      return {
        'ui:widget': leaf.list.codes.length <= mostRadios ? 'radio' : 'select',
        ...(retired.length === 0 ? {} : { 'ui:enumDisabled': retired }),
      }
    }
    default:
      return {}
  }
}

function help(leaf: Leaf): UiSchema {
  if (leaf.kind === 'partial-date') return { 'ui:help': 'For example 2015-04-30, or 2015-04, or 2015' }
  if (leaf.kind === 'number') return { 'ui:help': 'In pounds, for example 120 or 120.50' }
  return {}
}
