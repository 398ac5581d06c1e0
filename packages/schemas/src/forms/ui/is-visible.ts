import { fromPointer } from '@open-care-plan/model/json-pointer'
import { below, type UiSchema, type VisibleWhen } from './ui-schema.ts'

/**
 * Whether a form asks for what stands at a place of a record: whether every condition on the way there holds. Nothing is
 * said of what the record has there: an answer that is not asked for any more stays in the record, for the writer to see
 * and to take out.
 *
 * @param ui The UI schema of the form, as `uiSchemaOf` gives it.
 * @param pointer JSON Pointer: `/needs/0/outcomes/1/metOn`. A place that the UI schema does not know is visible.
 */
export function isVisible(ui: UiSchema, record: unknown, pointer: string): boolean {
  let at: UiSchema | undefined = ui
  let holder = record
  for (const token of fromPointer(pointer)) {
    at = at && below(at, token)
    const condition = at?.['ui:options']?.visibleWhen
    if (condition !== undefined && !holds(condition, holder)) return false
    holder = memberOf(holder, token)
  }
  return true
}

function holds({ pointer, equals, in: among, notIn, filled }: VisibleWhen, holder: unknown): boolean {
  const value = fromPointer(pointer).reduce(memberOf, holder)
  return (
    (equals === undefined || value === equals) &&
    (among === undefined || among.some((each) => each === value)) &&
    (notIn === undefined || notIn.every((each) => each !== value)) &&
    (filled === undefined || isFilled(value) === filled)
  )
}

const memberOf = (holder: unknown, token: string): unknown =>
  typeof holder === 'object' && holder !== null && Object.hasOwn(holder, token)
    ? (holder as Readonly<Record<string, unknown>>)[token]
    : undefined

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
