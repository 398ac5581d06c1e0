import { defineForm } from './form.ts'

/** The plan of a young person who leaves care. */
export const pathwayPlan = defineForm({
  id: 'pathway-plan',
  title: 'Pathway plan',
  record: 'PathwayPlan',
  versions: ['1-0-0', '1-0-1'],
})
