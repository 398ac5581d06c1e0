import { england } from './england.ts'
import { defineProfile } from './profile.ts'

/**
 * The law of England with the local policy that Wirral’s scrutiny review of July 2019 tells of. Where the review and the law
 * differ, the law stands as it is, and the review’s figure is a rule of its own beside it.
 */
export const wirral2019 = defineProfile({
  id: 'wirral-2019',
  title: 'Wirral: England, with the local policy of the scrutiny review of July 2019',
  authority: 'Wirral Council',
  extends: england,
  sets: [...england.sets, 'wirral-2019'],
})
