import type { ChildWords } from './child-strings.ts'
import {
  areTwo,
  capital,
  countInEnglish,
  listInEnglish,
  monthInEnglish,
  onDayInEnglish,
} from './in-english.ts'

/** For children from 8 to 12. The other age groups begin from these words. */
export const words8To12: ChildWords = {
  title: (name) => (name === undefined ? 'My plan' : `My plan: ${name}`),
  hello: (day) => `This is my plan, as it is ${day}.`,
  sections: {
    carers: 'Who looks after me',
    helpers: 'Who helps me',
    home: 'Where I live, and if I can stay',
    people: 'My brothers and sisters, and people I see',
    said: 'What I said, and what happened',
    coming: 'What will happen, and when',
    school: 'My school',
    health: 'My health and me',
    ifs: 'What happens if …',
    changes: 'What is new since last time',
    unhappy: 'If I am not happy',
  },
  college: 'My college',
  onDay: onDayInEnglish,
  holidays: {
    summer: 'in the summer holidays',
    Christmas: 'in the Christmas holidays',
    Easter: 'in the Easter holidays',
    school: 'in the school holidays',
  },
  month: monthInEnglish,
  anAdult: 'an adult you trust',
  notWritten: (ask) => `We have not written this down yet. You can ask ${ask}.`,
  askMore: (ask) => `You can ask ${ask} to tell you more.`,
  label: {
    iSaid: 'I said',
    planSays: 'My plan says',
    when: 'When',
    phone: 'Phone',
    away: 'If they are away',
  },

  looksAfterMe: (name) => `${name} look${areTwo(name) ? '' : 's'} after me.`,
  looksAfterMeHere: (name, person) =>
    person === undefined
      ? `The grown-ups at ${name} look after me.`
      : `${person} and the other grown-ups at ${name} look after me.`,
  kindOfHome: {
    parents: 'I live with my own family.',
    family: 'We knew each other before I came to live here.',
    foster: 'I live with a foster family.',
    'childrens-home': 'I live in a home with other children.',
    supported: 'I live in a home with people who help me to live by myself.',
    elsewhere: '',
  },
  liveWith: (name) => `I live with ${name}.`,
  liveAt: (name) => `I live at ${name}.`,
  since: (month) => `I have lived here since ${month}.`,
  stay: {
    untilGrownUp: 'The plan is that I stay here till I am grown up.',
    withFamily: 'The plan is that I stay with my family.',
    until: (month) => `The plan is that I stay here till about ${month}.`,
    goingHome: 'The plan is that I go home to my family, step by step. I stay here till then.',
    notDecided: 'The adults do not know yet where I will live for good. I stay here for now.',
    notWritten: (ask) => `We have not written down how long you will live here. You can ask ${ask}.`,
  },
  tellFirst: 'If this has to change, somebody must tell me first and ask what I think.',

  helper: {
    'social-worker': {
      title: 'My social worker',
      does: 'Comes to see me, asks how I am, and makes things happen.',
    },
    checker: {
      title: 'The person who checks',
      does: 'Checks that the adults do what they said. Asks me what I think of my plan.',
    },
    'personal-adviser': {
      title: 'My helper for when I am grown up',
      does: 'Helps me to get ready to live by myself.',
    },
    'key-worker': { title: 'My own helper at home', does: 'Looks out for me where I live.' },
    'family-worker': { title: 'Our family helper', does: 'Helps me and my family.' },
    teacher: {
      title: 'My teacher who looks out for me',
      does: 'Makes sure that I get the help I need at school.',
    },
    nurse: { title: 'My nurse', does: 'Asks how I am, and helps me to stay well.' },
    doctor: { title: 'My doctor', does: 'Helps me when I am ill.' },
    'speaks-up': {
      title: 'The person who speaks up for me',
      does: 'Is on my side. Helps me to say what I want.',
    },
    visitor: { title: 'My visitor', does: 'Is a friend who comes to see me and takes me out.' },
  },
  noHelper: (title, ask) => `${title}: we have not written down who this is. You can ask ${ask}.`,
  from: (organisation) => `Works at ${organisation}.`,

  relationship: {
    mother: 'my mum',
    father: 'my dad',
    'step-parent': 'my step-mum or step-dad',
    'adoptive-parent': 'my mum or dad',
    guardian: 'looked after me',
    brother: 'my brother',
    sister: 'my sister',
    'half-brother': 'my brother',
    'half-sister': 'my sister',
    'step-brother': 'my step-brother',
    'step-sister': 'my step-sister',
    grandparent: 'my nan or grandad',
    'aunt-or-uncle': 'my aunt or uncle',
    cousin: 'my cousin',
    'other-relative': 'in my family',
    friend: 'my friend',
    'former-carer': 'looked after me before',
    other: 'somebody I know well',
  },
  somebody: 'somebody I know well',
  together: (who) => `${capital(who)} and I live together.`,
  ways: {
    'in-person': (who) => `I see ${who}.`,
    overnight: (who) => `I stay the night with ${who}.`,
    video: () => 'We talk on video.',
    telephone: () => 'We talk on the phone.',
    messages: () => 'We send messages.',
    letters: () => 'We send letters and cards.',
    indirect: () => 'We send letters. Somebody passes them on.',
  },
  noWays: (who, ask) => `We have not written down how you see ${who}. You can ask ${ask}.`,
  askWhen: (ask) => `You can ask ${ask} when.`,
  notNow: (who, ask) => `I do not see ${who} at the moment. I can ask ${ask} why.`,
  thinkAgain: (onDay) => `The adults will think about it again ${onDay}.`,
  nobody: (ask) => `We have not written down anybody you see. You can tell ${ask} who you miss.`,

  about: {
    'care-plan': 'my plan',
    placement: 'where I live',
    change: 'a change',
    permanence: 'where I will grow up',
    contact: 'who I see',
    education: 'school',
    health: 'my health',
    other: 'other things',
  },
  aboutList: (subjects, onDay) =>
    capital(
      [subjects.length > 0 ? `about ${listInEnglish(subjects)}` : undefined, onDay]
        .filter((part) => part !== undefined)
        .join(', '),
    ),
  happened: {
    done: (ask) => `The adults did something about it. I can ask ${ask} what they did.`,
    partly: (ask) => `The adults did some of it, but not all. I can ask ${ask} why.`,
    'not-done': (ask) => `The adults did not do it. I can ask ${ask} why.`,
    'not-written': (ask) => `We have not written down what we did about it. You can ask ${ask}.`,
  },
  adultsWords: 'An adult wrote this part, so it is not shown. You can say it in your own words.',
  notAsked: (ask) => `We have not written down what you think about this. You can tell ${ask}.`,
  nothingSaid: (ask) => `We have not written down what you think yet. You can tell ${ask}. It is your plan.`,
  moreSaid: (count, ask) =>
    `I said ${countInEnglish(count, 'more thing')} before that. I can ask ${ask} to read my plan with me.`,

  coming: {
    birthday: 'My birthday!',
    meeting: 'The meeting about my plan. I can go, or tell somebody what I want them to say.',
    visit: 'My social worker comes to see me.',
    'school-meeting': 'A meeting about how I get on at school.',
    'health-check': 'A check to see that I am well.',
    dental: 'I go to the dentist.',
    optical: 'I have my eyes checked.',
    hearing: 'I have my ears checked.',
    development: 'A check of how I grow and learn.',
  },
  nothingComing: (ask) => `We have not written down any days yet. You can ask ${ask} what comes next.`,

  goTo: (school, year) => `I go to ${school}.${year === undefined ? '' : ` I am in ${year}.`}`,
  notAtSchool: 'I do not go to school at the moment.',
  tooYoung: 'I am too young for school.',
  goals: (open, reached) => {
    const lines = [
      open > 0 ? `I have ${countInEnglish(open, 'goal')} for this.` : undefined,
      reached > 0 ? `I have reached ${countInEnglish(reached, 'goal')}. Well done me!` : undefined,
    ].filter((line) => line !== undefined)
    return lines.length === 0 ? undefined : lines.join(' ')
  },
  doctor: (name, isPlace) => (isPlace ? `I go to ${name} when I am ill.` : `My doctor is ${name}.`),
  dentist: (name, isPlace) => (isPlace ? `I go to ${name} for my teeth.` : `My dentist is ${name}.`),
  optician: (name) => `I go to ${name} for my eyes.`,
  aboutMe: 'How I feel, and things I want to do for myself',

  ifsIntro: 'Things can go wrong for anybody. This is what we do then.',
  forAdults: (ask) => `This part is not in words for you yet. You can ask ${ask} to tell you.`,
  noIfs: (ask) => `We have not written down what happens if things go wrong. You can ask ${ask}.`,

  change: {
    carer: (name) => `I live with ${name} now.`,
    stay: 'The plan for where I live has changed. Look at “Where I live, and if I can stay”.',
    helper: (title, name, instead) =>
      `${title} is ${name} now${instead === undefined ? '.' : `. Before that it was ${instead}.`}`,
    helperGone: (title, name, ask) =>
      `${title} is not ${name} any more. We have not written down who comes next. You can ask ${ask}.`,
    person: (who) => `${capital(who)} is in my plan now.`,
    notNow: (who, ask) => `I do not see ${who} at the moment. I can ask ${ask} why.`,
    nowAgain: (who) => `I see ${who} again.`,
    when: (who) => `The days when I see ${who} are new.`,
    school: (name) => `I go to ${name} now.`,
    meeting: (onDay) => `The next meeting about my plan is ${onDay}.`,
    reached: (count) => `I reached ${countInEnglish(count, 'goal')}!`,
    said: (count) => `My plan has ${countInEnglish(count, 'more thing')} that I said.`,
  },
  noChanges: 'Nothing big is new.',

  unhappy: {
    intro: 'It is OK to say so. Nobody may be cross with me for it.',
    tell: (name) => `I can tell ${name}`,
    tellAnybody: 'I can tell any adult I trust: at home, at school, or somebody else.',
    speaksUp: (ask) =>
      `I can have somebody on my side, who helps me to say what I want. It costs nothing. I can ask ${ask} for one.`,
    complain:
      'I can make a complaint. That means I tell the people in charge what is wrong, and they must answer me. Any adult who helps me must tell me how.',
    notSafe: 'If I am not safe right now, I call 999.',
    button: 'I am not happy with something',
    helplines: 'People I can call',
  },
}
