import type { UiSchema } from '@open-care-plan/schemas'
import { type FieldSchema, fieldWords } from '../views/shared/field-words.ts'
import { resolved } from '../views/shared/resolved.ts'

/** A list of a record that a field points at by the id of an item. */
export interface Referred {
  /** JSON Pointer of the list. */
  readonly from: string
  /** What to choose from, in place of a hint that speaks of ids. */
  readonly hint: string
}

const people: Referred = { from: '/people', hint: 'Choose one of the people who are named in this record' }
const review: Referred = { from: '/reviews', hint: 'Choose one of the reviews in this record' }

/**
 * By the name of the field, which list it points at. What points into another record, as `pathwayPlanId` does, is not here: this
 * record does not know what there is to choose from.
 */
const lists: Readonly<Record<string, Referred>> = {
  personId: people,
  consentBy: people,
  assessmentId: { from: '/assessments', hint: 'Choose one of the assessments in this record' },
  orderId: { from: '/legal/orders', hint: 'Choose one of the court orders in this record' },
  reviewId: review,
  consideredAtReviewId: review,
  visitId: { from: '/visits', hint: 'Choose one of the visits in this record' },
  corrects: { from: '/chronology', hint: 'Choose the entry that was wrong' },
}

/** The list that a field points at, where the record of its form has one. */
export function referredBy(name: string, field: FieldSchema, root: FieldSchema): Referred | undefined {
  const list = Object.hasOwn(lists, name) ? lists[name] : undefined
  const one = resolved(field.items, root) ?? field
  if (list === undefined || one.type !== 'string') return undefined
  return fieldWords(root).schemaAt(list.from.slice(1).split('/'))?.items === undefined ? undefined : list
}

/**
 * A UI schema in which a field that points at an item, or at several, offers the items to choose from. What the UI schema says
 * itself goes before.
 */
export function chosenFrom({ from, hint }: Referred, ui: UiSchema, isList: boolean): UiSchema {
  const choice = (own: UiSchema): object => ({
    'ui:widget': 'reference',
    ...own,
    'ui:options': { from, ...own['ui:options'] },
  })
  return {
    'ui:description': hint,
    ...(isList ? { ...ui, items: choice(ui.items ?? {}) } : choice(ui)),
  } as UiSchema
}
