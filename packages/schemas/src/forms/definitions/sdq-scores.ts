import { defineSections } from '../section.ts'

/** SDQ scores. */
export const sdqScoresDefinition = defineSections({
  form: 'sdq-scores',
  rulesOfTheWhole: [],
  sections: [
    {
      id: 'child',
      title: 'The child',
      hint: 'Whose scores these are',
      owners: ['social-worker'],
      members: ['/child'],
      rules: [],
      court: false,
      child: true,
    },
    {
      id: 'scores',
      title: 'Questionnaires',
      hint: 'Totals of each scale, by whom it was filled in, and what it led to',
      owners: ['social-worker', 'health', 'carer', 'designated-teacher'],
      members: ['/scores'],
      rules: [
        'sdq/as-a-screen',
        'sdq/band-set-and-informant',
        'sdq/bands',
        'sdq/missing-items',
        'sdq/plan-answers-score',
        'sdq/shape',
        'sdq/total',
        'time-limits/sdq-each-year',
      ],
      court: false,
      child: false,
    },
    {
      id: 'record',
      title: 'This record',
      hint: 'Its numbers, and the care plan it belongs to',
      owners: ['social-worker'],
      members: ['/$schema', '/schemaVersion', '/id', '/carePlanId', '/revision', '/extensions'],
      rules: [],
      court: false,
      child: false,
    },
  ],
})
