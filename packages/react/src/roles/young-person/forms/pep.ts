import type { YoungPersonForm } from '../questions.ts'

/** The personal education plan in words for the young person, and what of it they are asked. */
export const pep: YoungPersonForm = {
  reassurance: {
    title: 'What helps me at school',
    hint: 'What helps when things are hard, and what you want to say',
    questions: {
      '/reassurance': {
        title: 'When things are hard',
        hint: 'This tells the people at your school how to help you',
        missing: 'Tell us what helps when things are hard',
      },
      '/reassurance/whatYouMaySee': {
        inOwnWords: true,
        title: 'How can people tell that you are upset?',
        hint: 'What they may see or hear',
        missing: 'Tell us how people can see that you are upset',
      },
      '/reassurance/whatSetsItOff': {
        inOwnWords: true,
        title: 'What makes things hard?',
        hint: 'Such as times, places, noise, or words that people use',
        missing: 'Tell us what makes things hard',
      },
      '/reassurance/whatHelps': {
        inOwnWords: true,
        title: 'What helps?',
        hint: 'What people can say or do',
        missing: 'Tell us what helps',
      },
      '/reassurance/whatDoesNotHelp': {
        inOwnWords: true,
        title: 'What makes it worse?',
        hint: 'What people should not say or do',
        missing: 'Tell us what makes it worse',
      },
      '/reassurance/safePerson': {
        inOwnWords: true,
        title: 'Who can you go to, and where?',
        hint: 'Someone you trust, and a place where you feel safe',
        missing: 'Tell us who you can go to, and where',
      },
      '/reassurance/childsWords': {
        title: 'What else should people know about helping you?',
        hint: 'Say it in your own words',
        missing: 'Tell us what else people should know',
      },
      '/childInput': {
        title: 'What you want to say',
        hint: 'This is your part of the plan for school',
        missing: 'Tell us what you want to say',
      },
      '/childInput/likes': { title: 'What do you like?', missing: 'Tell us what you like' },
      '/childInput/finds': { title: 'What do you find hard?', missing: 'Tell us what you find hard' },
      '/childInput/wants': {
        title: 'What do you want?',
        hint: 'What should change, and what should stay the same?',
        missing: 'Tell us what you want to happen',
      },
      '/childInput/how': {
        inOwnWords: true,
        title: 'How did you tell us?',
        hint: 'Such as writing it here, talking with a teacher, or drawing',
        missing: 'Tell us how you said it',
      },
      '/childInput/on': {
        title: 'When did you say this?',
        hint: 'The day you told someone, or the day you write it here',
        missing: 'Enter the day you said this',
        wrong: 'The day you said this must be a real date',
      },
      '/childInput/whatChanged': { notAsked: 'What adults did about it is for adults to write' },
    },
  },
}
