import { defineForm } from './form.ts'

/** What a carer thinks of the service, without a name. */
export const carerFeedback = defineForm({
  id: 'carer-feedback',
  title: 'Carer’s feedback',
  record: 'CarerFeedback',
  versions: ['1-0-0', '1-0-1'],
})
