import type { FormSection } from '@open-care-plan/schemas'
import type { FormSource } from '../forms/form-source.ts'

/** What a section is called when the young person writes it, and what to put there. */
export interface SectionWords {
  readonly title: string
  readonly hint: string
}

/** Sections that a young person writes, in words for them, by the id of the form and that of the section. */
export const youngPersonWords: Readonly<Record<string, Readonly<Record<string, SectionWords>>>> = {
  'care-plan': {
    needs: { title: 'What I need', hint: 'What you need now, and what should get better' },
    'family-time': {
      title: 'Seeing my family',
      hint: 'Who you see, how you keep in touch, and what you want',
    },
    views: { title: 'What I think', hint: 'What you want, how you feel, and what people did about it' },
    identity: { title: 'Who I am', hint: 'Your faith, your language, your story, and what helps you be you' },
    participation: {
      title: 'Having my say',
      hint: 'How you join in, who can speak up for you, and how to say you are not happy',
    },
    'leaving-care': {
      title: 'Moving on',
      hint: 'Who helps you, where you will live, and what you need to get ready',
    },
    achievements: { title: 'What I am proud of', hint: 'Things you did well, big or small' },
  },
  pep: {
    reassurance: {
      title: 'What helps me at school',
      hint: 'What helps when things are hard, and what you want to say',
    },
  },
  'health-passport': {
    'about-me': { title: 'About me', hint: 'Who you are, and what doctors and nurses should know first' },
    needs: {
      title: 'What keeps me well',
      hint: 'What you need, how you feel, and who says yes to care for you',
    },
  },
  'pathway-plan': {
    'about-me': { title: 'About me', hint: 'Who you are, in your own words, and what you do now' },
    matters: { title: 'What I need', hint: 'Each thing you need, who will help, and when' },
    home: { title: 'Where I live', hint: 'Your home now, and where you want to live next' },
    money: { title: 'Money, work and papers', hint: 'Money you get, work, and papers like your passport' },
    contingencies: { title: 'If things change', hint: 'What we will do if the plan does not work out' },
    views: { title: 'What I think', hint: 'What you want, how you feel, and what people did about it' },
  },
}

const made = new WeakMap<FormSource, FormSource>()

/**
 * A form as the young person meets it: of the sections that they are shown those that they write, in words for them. A form of
 * an authority’s own keeps its own words where none are here.
 */
export function forYoungPerson(source: FormSource): FormSource {
  const before = made.get(source)
  if (before !== undefined) return before
  const words = youngPersonWords[source.id] ?? {}
  const own = (section: FormSection): boolean => section.child && section.owners.includes('young-person')
  const found = {
    ...source,
    sections: source.sections.filter(own).map((section) => ({ ...section, ...words[section.id] })),
  }
  made.set(source, found)
  return found
}
