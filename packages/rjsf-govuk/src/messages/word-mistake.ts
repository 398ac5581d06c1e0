import { valueAt } from '../visibility/condition.ts'
import { isHalfDate } from './date-asked.ts'
import { type FieldAsked, type FormAsked, fieldAt } from './field-at.ts'
import { wordFormat, wordLimitOfDay, wordPattern } from './formats.ts'
import { kindOfAnswer } from './kind-of-answer.ts'
import { type Mistake, paramOf, pathOf } from './mistake.ts'
import { ownMessage } from './own-message.ts'

/**
 * What is said of one mistake, as GOV.UK writes messages. What a form has of its own in `ui:errorMessages` comes first. Of a date it
 * can only say that it is none: where the form says `nameInMessages` as well, which box is empty comes before that.
 */
export function wordMistake(form: FormAsked, mistake: Mistake, data: unknown): string | undefined {
  const { name: keyword } = mistake
  if (keyword === undefined) return mistake.message
  const field = fieldAt(form, pathOf(mistake), mistake.title)
  const value = valueAt(data, pathOf(mistake))
  const own =
    ownMessage(field.uiSchema, keyword) ??
    (isMissing(mistake, value) ? ownMessage(field.uiSchema, 'required') : undefined)
  if (own !== undefined && !isHalfDate(field, keyword, value)) return own
  return wordKeyword(form, field, mistake, keyword, value)
}

/** Whether a mistake is that nothing was answered, however the schema says so. */
export const isMissing = (mistake: Mistake, value: unknown): boolean =>
  paramOf(mistake, 'missingProperty') !== undefined ||
  ((value === null || value === '') && mistake.name !== 'const')

function wordKeyword(
  form: FormAsked,
  field: FieldAsked,
  mistake: Mistake,
  keyword: string,
  value: unknown,
): string {
  const { strings } = form
  const { messages: say } = strings
  const { named, schemas, uiSchema } = field
  const kind = kindOfAnswer(schemas, uiSchema)
  const limit = Number(paramOf(mistake, 'limit'))
  if (isMissing(mistake, value)) return wordMissing(form, field)
  switch (keyword) {
    case 'enum':
      return kind === 'list' || kind === 'part' ? say.wrong(named) : say.select(named)
    case 'const':
      return kind === 'consent'
        ? say.agree(named)
        : say.mustBe(named, String(paramOf(mistake, 'allowedValue')))
    case 'maxLength':
      return say.tooLong(named, limit)
    case 'minLength':
      return say.tooShort(named, limit)
    case 'pattern':
      return wordPattern(form, field, value)
    case 'format':
      return wordFormat(form, field, String(paramOf(mistake, 'format')), value)
    case 'formatMinimum':
    case 'formatMaximum':
    case 'formatExclusiveMinimum':
    case 'formatExclusiveMaximum':
      return wordLimitOfDay(
        form,
        field,
        keyword,
        paramOf(mistake, 'comparison'),
        String(paramOf(mistake, 'limit')),
      )
    case 'type':
      return wordType(form, field, String(paramOf(mistake, 'type')), value)
    case 'minimum':
      return say.atLeast(named, limit)
    case 'maximum':
      return say.atMost(named, limit)
    case 'exclusiveMinimum':
      return say.moreThan(named, limit)
    case 'exclusiveMaximum':
      return say.lessThan(named, limit)
    case 'multipleOf':
      return say.multipleOf(named, Number(paramOf(mistake, 'multipleOf')))
    case 'minItems':
      if (kind === 'choices') return limit === 1 ? say.select(named) : say.selectAtLeast(named, limit)
      return limit === 1 ? wordMissing(form, field) : say.tooFewItems(named, limit)
    case 'maxItems':
      return kind === 'choices' ? say.selectAtMost(named, limit) : say.tooManyItems(named, limit)
    case 'uniqueItems':
      return say.twiceTheSame(named)
    case 'minProperties':
      return limit === 1 ? say.fillIn(named) : say.tooFewItems(named, limit)
    case 'maxProperties':
      return say.tooManyItems(named, limit)
    case 'additionalProperties':
    case 'unevaluatedProperties':
    case 'propertyNames':
      return wordExtra(form, field, mistake)
    case 'false schema':
    case 'boolean_schema':
      return say.notAsked(named)
    default:
      return say.wrong(named)
  }
}

/** What somebody is to do where there is no answer. */
function wordMissing({ strings }: FormAsked, { schemas, uiSchema, named }: FieldAsked): string {
  const { messages: say } = strings
  switch (kindOfAnswer(schemas, uiSchema)) {
    case 'choice':
    case 'choices':
      return say.select(named)
    case 'yes-no':
      return say.selectIf(named)
    case 'consent':
      return say.agree(named)
    case 'file':
      return say.upload(named)
    case 'list':
      return say.add(named)
    case 'part':
      return say.fillIn(named)
    default:
      return say.enter(named)
  }
}

function wordType(form: FormAsked, field: FieldAsked, type: string, value: unknown): string {
  const { messages: say } = form.strings
  const types = type.split(',')
  if (value === undefined) return say.wrong(field.named)
  if (types.includes('integer') && !types.includes('number')) {
    return typeof value === 'number' ? say.notWholeNumber(field.named) : say.notNumber(field.named)
  }
  if (types.includes('number')) return say.notNumber(field.named)
  if (types.includes('boolean')) return say.selectIf(field.named)
  return say.wrongKind(field.named)
}

/** A part that the schema does not have: it is named, since nothing is asked there. */
function wordExtra(form: FormAsked, field: FieldAsked, mistake: Mistake): string {
  const name = ['additionalProperty', 'unevaluatedProperty', 'propertyName']
    .map((each) => paramOf(mistake, each))
    .find((each) => typeof each === 'string')
  const { named } = typeof name === 'string' ? fieldAt(form, [...pathOf(mistake), name]) : field
  return form.strings.messages.notAsked(named)
}
