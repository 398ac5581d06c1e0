import { addMonths, type Placement } from '@open-care-plan/model'
import type { EndedPlacement } from './placement-endings.ts'

/** A move may be planned for some time. The number is the project's own: what is older was notice of another. */
const monthsAhead = 3

/** The first day on which notice of a placement is taken to be notice of that one, from the day on which the child moved there. */
export const noticeCountsFrom = ({ from = '' }: Placement): string =>
  from === '' ? '' : addMonths(from, -monthsAhead)

/** A placement ends after a review, and reviews are six months apart: what is older was notice of an ending that did not come. */
const betweenReviews = 6

/** The first day on which notice of the end of a placement is taken to be notice of that end. */
export const endingNoticeCountsFrom = ({ endedOn }: EndedPlacement): string =>
  addMonths(endedOn, -betweenReviews)
