import {
  badFormat,
  mustBe,
  mustBeCode,
  mustBeDate,
  mustBeExactly,
  mustBeNumber,
  mustBeOneOf,
  mustBePartialDate,
  mustBeWholeNumber,
  type Standing,
  type StructureIssue,
  wrongValue,
} from '@open-care-plan/model/issues'
import type { LeafType } from './record-type.ts'

type Shaped = Extract<LeafType, { readonly pattern: RegExp }>
type OneValue = Exclude<LeafType, { readonly kind: 'own-fields' }>

/** What is wrong with a value that is no part and no list, or undefined where nothing is. */
export function leafIssue(
  type: OneValue,
  value: unknown,
  path: string,
  standing: Standing,
): StructureIssue | undefined {
  const wrongType = (isRight: boolean, message: string) =>
    isRight ? undefined : wrongValue('wrong-type', path, message, standing)
  const wrongCode = (isRight: boolean, message: () => string) =>
    isRight ? undefined : wrongValue('wrong-code', path, message(), standing)
  switch (type.kind) {
    case 'text':
      return wrongType(typeof value === 'string', mustBe.text)
    case 'yes-no':
      return wrongType(typeof value === 'boolean', mustBe.yesNo)
    case 'number':
      return wrongType(Number.isFinite(value), mustBe.pounds)
    case 'bounded-number':
      return wrongType(isWithin(type, value), mustBeNumber(type.min, type.max))
    case 'whole-number':
      return wrongType(
        Number.isInteger(value) && isWithin(type, value),
        mustBeWholeNumber(type.min, type.max),
      )
    case 'code':
      return wrongCode(type.codes.has(value), () => mustBeCode(value, type.list))
    case 'choice':
      return wrongCode(type.codes.has(value), () => mustBeOneOf(value, [...type.codes] as string[]))
    case 'literal':
      return wrongCode(value === type.value, () => mustBeExactly(type.value))
    default:
      return shapedIssue(type, value, path, standing)
  }
}

const isWithin = ({ min, max }: { readonly min: number; readonly max: number }, value: unknown) =>
  typeof value === 'number' && value >= min && value <= max

function shapedIssue(
  type: Shaped,
  value: unknown,
  path: string,
  standing: Standing,
): StructureIssue | undefined {
  if (typeof value !== 'string') {
    const message = type.kind === 'date' ? mustBeDate(value) : mustBe.text
    return wrongValue('wrong-type', path, message, standing)
  }
  return type.pattern.test(value) ? undefined : badFormat(path, complaint(type, value), standing)
}

function complaint(type: Shaped, value: string): string {
  switch (type.kind) {
    case 'date':
      return mustBeDate(value)
    case 'partial-date':
      return mustBePartialDate(value)
    case 'id':
      return mustBe.id
    case 'shaped-text':
      return type.mustBe
  }
}
