import { defineForm } from './form.ts'

/** One revision of one child's care plan. */
export const carePlan = defineForm({
  id: 'care-plan',
  title: 'Care plan',
  record: 'CarePlanRecord',
  versions: ['1-0-0', '1-0-1'],
})
