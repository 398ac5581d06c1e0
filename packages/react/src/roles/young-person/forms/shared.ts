import type { YoungPersonQuestion } from '../questions.ts'

type Questions = Readonly<Record<string, YoungPersonQuestion>>

const ofWorkers = 'Workers write it'

/** What somebody says about a plan: in a care plan and in a pathway plan. */
export const views: Questions = {
  '/views': {
    title: 'What you think',
    hint: 'You can tell us about anything. The people who make your plan must think about what you say.',
    item: 'thought',
    missing: 'Tell us what you think',
    // What parents and others say is theirs. A worker goes through it with the young person where that is right.
    items: { member: 'whose', is: 'child' },
  },
  '/views/*/words': {
    title: 'What do you want to say?',
    hint: 'What do you want to happen? How do you feel about it? Use your own words.',
    missing: 'Tell us what you want to happen',
  },
  '/views/*/about': {
    title: 'What is it about?',
    hint: 'Choose all that fit',
    item: 'thing it is about',
    missing: 'Choose what it is about',
    options: {
      'care-plan': 'My whole plan',
      placement: 'Where I live now',
      change: 'Something that has changed or may change',
      permanence: 'Where I will grow up',
      contact: 'Seeing my family',
      education: 'School or college',
      health: 'My health',
      other: 'Something else',
    },
  },
  '/views/*/on': {
    title: 'When did you say this?',
    hint: 'The day you told someone, or the day you write it here',
    missing: 'Enter the day you said this',
    wrong: 'The day you said this must be a real date',
  },
  '/views/*/by': {
    title: 'Who did you tell?',
    hint: 'Leave this empty if you write it here by yourself',
    missing: 'Enter who you told',
  },
  '/views/*/whose': { notAsked: 'It is theirs: the form puts it there' },
  '/views/*/personId': { notAsked: 'An id' },
  '/views/*/method': { notAsked: 'Workers note how they asked' },
  '/views/*/notObtained': { notAsked: 'Workers say why nobody could ask' },
  '/views/*/response': { notAsked: 'What adults did about it is for adults to write' },
  '/views/*/reasonNotFollowed': { notAsked: 'What adults did not do is for adults to explain' },
}

/** Who somebody is: in a passport and in a pathway plan. */
export const child: Questions = {
  '/child': { title: 'Your details', missing: 'Tell us who you are' },
  '/child/likesToBeCalled': {
    title: 'What do you like to be called?',
    hint: 'The name that people should use for you',
    missing: 'Enter the name you like to be called',
  },
  '/child/givenName': {
    title: 'First name',
    hint: 'The one that is on letters to you',
    missing: 'Enter your first name',
  },
  '/child/familyName': {
    title: 'Last name',
    hint: 'The one that is on letters to you',
    missing: 'Enter your last name',
  },
  '/child/pronouns': {
    title: 'Your pronouns',
    hint: 'Such as she and her, he and him, or they and them',
    missing: 'Enter your pronouns',
  },
  '/child/genderIdentity': {
    title: 'How do you see your gender?',
    hint: 'You do not have to say',
    missing: 'Choose how you see your gender',
    options: {
      '00': 'I am not sure, or I would rather not say',
      '01': 'Boy or man',
      '02': 'Girl or woman',
      '09': 'In my own way',
    },
  },
  '/child/dateOfBirth': {
    title: 'When were you born?',
    hint: 'The day, the month and the year',
    missing: 'Enter the day you were born',
    wrong: 'The day you were born must be a real date',
  },
  '/child/nhsNumber': {
    title: 'Your NHS number',
    hint: '10 numbers with no spaces. It is on letters from your doctor.',
    missing: 'Enter your NHS number',
    wrong: 'Your NHS number must have 10 numbers',
  },
  '/child/expectedDateOfBirth': { notAsked: 'Of a child who is not born' },
  '/child/diedOn': { notAsked: 'Nobody is asked this of themselves' },
  '/child/sex': { notAsked: 'As on a certificate: workers copy it. How they see themselves is asked' },
  '/child/married': { notAsked: 'It decides what the law says: workers know of it' },
  '/child/disabilities': { notAsked: 'Codes for a count. What they need is asked in their own words' },
  '/child/localAuthority': { notAsked: ofWorkers },
  '/child/upn': { notAsked: 'A number of the school’s' },
  '/child/unknownUpnReason': { notAsked: 'A number of the school’s' },
  '/child/formerUpn': { notAsked: 'A number of the school’s' },
  '/child/uln': { notAsked: 'A number of the school’s' },
  '/child/homeOfficeReference': { notAsked: ofWorkers },
  '/child/homeOfficeReferenceKind': { notAsked: ofWorkers },
}

/** Staying with a carer after 18, at its place: `/stayingPut` or within another part. */
export const stayingPut = (at: string): Questions => ({
  [at]: {
    title: 'Staying where you live after 18',
    hint: 'If you are in foster care, you may be able to stay there. You and the people you live with both have to want it.',
    missing: 'Tell us if you want to stay',
  },
  [`${at}/youngPersonWants`]: {
    title: 'What do you want?',
    hint: 'You can change your mind later',
    missing: 'Choose what you want',
    options: { yes: 'I want to stay', no: 'I do not want to stay', undecided: 'I am not sure yet' },
  },
  [`${at}/youngPersonAskedOn`]: { notAsked: 'Workers note when they asked' },
  [`${at}/carerAskedOn`]: { notAsked: 'Workers note when they asked' },
  [`${at}/carerWants`]: { notAsked: 'The carer’s own answer' },
  [`${at}/moneyAgreed`]: { notAsked: 'What the carer gets is the carer’s' },
  [`${at}/startedOn`]: { notAsked: ofWorkers },
  [`${at}/lookedAtOn`]: { notAsked: ofWorkers },
  [`${at}/support`]: { notAsked: ofWorkers },
  [`${at}/reasonNoSupport`]: { notAsked: ofWorkers },
  [`${at}/endedOn`]: { notAsked: ofWorkers },
  [`${at}/reasonNot`]: { notAsked: 'It may be the carer’s reason' },
})
