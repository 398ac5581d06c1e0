import { defineForm } from './form.ts'

/** What a carer tells of the child: proposed changes. */
export const carerUpdate = defineForm({
  id: 'carer-update',
  title: 'Carer’s update',
  record: 'CarerUpdate',
  versions: ['1-0-0', '1-0-1'],
})
