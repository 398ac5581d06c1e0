import type { ErrorMessages } from '../../../src/forms/ui/ui-schema.ts'
import type { Leaf } from '../../model/leaf.ts'
import { type Field, phraseOf, said } from './phrase-of.ts'
import { shapes } from './shapes.ts'
import { yesMeans } from './yes-no.ts'

/** What a form says of a field that is no part and no list, by the keyword that is not met. */
export function messagesOf(field: Field, leaf: Leaf, isProse: boolean): ErrorMessages {
  const phrase = phraseOf(field, leaf.kind)
  const subject = capital(phrase)
  switch (leaf.kind) {
    case 'text':
      return { required: isProse ? enterProse(phrase) : `Enter ${withArticle(phrase)}` }
    case 'date':
      return {
        required: `Enter ${phrase}`,
        format: `${subject} must be a real date`,
        pattern: `${subject} must be a real date`,
      }
    case 'partial-date':
      return {
        required: `Enter ${phrase}, or as much of it as is known`,
        pattern: `${subject} must be a real date, or as much of one as is known`,
      }
    case 'id':
      return {
        required: `Enter the id of ${phrase}`,
        pattern: `The id of ${phrase} must be made of letters, digits, dots, colons, hyphens and underscores`,
      }
    case 'shaped-text':
      return { required: `Enter ${theOf(field, phrase)}`, pattern: shapeOf(field) }
    case 'yes-no':
      return { required: `Select yes if ${meaningOf(field)}` }
    case 'whole-number':
      return {
        required: `Enter ${theOf(field, phrase)}`,
        type: `${capital(field.title)} must be a whole number`,
        minimum: `${capital(field.title)} must be ${leaf.min} or more`,
        maximum: `${capital(field.title)} must be ${leaf.max} or less`,
      }
    case 'bounded-number':
      return {
        required: `Enter ${theOf(field, phrase)}`,
        type: `${capital(field.title)} must be a number`,
        minimum: `${capital(field.title)} must be ${leaf.min} or more`,
        maximum: `${capital(field.title)} must be ${leaf.max} or less`,
      }
    case 'number':
      return {
        required: `Enter ${theOf(field, phrase)}`,
        type: `${capital(field.title)} must be an amount in pounds, like 120 or 120.50`,
      }
    case 'code':
    case 'choice':
      return { required: `Select ${phrase}`, oneOf: `Select ${phrase} from the list` }
    case 'literal':
    case 'own-fields':
      return {}
  }
}

/** What a form says where a list that has to have items has none. `itemTitle` is of a list of parts. */
export function listMessages(field: Field, itemTitle: string | undefined): ErrorMessages {
  const add = `Add ${itemTitle === undefined ? phraseOf(field, 'list') : (itemsSaid[itemTitle] ?? said(itemTitle))}`
  return { required: add, minItems: add }
}

/** What one item is called after “Add”, where its title does not say it. */
const itemsSaid: Readonly<Record<string, string>> = {
  'If things change': 'what happens if things change',
  'Name and contact details': 'a person with their contact details',
  'Sent back': 'why the plan was sent back',
  'The plan shared': 'when the plan was shared',
  'Who decides': 'a decision and who makes it',
}

/** What a form says where a part that has to be there is not. */
export const partMessages = (field: Field, part: string): ErrorMessages => ({
  required:
    part === 'NamedContact'
      ? `Enter the name and contact details of ${phraseOf(field, 'part')}`
      : `Fill in ‘${field.title}’`,
})

const isClause = (phrase: string) =>
  /^(?:what|how|why|who|whose|where|when|which|whether|you|your|their|the|a|any|more)\b/.test(phrase)

const enterProse = (phrase: string) => (isClause(phrase) ? `Enter ${phrase}` : `Enter details of ${phrase}`)

const withArticle = (phrase: string) => (isClause(phrase) ? phrase : `the ${phrase}`)

const theOf = (field: Field, phrase: string) => (field.part === 'Child' ? phrase : withArticle(phrase))

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

function shapeOf(field: Field): string {
  const shape = shapes[field.title]
  if (shape === undefined) throw new Error(`Say in words/phrases.ts what "${field.title}" must look like`)
  return shape
}

function meaningOf({ part, name }: Field): string {
  const meaning = yesMeans[`${part}.${name}`]
  if (meaning === undefined) throw new Error(`Say in words/yes-no.ts what a yes to ${part}.${name} means`)
  return meaning
}
