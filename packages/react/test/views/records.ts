import { checkSiblingGroup, courtPlan, timetable } from '@open-care-plan/rules'
import { type FormId, formDefinitions, schemaOf, uiSchemaOf } from '@open-care-plan/schemas'
import { samplePlan, sampleRecord } from '../samples.ts'

const asAt = '2026-11-21'
const siblings = ['eldest', 'middle', 'youngest'].map((name) => samplePlan(`siblings-${name}`))

const formOf = async (form: FormId, name: string) => ({
  record: sampleRecord(name),
  schema: await schemaOf(form),
  ui: await uiSchemaOf(form),
  sections: formDefinitions.find((definition) => definition.form === form)?.sections ?? [],
})

/** All that the pages of the site show, by the name of the page: data that JSON can hold, as a host would send it. */
export const pages = {
  timetable: { duties: timetable(samplePlan('nine-year-old'), { asAt }).duties, asAt },
  'timetable-legacy': { duties: timetable(samplePlan('legacy-plan'), { asAt }).duties, asAt },
  compare: {
    ...(await formOf('care-plan', 'legacy-plan')),
    before: samplePlan('nine-year-old'),
  },
  siblings: { plans: siblings, ...checkSiblingGroup(siblings, { asAt }) },
  plan: await formOf('care-plan', 'nine-year-old'),
  'plan-legacy': await formOf('care-plan', 'legacy-plan'),
  'plan-unaccompanied': await formOf('care-plan', 'unaccompanied-sixteen-year-old'),
  pep: await formOf('pep', 'other/pep'),
  passport: await formOf('health-passport', 'other/health-passport'),
  'pathway-plan': await formOf('pathway-plan', 'other/pathway-plan'),
  court: courtPlan(samplePlan('baby-in-proceedings'), { asAt }),
  'booklet-fold': await formOf('health-passport', 'other/health-passport'),
  'booklet-single': await formOf('health-passport', 'other/health-passport'),
  'booklet-large': await formOf('health-passport', 'other/health-passport'),
}

export type PageName = keyof typeof pages
