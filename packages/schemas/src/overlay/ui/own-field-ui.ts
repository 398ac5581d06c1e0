import type { ErrorMessages, UiSchema } from '../../forms/ui/ui-schema.ts'
import type { LocalCodeList, OwnField } from '../overlay.ts'
import { countMessages, dateMessages, lengthMessages, numberMessages, quoted } from './words.ts'

type CodeLists = Readonly<Record<string, LocalCodeList>>

/** More answers than this are chosen from a list that opens, as in the published forms. */
const mostRadios = 5

/** Text of at most so many characters takes one line. */
const oneLine = 100

/** How fields of an authority's own are asked, in the order of the overlay, and what is said of a mistake. */
export const ownFieldsUi = (fields: Readonly<Record<string, OwnField>>, lists: CodeLists): UiSchema => ({
  'ui:order': Object.keys(fields),
  ...Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, fieldUi(field, field.title ?? name, lists)]),
  ),
})

function fieldUi(field: OwnField, title: string, lists: CodeLists): UiSchema {
  const messages = (required: string, others: ErrorMessages = {}) => ({
    'ui:errorMessages': { required: `${required} ${quoted(title)}`, ...others },
  })
  const subject = quoted(title)
  switch (field.type) {
    case 'text': {
      const between = { from: field.minLength, to: field.maxLength }
      const isLong = field.maxLength === undefined || field.maxLength > oneLine
      return {
        ...(isLong && { 'ui:widget': 'textarea', 'ui:options': { rows: 4 } }),
        ...messages('Fill in', lengthMessages(subject, between)),
      }
    }
    case 'date': {
      const between = { from: field.notBefore, to: field.notAfter }
      return {
        'ui:widget': 'date',
        'ui:options': { nameInMessages: subject },
        ...messages('Fill in', dateMessages(subject, between)),
      }
    }
    case 'yes-no':
      return { 'ui:widget': 'radio', ...messages('Select yes or no for') }
    case 'whole-number':
    case 'number': {
      const type = `${subject} must be a ${field.type === 'number' ? 'number' : 'whole number'}`
      const between = { from: field.minimum, to: field.maximum }
      return messages('Fill in', { type, ...numberMessages(subject, between) })
    }
    case 'code': {
      const codes = lists[field.codes]?.codes ?? []
      const answer = 'Select an answer for'
      return {
        'ui:widget': codes.length <= mostRadios ? 'radio' : 'select',
        ...messages(answer, { oneOf: `${answer} ${subject}` }),
      }
    }
    case 'group':
      return { ...messages('Fill in'), ...ownFieldsUi(field.fields, lists) }
    case 'list': {
      const between = { from: field.minItems, to: field.maxItems }
      return {
        ...messages('Add to', countMessages(title, between)),
        'ui:options': { orderable: false },
        items: fieldUi(field.items, field.items.title ?? title, lists),
      }
    }
  }
}
