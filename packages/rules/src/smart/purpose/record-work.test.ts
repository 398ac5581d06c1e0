import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { isOfficeReason, recordWork } from './record-work.ts'

const found = (source: string) => recordWork(readText(source, lexicon)) !== undefined

test.each([
  'SW to upload minutes by 21 September 2026',
  'IRO to circulate the minutes within 15 working days',
  'Update the chronology',
  'SW to bring the chronology up to date on the system',
  'Scan the signed consent forms into the system',
  'Admin to file last year’s signed forms in the right folder',
  'Team manager to sign off the visit form',
  'Practice manager to countersign the report',
  'Close the overdue tasks on the electronic file',
  'Duty worker to close the referral on Liquidlogic',
  'SW to type up the contact notes',
  'SW to save the placement plan on LCS',
  'Update Mosaic with the new address',
  'Complete case recording within 48 hours of each visit',
  'Enter the SDQ score on the system',
  'Submit the monitoring form',
  'Complete the PEP paperwork on the portal',
  'Clear the outstanding forms before the Ofsted inspection',
  'Data return to be submitted',
  'Case summary to be updated',
  'Ensure the file is up to date',
])('work on the record: %s', (source) => {
  expect(found(source)).toBe(true)
})

test.each([
  'Reads for 10 minutes before bed',
  'Ten minutes on the mat each day',
  'SW to fill in the council tax form with Sabah and post it',
  'SW to file the special guardianship report with the court',
  'Finish the missing from home plan',
  'Carer to start a reward system for teeth',
  'Kai to upload his CV to the college site',
  'Tia records a message for her brother',
  'Buy a record player',
  'SW to send the passport form',
  'PA to sort the passport paperwork',
  'Save £5 a week',
  'Keep a sleep log',
  'Register Imran with the surgery',
  'Write the hospital passport with Noor',
  'Learn about the solar system',
  'Close the stair gate',
  '',
])('work for the child: %s', (source) => {
  expect(found(source)).toBe(false)
})

test.each([
  ['audit', true],
  ['Statutory requirement', true],
  ['inspection prep', true],
  ['so that she can sleep', false],
  ['he needs it for college', false],
])('a reason of the office: %s', (why, expected) => {
  expect(isOfficeReason(readText(why, lexicon))).toBe(expected)
})
