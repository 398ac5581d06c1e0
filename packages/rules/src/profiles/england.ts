import { ruleSets } from '../engine/rule.ts'
import { defineProfile } from './profile.ts'

/** The law and statutory guidance of England, with practice where a court or review asks for it. No local policy. */
export const england = defineProfile({
  id: 'england',
  title: 'England: statute, statutory guidance and practice',
  sets: ruleSets.filter((set) => set !== 'wirral-2019'),
})
