import type { YoungPersonForm } from '../questions.ts'
import { child } from './shared.ts'

/** The health passport in words for the young person, and what of it they are asked. */
export const healthPassport: YoungPersonForm = {
  'about-me': {
    title: 'About me',
    hint: 'Who you are, and what doctors and nurses should know first',
    questions: {
      ...child,
      '/aboutMe': {
        title: 'What people should know about you',
        hint: 'For doctors and nurses, and anyone else who looks after your health',
        missing: 'Tell us what people should know about you',
      },
      '/aboutMe/whatMatters': { title: 'What matters to you?', missing: 'Tell us what matters to you' },
      '/aboutMe/howToTalkToMe': {
        title: 'How should people talk to you?',
        hint: 'Such as short words, signs, your own language, or time to think',
        missing: 'Tell us how people should talk to you',
      },
      '/aboutMe/whatHelps': {
        title: 'What helps when you see a doctor or nurse?',
        hint: 'And what does not help?',
        missing: 'Tell us what helps when you see a doctor or nurse',
      },
      '/aboutMe/worries': { title: 'What worries you?', missing: 'Tell us what worries you' },
    },
  },
  needs: {
    title: 'What keeps me well',
    hint: 'What you need to stay well, and how you feel',
    questions: {
      '/healthNeeds': {
        inOwnWords: true,
        title: 'What do you need to stay well?',
        hint: 'Such as sleep, food, sport, glasses, or help with something',
        missing: 'Tell us what you need to stay well',
      },
      '/emotionalHealth': {
        inOwnWords: true,
        title: 'How do you feel, and what helps?',
        hint: 'What makes a good day? What helps on a bad one?',
        missing: 'Tell us how you feel, and what helps',
      },
      '/consent': {
        notAsked:
          'Who may say yes to treatment follows from the law and from what was settled with parents and carers. A nurse or carer writes it, and it stands in the booklet',
      },
    },
  },
}
