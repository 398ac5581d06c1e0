import { defineSections } from '../section.ts'

/** A carer’s feedback: without a name, so that nothing in it says who wrote it. */
export const carerFeedbackDefinition = defineSections({
  form: 'carer-feedback',
  rulesOfTheWhole: [],
  sections: [
    {
      id: 'about',
      title: 'About you',
      hint: 'The month and the kind of carer, and nothing that says who you are',
      owners: ['carer'],
      members: ['/$schema', '/schemaVersion', '/id', '/month', '/kind'],
      rules: [],
      court: false,
      child: false,
    },
    {
      id: 'answers',
      title: 'How it has been for you',
      hint: 'Whether the plan was shared, clear and of help',
      owners: ['carer'],
      members: [
        '/planShared',
        '/planUnderstood',
        '/listenedTo',
        '/delegationClear',
        '/supportEnough',
        '/changesTold',
      ],
      rules: [],
      court: false,
      child: false,
    },
    {
      id: 'words',
      title: 'In your own words',
      hint: 'What works, and what to change',
      owners: ['carer'],
      members: ['/whatWorks', '/whatToChange'],
      rules: [],
      court: false,
      child: false,
    },
  ],
})
