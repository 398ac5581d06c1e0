import { defineForm } from './form.ts'

/** The child's own booklet of health. */
export const healthPassport = defineForm({
  id: 'health-passport',
  title: 'Health passport',
  record: 'HealthPassport',
  versions: ['1-0-0', '1-0-1'],
})
