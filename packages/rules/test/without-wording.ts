import { defineProfile, england, ruleSets } from '../src/index.ts'

/** Every rule but those that read sentences: they bring advice with every new word, and are tested and measured by themselves. */
export const withoutWording = defineProfile({
  id: 'without-wording',
  title: 'England, without the rules that read sentences',
  extends: england,
  sets: ruleSets.filter((set) => !['smart', 'language', 'wirral-2019'].includes(set)),
})
