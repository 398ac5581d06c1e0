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
  rules: {
    // The review calls 46 days a statutory minimum; the law has two months. It is there for a council that wants it.
    'wirral-2019/adviser-visits-46-days': 'off',
  },
  parameters: {
    'wirral-2019/yearly-reassessment': { months: 12 },
    'wirral-2019/health-told-in-48-hours': { days: 2 },
    'wirral-2019/worker-caseload': { most: 23, average: 17.3 },
  },
  // The scheme for housing is that of the Liverpool City Region, so its fields are the authority’s own.
  extensions: ['wirral'],
})
