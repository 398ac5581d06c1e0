import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { bareService } from './bare-service.ts'

const found = (source: string) => bareService(readText(source, lexicon)) !== undefined

test.each([
  'CAMHS.',
  'CAMHS to continue',
  'Counselling to be sourced',
  'Play therapy',
  'Life story work to be completed',
  'Tutoring from 1 October 2026',
  'Lifelink from 1 October 2026',
  'Overnight short breaks as and when',
  'Teaching assistant support as required, on a regular basis',
  '1:1 support in class',
  'Mentoring once a week with Mr Shaw',
  'Weekly sessions with a mentor',
  'Complete the 10-week anger course',
  'Finish the eight-session Keep Safe programme',
  'Jess to attend ELSA sessions',
  'Jaydon to do 6 sessions of equine therapy by 17 July 2026',
  'Engage with CAMHS',
  'SW to make a referral to CAMHS',
  'SW to send the referral form to the young people’s drug team',
  'Refer to advocacy',
  'Find a mentor for Ali',
  'Careers adviser.',
  'Careers advice',
  'Support from the youth offending team',
  'Independent visitor to be looked into',
  'Family time with Dad',
  'Supervised contact once a fortnight',
  'Sibling contact to continue',
  'Time-limited, goal-oriented mentoring with Reach Up',
])('a bare service: %s', (source) => {
  expect(found(source)).toBe(true)
})

test.each([
  'Improve self-esteem and resilience',
  'Promote attachment',
  'PA will support YP with housing options going forward',
  'Support to be offered as needed',
  'Social worker to support',
  'Virtual school to monitor',
  'GP registration to be completed',
  'Hearing test to be booked',
  'Swimming lessons',
  'Kian joins the army cadets',
  'Level 2 plumbing course',
  'Halima does the stretches on the physio’s sheet',
  'Attendance at the motor workshop goes up',
  'Contact the GP',
  'Mum would like more contact',
  'Layla rings Dad on Wednesdays',
  'Kezia reads with her mentor at lunch',
  'Ruby is in school every day',
  'Meal with the family on Sundays',
  'Over the course of the year',
  'Sam’s team wins',
  '',
])('no bare service: %s', (source) => {
  expect(found(source)).toBe(false)
})
