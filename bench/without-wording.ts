import { defineProfile, england, ruleSets } from '@open-care-plan/rules'

/** Every rule but those that read sentences, which are measured by themselves. */
export const withoutWording = defineProfile({
  id: 'without-wording',
  title: 'England, without the rules that read sentences',
  extends: england,
  sets: ruleSets.filter((set) => !['smart', 'language', 'wirral-2019'].includes(set)),
})
