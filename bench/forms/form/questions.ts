/** One question of the form that every renderer draws. */
export interface Question {
  readonly name: string
  readonly title: string
  readonly kind: 'text' | 'long' | 'date' | 'email' | 'number' | 'yes-no' | 'select' | 'several' | 'confirm'
  /** The question that is asked only where this one is answered with yes. */
  readonly reveals?: Question
}

/** A page of the form: 25 questions, some of them in a group or in the items of a list. */
export interface Section {
  readonly name: string
  readonly title: string
  readonly questions: readonly Question[]
  readonly group?: { readonly name: string; readonly title: string; readonly questions: readonly Question[] }
  readonly list?: {
    readonly name: string
    readonly title: string
    readonly item: string
    readonly questions: readonly Question[]
  }
}

/** How many items each list begins with. */
export const ITEMS = 5

export const yesNo = [
  ['yes', 'Yes'],
  ['no', 'No'],
  ['not-asked', 'Not asked yet'],
] as const

export const howOften = [
  ['never', 'Never'],
  ['sometimes', 'Sometimes'],
  ['most-days', 'Most days'],
  ['always', 'Always'],
] as const

export const places = [
  ['home', 'At home'],
  ['school', 'At school'],
  ['outside', 'Out and about'],
  ['relatives', 'With relatives'],
] as const

const ask = (kind: Question['kind'], name: string, title: string): Question => ({ kind, name, title })

const whole: readonly Question[] = [
  ask('text', 'headline', 'Headline'),
  ask('text', 'strength', 'What goes well'),
  ask('long', 'story', 'What happened until now'),
  ask('date', 'lookedAt', 'Last looked at'),
  ask('text', 'worry', 'What is hard'),
  {
    ...ask('yes-no', 'hasHelp', 'Does anybody help with this'),
    reveals: ask('long', 'whatHelp', 'What they do'),
  },
  ask('long', 'wish', 'What the child wants'),
  ask('select', 'often', 'How often help is needed'),
  ask('number', 'hours', 'Hours a week'),
  ask('several', 'where', 'Where this counts'),
  ask('yes-no', 'isAgreed', 'Do the parents agree'),
  ask('text', 'who', 'Who sees to it'),
  ask('date', 'lookAgain', 'To be looked at again'),
  ask('long', 'next', 'What is done next'),
  ask('text', 'measure', 'How we know that it worked'),
  ask('confirm', 'isShared', 'The child has read this'),
]

const person: readonly Question[] = [
  ask('text', 'fullName', 'Full name'),
  ask('text', 'job', 'Job'),
  ask('text', 'team', 'Team'),
  ask('email', 'email', 'Email address'),
  ask('text', 'telephone', 'Telephone number'),
  ask('date', 'since', 'Known since'),
  ask('select', 'sees', 'How often they see the child'),
  ask('long', 'remarks', 'Remarks'),
]

const short: readonly Question[] = [
  ask('text', 'headline', 'Headline'),
  ask('long', 'story', 'What happened until now'),
  ask('yes-no', 'isAgreed', 'Do the parents agree'),
  ask('select', 'often', 'How often help is needed'),
  ask('date', 'lookedAt', 'Last looked at'),
]

const item: readonly Question[] = [
  ask('text', 'what', 'What it is'),
  ask('date', 'from', 'From'),
  ask('select', 'often', 'How often'),
  ask('long', 'remarks', 'Remarks'),
]

const withGroup = (name: string, title: string): Section => ({
  name,
  title,
  questions: whole,
  group: { name: 'lead', title: 'Who leads on this', questions: person },
})

const withList = (name: string, title: string, list: string, listTitle: string, each: string): Section => ({
  name,
  title,
  questions: short,
  list: { name: list, title: listTitle, item: each, questions: item },
})

/** Twelve sections, 300 questions: eight with a group and a question that an answer reveals, four with a list. */
export const sections: readonly Section[] = [
  withGroup('everyday', 'Everyday life'),
  withList('treatments', 'Treatments', 'treatments', 'Treatments', 'Treatment'),
  withGroup('school', 'School'),
  withGroup('friends', 'Friends'),
  withList('visits', 'Visits', 'visits', 'Visits', 'Visit'),
  withGroup('feelings', 'Feelings'),
  withGroup('safety', 'Being safe'),
  withGroup('belief', 'Faith and culture'),
  withList('clubs', 'Clubs and hobbies', 'clubs', 'Clubs', 'Club'),
  withGroup('language', 'Language'),
  withList('steps', 'Steps', 'steps', 'Steps', 'Step'),
  withGroup('later', 'Later on'),
]

const countOf = (questions: readonly Question[]): number =>
  questions.reduce((sum, { reveals }) => sum + (reveals ? 2 : 1), 0)

/** How many questions the form has when everything is shown. */
export const controls = (of: readonly Section[] = sections): number =>
  of.reduce(
    (sum, { questions, group, list }) =>
      sum + countOf(questions) + countOf(group?.questions ?? []) + ITEMS * countOf(list?.questions ?? []),
    0,
  )
