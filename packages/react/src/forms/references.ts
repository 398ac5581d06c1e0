import type { UiSchema } from '@open-care-plan/schemas/forms'
import { type FieldSchema, fieldWords } from '../views/shared/field-words.ts'
import type { KindOfRecord } from '../views/shared/other-records.ts'
import { resolved } from '../views/shared/resolved.ts'

/** The lists of a record, or the other records, that a field points at by an id. */
export type Referred =
  | {
      /** JSON Pointers of the lists. */
      readonly from: readonly string[]
      /** What to choose from, in place of a hint that speaks of ids. */
      readonly hint: string
    }
  | ReferredElsewhere

interface ReferredElsewhere {
  readonly other: KindOfRecord
  readonly hint: string
  /** What to type where a host names no such records. Without it nobody is asked: the id would be known to no one. */
  readonly typed?: string
}

const people: Referred = { from: ['/people'], hint: 'Choose one of the people who are named in this record' }
const review: Referred = { from: ['/reviews'], hint: 'Choose one of the reviews in this record' }

/** What a chronology speaks of: all that happens on a day, in the order of the form. */
const happenings = [
  '/placements',
  '/legal/orders',
  '/legal/statuses',
  '/proceedings',
  '/reviews',
  '/visits',
  '/assessments',
  '/health/assessments',
  '/health/checks',
  '/health/sdq',
  '/education/pepReviews',
  '/education/exclusions',
  '/exploitation/missing',
]

/** By the name of the field, what it points at. */
const fields: Readonly<Record<string, Referred>> = {
  personId: people,
  consentBy: people,
  assessmentId: { from: ['/assessments'], hint: 'Choose one of the assessments in this record' },
  orderId: { from: ['/legal/orders'], hint: 'Choose one of the court orders in this record' },
  reviewId: review,
  consideredAtReviewId: review,
  visitId: { from: ['/visits'], hint: 'Choose one of the visits in this record' },
  corrects: { from: ['/chronology'], hint: 'Choose the entry that was wrong' },
  concerns: {
    from: happenings,
    hint: 'Choose what else in this record the event belongs to',
  },
  // When they were begun and ready is asked beside: that is what a social worker knows of them.
  pepId: { other: 'peps', hint: 'Choose the PEP that belongs to this plan' },
  pathwayPlanId: { other: 'pathwayPlans', hint: 'Choose the pathway plan that belongs to this plan' },
  childRecordId: {
    other: 'children',
    hint: 'Choose the brother or sister where they have a care plan too',
    // The number of a child is not made up by a program: workers know it, and write it elsewhere too.
    typed: 'If they have a care plan too, enter their number as a child in your authority’s records',
  },
}

/** What a field points at, where its form has any of it. */
export function referredBy(name: string, field: FieldSchema, root: FieldSchema): Referred | undefined {
  const referred = Object.hasOwn(fields, name) ? fields[name] : undefined
  const one = resolved(field.items, root) ?? field
  if (referred === undefined || one.type !== 'string') return undefined
  if ('other' in referred) return referred
  const words = fieldWords(root)
  const from = referred.from.filter((list) => words.schemaAt(list.slice(1).split('/'))?.items !== undefined)
  return from.length === 0 ? undefined : { ...referred, from }
}

/**
 * A UI schema in which a field that points at something, or at several, offers what there is to choose from. What the UI schema
 * says itself goes before.
 *
 * @param kinds The kinds of other records of which a host names any.
 */
export function chosenFrom(
  name: string,
  referred: Referred,
  ui: UiSchema,
  isList: boolean,
  kinds: readonly KindOfRecord[],
): UiSchema {
  if ('other' in referred && !kinds.includes(referred.other)) return typed(name, referred, ui)
  const options = 'other' in referred ? { other: referred.other } : { from: referred.from }
  const choice = (own: UiSchema): object => ({
    'ui:widget': 'reference',
    ...own,
    'ui:options': { ...options, ...own['ui:options'] },
  })
  return {
    'ui:description': referred.hint,
    // What to choose from is said once, over the list.
    ...(isList ? { ...ui, items: choice({ 'ui:description': '', ...ui.items }) } : choice(ui)),
  } as UiSchema
}

/** A box for what is known without a list; else nothing, unless something is there that has to be seen. */
const typed = (name: string, { typed: hint }: ReferredElsewhere, ui: UiSchema): UiSchema =>
  hint === undefined
    ? { ...ui, 'ui:options': { visibleWhen: { pointer: `/${name}`, filled: true }, ...ui['ui:options'] } }
    : ({ 'ui:description': hint, ...ui } as UiSchema)
