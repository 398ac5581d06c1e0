import type { FormId, OwnerRole } from '@open-care-plan/schemas'
import { sampleRecord } from '../samples.ts'

const sample = (name: string): object => sampleRecord(name) as object

/** One form on a page of the site, as a host would set it up. What JSON can hold. */
export interface FormState {
  readonly form: FormId
  readonly record: object
  readonly role?: OwnerRole
  readonly audience?: 'young-person'
  readonly lang?: 'cy'
  /** Checks the plan as at this day, with the letters of its steps and hints on its words. */
  readonly asAt?: string
  /** Another’s version of the record, which came after somebody had changed it here. */
  readonly theirs?: { readonly place: string; readonly mine: unknown; readonly theirs: unknown }
  /** Work of an earlier page, kept and not in the record. */
  readonly kept?: { readonly place: string; readonly now: unknown }
}

const asAt = '2026-11-21'
const plan = (name: string, more: Partial<FormState> = {}): FormState => ({
  form: 'care-plan',
  record: sample(name),
  role: 'social-worker',
  asAt,
  ...more,
})

/** Every setting that the pages of the site show, by its name. */
export const states = {
  plan: plan('nine-year-old'),
  legacy: plan('legacy-plan'),
  empty: plan('legacy-plan', { record: { schemaVersion: '1-0-1', id: 'plan-1', child: { id: 'child-1' } } }),
  welsh: plan('nine-year-old', { lang: 'cy' }),
  iro: plan('nine-year-old', { role: 'iro' }),
  'young-person': plan('seventeen-leaving-care', { role: 'young-person', audience: 'young-person' }),
  'young-person-pathway': {
    form: 'pathway-plan',
    record: sample('other/pathway-plan'),
    role: 'young-person',
    audience: 'young-person',
  },
  'young-person-pep': {
    form: 'pep',
    record: sample('other/pep'),
    role: 'young-person',
    audience: 'young-person',
    lang: 'cy',
  },
  versions: plan('nine-year-old', {
    theirs: {
      place: '/child/likesToBeCalled',
      mine: 'Jossy',
      theirs: 'J',
    },
    kept: { place: '/child/pronouns', now: 'they, them' },
  }),
  pep: { form: 'pep', record: sample('other/pep'), role: 'designated-teacher' },
  'health-passport': {
    form: 'health-passport',
    record: sample('other/health-passport'),
    role: 'young-person',
    audience: 'young-person',
  },
  'pathway-plan': { form: 'pathway-plan', record: sample('other/pathway-plan'), role: 'social-worker' },
  'carer-update': { form: 'carer-update', record: sample('other/carer-update'), role: 'carer' },
  'carer-feedback': { form: 'carer-feedback', record: sample('other/carer-feedback'), role: 'carer' },
} satisfies Readonly<Record<string, FormState>>

export type StateName = keyof typeof states
