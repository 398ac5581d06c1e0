import type { FormId } from './index.ts'

/**
 * Whose part of a form a section is: they write it, others read it. `health` is a nurse or doctor, `iro` the independent
 * reviewing officer.
 */
export type OwnerRole =
  | 'social-worker'
  | 'manager'
  | 'iro'
  | 'designated-teacher'
  | 'virtual-school'
  | 'health'
  | 'carer'
  | 'young-person'

/** One page of a form. */
export interface FormSection {
  /** Unique in its form. An address or a draft may hold it, so it stays the same. */
  readonly id: string
  readonly title: string
  /** What belongs here, in one line. */
  readonly hint: string
  /** Who writes it, the one who answers for it first. */
  readonly owners: readonly OwnerRole[]
  /** JSON Pointers to the members of the record that it holds, in the order of the page. */
  readonly members: readonly string[]
  /** Ids of the rules of `@open-care-plan/rules` that speak to it. */
  readonly rules: readonly string[]
  /** Whether it is among what a court is given. */
  readonly court: boolean
  /** Whether it is among what the child is shown. */
  readonly child: boolean
}

/** How a form is laid out. Every member of its record is in exactly one section. */
export interface FormDefinition {
  readonly form: FormId
  readonly sections: readonly FormSection[]
  /** Ids of the rules that speak to the record as one piece, or to the words and dates of every section. */
  readonly rulesOfTheWhole: readonly string[]
}

/** Declares how a form is laid out. */
export const defineSections = (definition: FormDefinition): FormDefinition => definition
