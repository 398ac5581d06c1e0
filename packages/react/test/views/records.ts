import type { CarePlanRecord, HealthPassport } from '@open-care-plan/model'
import { checkSiblingGroup, courtPlan, timetable } from '@open-care-plan/rules'
import { type FormId, formDefinitions, schemaOf, uiSchemaOf } from '@open-care-plan/schemas'
import type { AgeGroup } from '../../src/views/child/index.ts'
import type { FieldSchema } from '../../src/views/index.ts'
import { samplePlan, sampleRecord } from '../samples.ts'

const asAt = '2026-11-21'
const siblings = ['eldest', 'middle', 'youngest'].map((name) => samplePlan(`siblings-${name}`))

const formOf = async (form: FormId, name: string) => ({
  record: sampleRecord(name) as object,
  schema: (await schemaOf(form)) as FieldSchema,
  ui: await uiSchemaOf(form),
  sections: formDefinitions.find((definition) => definition.form === form)?.sections ?? [],
})

/** A plan as it may have been a revision ago: something was added, taken out, moved, and written in other words since. */
const earlier = (plan: CarePlanRecord) => ({
  ...plan,
  legal: { ...plan.legal, lookedAfterFrom: '2024-10-01' },
  needs: plan.needs
    ?.slice(1)
    .toReversed()
    .map((need) => ({ ...need, statement: `At first, ${need.statement?.slice(0, -20)} as we saw it.` })),
  reviews: [...(plan.reviews ?? []), { id: 'review-gone', heldOn: '2024-10-03' }],
})

const passport = {
  ...(await formOf('health-passport', 'other/health-passport')),
  record: sampleRecord('other/health-passport') as HealthPassport,
}

/** Sentences that no page holds, with paragraphs, a sign of several parts, and a word that no line holds. */
const long = (about: string) =>
  Array.from({ length: 70 }, (_, at) => `${about} ${at + 1}: it went well, and I was told why.`)
    .join(' ')
    .replace('20:', '20:\n\n')
    .replace('30:', `30: ${'abcdefghij'.repeat(12)}`)
    .replaceAll('50:', '50: 👩🏽‍⚕️👨‍👩‍👧')

const longPassport: HealthPassport = {
  ...passport.record,
  aboutMe: { whatMatters: long('What matters'), whatHelps: 'Time.' },
  allergies: [
    { id: 'a-1', to: 'Pollen', reaction: 'Sneezing' },
    { id: 'a-2', to: 'Nuts', serious: true, reaction: long('Reaction'), whatToDo: long('To do') },
  ],
  history: [{ id: 'h-1', on: '2020', what: long('What happened'), now: long('Now') }],
  consent: long('Consent'),
  extensions: { wirral: { swimmingBadge: 'Fifty metres', favouriteThings: ['Drums', 'Goal'] } },
}

const emptyPassport: HealthPassport = { schemaVersion: '1-0-0', id: 'p-1', child: { id: 'c-1' } }

const childOf = (name: string, ageGroup: AgeGroup) => {
  const plan = samplePlan(name)
  return { plan, asAt, ageGroup, previous: { ...plan, iro: { name: 'Olga Frost' } } }
}

/** All that the pages of the site show, by the name of the page: data that JSON can hold, as a host would send it. */
export const pages = {
  'child-under-8': childOf('placed-with-parents', 'under-8'),
  'child-8-to-12': childOf('nine-year-old', '8-to-12'),
  'child-13-and-over': childOf('seventeen-leaving-care', '13-and-over'),
  timetable: { duties: timetable(samplePlan('nine-year-old'), { asAt }).duties, asAt },
  'timetable-legacy': { duties: timetable(samplePlan('legacy-plan'), { asAt }).duties, asAt },
  compare: { ...(await formOf('care-plan', 'nine-year-old')), before: earlier(samplePlan('nine-year-old')) },
  siblings: { plans: siblings, ...checkSiblingGroup(siblings, { asAt }) },
  plan: await formOf('care-plan', 'nine-year-old'),
  'plan-legacy': await formOf('care-plan', 'legacy-plan'),
  'plan-unaccompanied': await formOf('care-plan', 'unaccompanied-sixteen-year-old'),
  pep: await formOf('pep', 'other/pep'),
  passport,
  'pathway-plan': await formOf('pathway-plan', 'other/pathway-plan'),
  court: courtPlan(samplePlan('baby-in-proceedings'), { asAt }),
  'booklet-fold': passport,
  'booklet-single': passport,
  'booklet-large': passport,
  'booklet-fold-long': { ...passport, record: longPassport },
  'booklet-single-long': { ...passport, record: longPassport },
  'booklet-large-long': { ...passport, record: longPassport },
  'booklet-single-empty': {
    ...passport,
    record: emptyPassport,
  },
}

export type PageName = keyof typeof pages
