import type { ChildWords } from './child-strings.ts'
import { words8To12 } from './en-gb-8-to-12.ts'
import { countInEnglish } from './in-english.ts'

/** For young people of 13 and over. */
export const words13AndOver: ChildWords = {
  ...words8To12,
  hello: (day) =>
    `This is my plan as it stands ${day}. I can ask to read all of it, and I can ask for changes.`,
  sections: {
    ...words8To12.sections,
    home: 'Where I live, and whether I can stay',
    people: 'My family, and the people I see',
    said: 'What I said, and what came of it',
    ifs: 'What happens if something goes wrong',
    changes: 'What has changed since last time',
    unhappy: 'If I am not happy with something',
  },
  kindOfHome: {
    ...words8To12.kindOfHome,
    family: 'We knew each other before I came to live here.',
    'childrens-home': 'I live in a home with other young people.',
    supported: 'I live in a place with staff who help me get ready to live by myself.',
  },
  looksAfterMeHere: (name, person) =>
    person === undefined
      ? `The staff at ${name} are there for me.`
      : `${person} and the other staff at ${name} are there for me.`,
  stay: {
    untilGrownUp: 'The plan is that I can stay here until I am an adult.',
    withFamily: 'The plan is that I stay with my family.',
    until: (month) => `The plan is that I stay here until about ${month}.`,
    goingHome: 'The plan is that I go home to my family, one step at a time. Until then I stay here.',
    notDecided: 'It has not been decided yet where I will live in the long run. For now I stay here.',
    notWritten: (ask) => `We have not written down how long you can stay here. You can ask ${ask}.`,
  },
  tellFirst: 'If this has to change, I must be told first and asked what I want.',
  helper: {
    ...words8To12.helper,
    'social-worker': {
      title: 'My social worker',
      does: 'Visits me, talks with me by myself, and is in charge of carrying out my plan.',
    },
    checker: {
      title: 'The person who checks on the adults',
      does: 'Checks that everybody does what they promised. Runs the meetings about my plan, and asks what I think before each one.',
    },
    'personal-adviser': {
      title: 'My helper towards living by myself',
      does: 'Helps me with work, money and a place to live, now and after I am 18.',
    },
    teacher: {
      title: 'My teacher who looks out for me',
      does: 'Makes sure that I get the help I need to learn.',
    },
    'key-worker': { title: 'My key worker', does: 'The person at home who is there for me first.' },
    'speaks-up': {
      title: 'The person who speaks up for me',
      does: 'Is on my side and nobody else’s. Helps me to say what I want and to get an answer.',
    },
    visitor: { title: 'My visitor', does: 'A volunteer who comes to see me, takes me out and is my friend.' },
  },
  relationship: {
    ...words8To12.relationship,
    grandparent: 'my grandparent',
    'former-carer': 'used to look after me',
    other: 'somebody who matters to me',
  },
  somebody: 'somebody who matters to me',
  happened: {
    done: (ask) => `Something was done about it. I can ask ${ask} what.`,
    partly: (ask) => `Part of it was done and part was not. I can ask ${ask} for the reasons.`,
    'not-done': (ask) => `It was not done. I have a right to know why, and can ask ${ask}.`,
    'not-written': (ask) => `We have not written down what was done about it. You can ask ${ask}.`,
  },
  adultsWords:
    'These are an adult’s words, so they are not shown. You can ask for your own words to be put in.',
  nothingSaid: (ask) =>
    `We have not written down what you think. You can tell ${ask}, and it has to go into the plan.`,
  coming: {
    ...words8To12.coming,
    birthday: 'My birthday',
    meeting:
      'The meeting about my plan. I can help to decide where it is, who comes and what is talked about.',
    visit: 'A visit from my social worker.',
    'school-meeting': 'A meeting about my education.',
    'health-check': 'My yearly health check. I can say who I want to see, and whether I want it.',
    dental: 'An appointment at the dentist.',
    optical: 'An appointment to have my eyes checked.',
    hearing: 'An appointment to have my hearing checked.',
  },
  notAtSchool: 'I am not at school or college at the moment.',
  goals: (open, reached) => {
    const lines = [
      open > 0 ? `My plan has ${countInEnglish(open, 'goal')} for this.` : undefined,
      reached > 0 ? `I have reached ${countInEnglish(reached, 'goal')}.` : undefined,
    ].filter((line) => line !== undefined)
    return lines.length === 0 ? undefined : lines.join(' ')
  },
  aboutMe: 'How I feel, who I am and what I do for myself',
  ifsIntro: 'Nobody expects it, but if something does go wrong, this is what we do.',
  forAdults: (ask) =>
    `This part was not written to you, so it is not shown. You can ask ${ask} to go through it with you, and to write it better.`,
  noIfs: (ask) => `We have not written down what happens if things go wrong. You can ask ${ask}.`,
  change: {
    ...words8To12.change,
    stay: 'The plan for where I live has changed. Look at “Where I live, and whether I can stay”.',
    reached: (count) => `I reached ${countInEnglish(count, 'goal')}.`,
    said: (count) => `My plan has ${countInEnglish(count, 'more thing')} that I said.`,
  },
  noChanges: 'Nothing important has changed.',
  unhappy: {
    intro: 'I have the right to say so, and nobody may make things harder for me because of it.',
    tell: (name) => `I can talk to ${name}`,
    tellAnybody: 'I can talk to any adult I trust.',
    speaksUp: (ask) =>
      `I have the right to somebody who is only on my side and helps me to say what I want. It is free. I can ask ${ask} for one.`,
    complain:
      'I can make a complaint. The council must look into it and give me an answer in writing. Any adult who helps me must tell me how.',
    notSafe: 'If I am in danger right now, I call 999.',
    button: 'I am not happy with something',
    helplines: 'Helplines',
  },
}
