import { defineForm } from './form.ts'

/** Scale totals of Strengths and Difficulties Questionnaires. */
export const sdqScores = defineForm({
  id: 'sdq-scores',
  title: 'SDQ scores',
  record: 'SdqRecord',
  versions: ['1-0-0', '1-0-1'],
})
