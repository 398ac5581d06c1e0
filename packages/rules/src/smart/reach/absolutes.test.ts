import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { absoluteIn } from './absolutes.ts'

const found = (source: string) => absoluteIn(readText(source, lexicon))

test.each([
  'Zac will never lose his temper again',
  'Jasmin must never wet the bed',
  'Will always be happy',
  'Parents to always put the children first',
  'Staff will make sure he makes the right choices at all times',
  'Attendance at 100%',
  'Attendance is 100 per cent until July',
  'Sleeps every single night',
  'No more suspensions',
  'Zero fixed-term exclusions in the spring term',
  'There will be no more missing episodes',
  '0 missing until March',
  'Not one seizure between now and December',
  'Amir will be fully independent',
  'Sleeps through without fail',
  'No cutting at all until Easter',
  'Pays back every penny',
  'Nothing will upset him',
  'Everyone will like him',
  'The adopters will love Daisy forever',
  'Behaviour will be perfect',
  'No longer hits other children',
])('for whoever it is: %s', (source) => {
  expect(found(source)).toMatchObject({ ofChild: false })
})

test.each([
  'Attends every lesson',
  'Comes to every family meeting until March',
  'Goes to all his lessons',
  'All health needs met',
  'Completes every piece of homework',
  'At school every day',
  'Ruby is in school every single day',
])('for the child and for parents: %s', (source) => {
  expect(found(source)).toMatchObject({ ofChild: true })
})

test.each([
  ['a title', 'Lowri to read Never Let Me Go to the last page'],
  ['what has been', 'Oluwaseun, who has never cooked, makes toast'],
  ['what was not', 'She never said goodbye to her class'],
  ['a reason', 'SW to ring her, because nobody will ever tell her'],
  ['a limit', 'Missing no more than once a month'],
  ['a limit of time', 'Takes no longer than ten minutes'],
  ['a count', 'Says all nine of her lines'],
  ['one of many', 'Vapes one day in every three'],
  ['how often', 'Has a bath each day'],
  ['a day of the week', 'Every Thursday Tariq cooks'],
  ['nobody about', 'Cooks with nobody else in the kitchen'],
  ['what has been so far', 'No exclusions since May'],
  ['somebody else’s words', 'Reads out “I will never give up”'],
  ['nothing', ''],
])('none: %s', (_, source) => {
  expect(found(source)).toBeUndefined()
})
