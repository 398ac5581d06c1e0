import { defineForm } from './form.ts'

/** A looked-after child's education plan, in five parts. */
export const pep = defineForm({
  id: 'pep',
  title: 'Personal education plan (PEP)',
  record: 'Pep',
  versions: ['1-0-0', '1-0-1'],
})
