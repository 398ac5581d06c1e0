import type { Found } from './mutate.ts'

/** What several changes to a whole record have in common. */

/** A day was moved, and the chronology still has the day of before: two dates for one event (Scrutiny review 2019 s.6). */
export const otherDateInChronology = (event: string): Found => [
  'practice/chronology-dates',
  'fail',
  `/chronology/${event}/on`,
]

/** Decisions of Joss’s last review, by the letter at the end of their ids, whose day has passed with nothing on record. */
export const decisionsLeftOpen = (...letters: readonly string[]): readonly Found[] =>
  letters.map((letter) => [
    'review-iro/decisions-carried-out',
    'needsReview',
    `/reviews/review-6/decisions/decision-6${letter}/doneOn`,
  ])

/** What Joss said last is more than six months old, and older than his last review. */
export const wordsOfLongAgo: Found = ['voice/answer-to-views-recent', 'fail', '/views/view-joss-mum']

/** More than 90 days on, the last event of his chronology is still his sixth review. */
const nothingSince: Found = ['practice/chronology-gaps', 'needsReview', '/chronology']

/** The fifteenth working day before Joss’s next review is past, and nobody wrote down that the two spoke. */
export const nobodySpokeBefore: Found = [
  'time-limits/worker-and-iro-in-touch',
  'needsReview',
  '/reviews/review-7/workerAndIroInTouchOn',
]

/** The spring term and the return year to 31 March 2027 ended without a review of Joss’s PEP and without a questionnaire. */
const termAndYearOver: readonly Found[] = [
  ['time-limits/pep-each-term', 'fail', '/education/pepReviews'],
  ['time-limits/sdq-each-year', 'fail', '/health/sdq'],
]

/** What is left open where nothing is written down from November 2026 to May 2027. */
export const halfYearSilent: readonly Found[] = [
  ...decisionsLeftOpen('a', 'b', 'c', 'd', 'e', 'f'),
  nothingSince,
  ...termAndYearOver,
]

/** What a review opens that is moved past the days of what came of it: of its record, and of its decisions by their numbers. */
export const doneBefore = (
  review: string,
  members: readonly string[],
  decisions: readonly number[] = [],
): readonly Found[] => [
  ...members.map(
    (member): Found => [
      'review-iro/decisions-and-record-sent',
      'needsReview',
      `/reviews/${review}/${member}`,
    ],
  ),
  ...decisions.map(
    (at): Found => [
      'review-iro/decisions-carried-out',
      'needsReview',
      `/reviews/${review}/decisions/${at}/doneOn`,
    ],
  ),
]
