import { defineSections } from '../section.ts'

/** A carer’s update. */
export const carerUpdateDefinition = defineSections({
  form: 'carer-update',
  rulesOfTheWhole: [],
  sections: [
    {
      id: 'update',
      title: 'This update',
      hint: 'Who writes it, when, and for which care plan',
      owners: ['carer'],
      members: ['/$schema', '/schemaVersion', '/id', '/carePlanId', '/on', '/carer', '/extensions'],
      rules: [],
      court: false,
      child: false,
    },
    {
      id: 'how-things-are',
      title: 'How things are',
      hint: 'What goes well, and what would help',
      owners: ['carer'],
      members: ['/goingWell', '/carersNeeds'],
      rules: [],
      court: false,
      child: false,
    },
    {
      id: 'changes',
      title: 'Proposed changes',
      hint: 'What was seen, what the child says, what should change, and what was decided',
      owners: ['carer', 'social-worker'],
      members: ['/changes'],
      rules: [],
      court: false,
      child: false,
    },
  ],
})
