import type { YoungPersonForm } from '../questions.ts'
import { child, stayingPut, views } from './shared.ts'

const ofWorkers = 'Workers write it, and answer for it'
const looks = 'Workers look at the home before it is decided, and say what they found, of others there too'

/** The pathway plan in words for the young person, and what of it they are asked. */
export const pathwayPlan: YoungPersonForm = {
  'about-me': {
    title: 'About me',
    hint: 'Who you are, in your own words, and what you do now',
    questions: {
      ...child,
      '/aboutMe': {
        title: 'What should people know about you?',
        hint: 'What are you good at? What do you enjoy? What do you want to do next?',
        missing: 'Tell us about you',
      },
      '/activity': {
        title: 'What do you do now?',
        hint: 'Choose what takes most of your time',
        missing: 'Choose what you do now',
        options: {
          F1: 'A degree, full time',
          P1: 'A degree, part time',
          F2: 'School or college, full time',
          P2: 'School or college, part time',
          F4: 'An apprenticeship, full time',
          P4: 'An apprenticeship, part time',
          F5: 'Work or training, full time',
          P5: 'Work or training, part time',
          G4: 'I am ill or disabled, and do not work or study now',
          G5: 'I do not work or study now',
          G6: 'I am having a baby or looking after my child',
          '0': 'I am not sure',
          F3: 'Work or training, full time (old answer)',
          P3: 'Work or training, part time (old answer)',
        },
      },
    },
  },
  matters: {
    title: 'What I need',
    hint: 'What you want to say about each part of your life',
    questions: {
      '/matters': {
        title: 'What you need',
        hint: 'Your plan should help you with these. Say what you think about each one. You can add what is missing.',
        item: 'need',
        missing: 'Tell us what you need',
      },
      '/matters/*/matter': {
        title: 'What part of your life is it about?',
        missing: 'Choose what part of your life it is about',
        fixed: 'once-shared',
        fixedTitle: 'This is about',
        toldApart: '{answer} ({number} of {count} in your plan)',
        options: {
          support: 'People who are there for me',
          education: 'School, college or training',
          employment: 'Work',
          contingency: 'If things change',
          accommodation: 'Where I live',
          family: 'Family and friends',
          skills: 'Doing things for myself',
          money: 'Money',
          health: 'My health, and how I feel',
          identity: 'Who I am',
        },
      },
      '/matters/*/youngPersonsView': {
        title: 'What do you want to say about it?',
        hint: 'What do you need? Who should help you, and when?',
        missing: 'Tell us what you want to say about it',
      },
      '/matters/*/need': { notAsked: 'Written by workers about the young person, and often about others' },
      '/matters/*/howMet': { notAsked: ofWorkers },
      '/matters/*/actions': {
        notAsked: 'Who does what by when is for those to write who answer for it',
      },
    },
  },
  home: {
    title: 'Where I live',
    hint: 'What you think of your home, what it costs, and if you want to stay',
    questions: {
      '/accommodation': { title: 'Your home now', missing: 'Tell us about your home' },
      '/accommodation/youngPersonsView': {
        title: 'What do you think of it?',
        hint: 'What do you like? What is not right? Do you feel safe there?',
        missing: 'Tell us what you think of it',
      },
      '/accommodation/location': {
        inOwnWords: true,
        title: 'How far is it from the people and places you need?',
        hint: 'Such as family, friends, school or work. How do you get there?',
        missing: 'Tell us how far it is from the people and places you need',
      },
      '/accommodation/facilities': {
        inOwnWords: true,
        title: 'What is there, and does it all work?',
        hint: 'Such as a kitchen, a washing machine, heating and locks',
        missing: 'Tell us what is there, and if it works',
      },
      '/accommodation/support': {
        inOwnWords: true,
        title: 'Who helps you there?',
        missing: 'Tell us who helps you there',
      },
      '/accommodation/weeklyRent': {
        title: 'How much is the rent each week?',
        hint: 'In pounds, like 120 or 120.50',
        missing: 'Enter how much the rent is each week',
        wrong: 'The rent must be an amount in pounds, like 120 or 120.50',
      },
      '/accommodation/affordable': {
        inOwnWords: true,
        title: 'Can you afford it?',
        hint: 'What do you pay, and what do you have left to live on?',
        missing: 'Tell us if you can afford it',
      },
      '/accommodation/howPaid': {
        inOwnWords: true,
        title: 'How is the rent paid?',
        hint: 'Now, and when you have a job',
        missing: 'Tell us how the rent is paid',
      },
      '/accommodation/code': { notAsked: 'Whether a home is suitable is for the authority to decide' },
      '/accommodation/from': { notAsked: 'A date of workers' },
      '/accommodation/providedByAuthority': { notAsked: ofWorkers },
      '/accommodation/seenFirstOn': { notAsked: 'A date of workers' },
      '/accommodation/decidedOn': { notAsked: 'A date of workers' },
      '/accommodation/reasonNotSeen': { notAsked: ofWorkers },
      '/accommodation/fits': { notAsked: looks },
      '/accommodation/safety': { notAsked: looks },
      '/accommodation/tenancy': { notAsked: ofWorkers },
      '/accommodation/agreement': { notAsked: ofWorkers },
      '/accommodation/tenancyHeldBy': { notAsked: ofWorkers },
      '/accommodation/rightsUnderstood': { notAsked: 'Workers note what they explained' },
      '/accommodation/landlordChecked': { notAsked: ofWorkers },
      '/housing': { notAsked: 'What the housing authority decided' },
      ...stayingPut('/stayingPut'),
      '/stayingClose': { notAsked: ofWorkers },
    },
  },
  money: {
    title: 'Money, work and papers',
    hint: 'Your papers, and what would change if you get a job',
    questions: {
      '/documents': {
        inOwnWords: true,
        title: 'What papers do you have?',
        hint: 'Where are they? Say what you still need, and what you need help with.',
        missing: 'Tell us what papers you have',
      },
      '/identityPapers': {
        title: 'Your papers, one by one',
        hint: 'You will need these for work, for money and for a home of your own',
        item: 'paper',
        missing: 'Add a paper that you have or need',
      },
      '/identityPapers/*/kind': {
        title: 'What is it?',
        missing: 'Choose what it is',
        options: {
          'birth-certificate': 'Birth certificate',
          passport: 'Passport',
          'national-insurance': 'National Insurance number',
          'bank-account': 'Bank account',
          'proof-of-status': 'Proof that I may live and work in the UK',
        },
      },
      '/identityPapers/*/state': {
        title: 'Do you have it?',
        missing: 'Choose if you have it',
        options: {
          held: 'Yes',
          'asked-for': 'Not yet, but we asked for it',
          'not-needed': 'I do not need it',
        },
      },
      '/identityPapers/*/until': {
        title: 'When does it run out?',
        hint: 'Leave this empty if it does not run out',
        missing: 'Enter the day it runs out',
        wrong: 'The day it runs out must be a real date',
      },
      '/identityPapers/*/where': { notAsked: 'Workers note who keeps it, and what they do to get it' },
      '/identityPapers/*/on': { notAsked: 'The day from which it counts, which workers note' },
      '/workAndMoney': {
        inOwnWords: true,
        title: 'If you get a job',
        hint: 'What would change, such as your rent or the money you get? Your personal adviser can work it out with you.',
        missing: 'Tell us what would change if you get a job',
      },
      '/settingUpHome': { notAsked: 'What the authority pays, it writes' },
      '/bursary': { notAsked: 'What the authority pays, it writes' },
      '/workComparison': { notAsked: 'Sums that the adviser works out' },
    },
  },
  contingencies: {
    title: 'If things change',
    hint: 'What could go wrong, and what you want to happen then',
    questions: {
      '/contingencies': {
        title: 'If things change',
        hint: 'A good plan says what happens if something goes wrong. What should we be ready for?',
        item: 'plan B',
        missing: 'Tell us what we should be ready for',
        // Of those that workers write, many speak of what others may do.
        items: 'own',
      },
      '/contingencies/*/trigger': {
        inOwnWords: true,
        title: 'What could go wrong?',
        hint: 'Such as losing your job, or not getting on with people at home',
        missing: 'Tell us what could go wrong',
      },
      '/contingencies/*/action': {
        inOwnWords: true,
        title: 'What do you want to happen then?',
        hint: 'Who would you call, and where would you go?',
        missing: 'Tell us what you want to happen',
      },
      '/contingencies/*/owner': { notAsked: ofWorkers },
      '/contingencies/*/saidToChild': { notAsked: 'How adults tell it to them' },
      '/contingencies/*/reviewOn': { notAsked: 'A date of workers' },
    },
  },
  views: {
    title: 'What I think',
    hint: 'What you want, and how you feel about it',
    questions: views,
  },
}
