import { expect, test } from 'vitest'
import { cpuTime } from '../../test/cpu-time.ts'
import { measurable } from './measurable.ts'
import type { OutcomeFields } from './outcome-input.ts'
import { readOutcome } from './reading.ts'
import { specific } from './specific.ts'

const judge = (text: string, structured?: OutcomeFields) =>
  measurable(readOutcome({ text, ...(structured === undefined ? {} : { structured }) }))

test.each([
  ['a count', 'Jo reads to Theo on four nights a week.'],
  ['a level', "Bartek's attendance goes up from 86% to 91%."],
  ['a reading age', "Leo's reading age to go from 7 years to 9 years by May 2027."],
  ['a reading age of one number', "Leo's reading age is 9 by 1 May 2027."],
  ['a level, and where things stand', 'Reading age 9 years 6 months by 1 May 2027 (now 8 years 1 month).'],
  ['a plan that is shared', "SW to share Kian's new plan with him by 4 December 2026."],
  ['a score on a scale of her own', 'Freya puts school mornings at 8/10 and wants 5 or under.'],
  ['an amount of money', 'Dean puts £5 a week into his savings jar.'],
  ['at most', 'Sam has a takeaway no more than once a week.'],
  ['a run of days', 'Two weeks without a detention for Zac.'],
  ['named days', 'Layla rings Dad on Wednesdays and Sundays until Christmas.'],
  ['every day', 'John has a bath each day so that he is clean.'],
  ['every other week', "Ella spends every other weekend at Mum's until 24 July."],
  ['a state', 'Ryan is registered with Park Dental by 1 May 2026.'],
  ['a state until a day', "Marley stays at St Luke's until the end of Year 6."],
  ['in place', 'Suitable transport arrangements in place by 6 November.'],
  ['an event', 'PA to enrol Mohamud on the course at the library by 6 March.'],
  ['an event with nobody', 'GP registration to be completed.'],
  ['an event without a day', 'Complete the 10-week anger course.'],
  ['a talk on a day', 'SW to talk to Kieran about his brother by 3 May.'],
  ['a skill', 'Sam will be able to use the tablet to write his own work.'],
  ['a skill with a condition', 'Daniel can write a page without prompting.'],
  ['by herself', 'Rosie uses her visual timetable by herself to get ready for home.'],
  ['an absolute with a period', 'Between 8 September and 18 December Ffion will never once be late.'],
  ['none over a period', 'No new offences between now and 31 July 2026.'],
  ['Never in a title', 'Lowri to finish the novel Never Let Me Go.'],
  ['no later than', 'No later than 3 October, Tendai takes the letter to the Jobcentre.'],
  ['later in a name', "SW to write Abi's later life letter by 20 November."],
  ['whether', 'SW asks Dad by letter, before 4 October, if he will write a card.'],
  ['on a day of the month', 'Link worker to sit with Mum on the 4th.'],
  ['cutting down to a level', 'Mia to cut down to one bag of crisps a day.'],
  ['cutting down a tree', 'Uncle Ray to cut down the dead tree by 3 October.'],
  ['more, and how often', 'Ali to eat out more: twice a month with Jan.'],
  ['sessions of a piece of work', 'Six sessions of bereavement work to take place by Christmas.'],
  ['a piece of work by a day', 'Bereavement work to start by 3 October.'],
  ['going on a course', 'Tia to go on the relationships course.'],
  ['a direction with a level', 'Kofi argues less: from 6 a week to 2 a week.'],
])('yes, %s: %s', (_, text) => {
  const { label, evidence, reason, ask } = judge(text)
  expect(label).toBe('yes')
  expect(evidence.length).toBeGreaterThan(0)
  expect(reason).toMatch(/\.$/)
  expect(ask).toBeUndefined()
})

test.each([
  ['a direction', 'By Easter Jakub puts his hand up more in class.'],
  ['less', 'ellis slams doors less at home by end of the summer term 2026'],
  ['up', "Deon's attendance at the motor workshop goes up."],
  ['faster', 'Nadia gets changed for PE faster by the end of Year 8.'],
  ['longer', 'Halima does the stretches for a bit longer each day by 14 February.'],
  ['fewer', 'Fewer wet beds for Harri by 31 January 2026.'],
  ['a direction and a help with numbers that are none', 'Less crying for Kian; Nan will wake him at 10pm.'],
  [
    'a direction, and how often help comes',
    'Ali to speak more clearly by May, with the therapist twice weekly.',
  ],
  [
    'a direction of a feeling, and a help',
    'Lower her panic about tests by May. Nurse Tina to see her on Wednesdays.',
  ],
  [
    'the same after a heading',
    'Action: lower her panic about tests by May. Nurse Tina to see her on Wednesdays.',
  ],
  ['another', 'Reduce his fear of dogs by Easter. Carer to walk past the park every Sunday.'],
  ['cutting down', 'Mia to cut down on crisps by 3 October.'],
  ['cutting back', 'Tyler will cut back on cans of pop.'],
  ['a piece of work that takes place', 'Bereavement work to take place.'],
  ['a thought', 'Would it be worth asking about judo?'],
  ['management words', 'Embed a wraparound offer to drive sustainable resilience.'],
  ['carrying on', 'Jo and I will carry on taking Minnie to ballet.'],
  ['regularly', 'Josiah uses his brown inhaler regularly.'],
  ['most days', 'Chelsea takes her medication most days.'],
  ['as often as possible', 'TA to hear Zara read as often as possible.'],
  ['from time to time', 'Mr Appiah to eat lunch with Stefan from time to time until 23 October.'],
  ['when she can', 'Lacey goes to netball club when she can.'],
  ['never, with no period', 'Jasmin must never wet the bed again.'],
  ['always, with no period', 'Chelsea will always take her tablets.'],
  ['not, with no period', 'Chelsea will not go missing.'],
  ['stop, with no day', 'Stop biting my nails.'],
  ['an activity that goes on', 'Mrs Hussain and Zainab will read Urdu poems together until 17 July.'],
  ['play', 'Rosie plays with the other children by 18 December.'],
  ['when he is angry', 'Kai tells an adult when he is hungry instead of looking in the bin.'],
  ['a mood in a task', 'Carers to hug Rosie when she is sad.'],
  ['umbrella words', 'Daniel will improve his literacy.'],
  ['a feeling', 'Ryan to feel safe and secure.'],
  ['a service', 'Counselling to be sourced.'],
  ['now', 'Wanjiru is happy with Mr and Mrs Pugh and likes the dog.'],
  ['past', 'Medical completed on 4 January 2026.'],
  ['an age and a year', 'Rosie, who is 12, will be more settled in Year 8 by 3 March 2027.'],
  ['a room and a class', 'Rosie is in Year 5, room 12.'],
  ['the length of a course', '12-week parenting programme.'],
  ['nothing', ''],
])('no, %s: %s', (_, text) => {
  const { label, reason, ask } = judge(text)
  expect(label).toBe('no')
  expect(reason).toMatch(/\.$/)
  expect(ask).toMatch(/\?$/)
})

test.each<[string, 'yes' | 'no', string, OutcomeFields]>([
  ['a count', 'yes', 'Esme walks away instead of hitting', { measure: '3 times out of 5' }],
  ['a frequency', 'yes', 'Pam brings Esme to the centre', { measure: 'every fortnight' }],
  ['a level for an umbrella', 'yes', 'Better sleep', { measure: 'asleep by ten on 4 nights in 7' }],
  ['a state', 'yes', 'PA books Dean on the course', { measure: 'place confirmed' }],
  [
    'a state does not do for an umbrella',
    'no',
    'Identity',
    { who: 'SW', what: 'explore', measure: 'form signed' },
  ],
  [
    'an instrument only',
    'no',
    "Deon's attendance at the workshop goes up",
    { measure: 'attendance figures' },
  ],
  ['a direction', 'no', 'Theo cries less at nursery', { measure: 'fewer tears' }],
  ['a feeling', 'no', 'Lewys hands his phone in earlier', { measure: 'lewys feels its going better' }],
  ['nothing said', 'no', 'Carer stands beside Rhodri while he brushes', { measure: 'ongoing' }],
  ['blank', 'no', 'Idil cooks at home more often', { measure: '' }],
  ['less than before', 'no', 'Mia to cut down on crisps', { measure: 'less than before' }],
  ['less than a level', 'yes', 'Mia to cut down on crisps', { measure: 'less than 3 bags a week' }],
  ['fewer than a number in words', 'yes', 'Mia to cut down on crisps', { measure: 'fewer than three bags' }],
  ['a baseline is no level', 'no', 'Idil cooks at home more often', { baseline: '1 night a week' }],
])('the measure field, %s: %s', (_, expected, text, fields) => {
  expect(judge(text, fields).label).toBe(expected)
})

test.each([
  ['Jo reads to Theo at least 4 nights out of 7, ticked off.', '4 nights out of 7'],
  ['Fewer wet beds for Harri.', 'Fewer'],
  ['Josiah uses his brown inhaler regularly.', 'regularly'],
  ['Jasmin must never wet the bed again.', 'never'],
])('evidence of “%s”', (text, expected) => {
  const [span] = judge(text).evidence
  expect(text.slice(span?.start, span?.end)).toBe(expected)
})

const trigger = [
  'a',
  'a ',
  'to ',
  'support ',
  '"',
  '12 ',
  '3/10/26 ',
  'by ',
  'when ',
  'he goes ',
  'Mum to be ',
  ', ',
  ': ',
  'every ',
  '( ',
  'stop. ',
  'agreed that ',
  'going, ',
  'in place ',
  'most ',
  'as ',
  '( who ',
  '4 out of 5 ',
  'from 6 to 2 ',
  'never ',
  'wants people to ',
]
test.each(trigger)('a megabyte of “%s” takes less than a second', (unit) => {
  const reading = readOutcome({ text: unit.repeat(Math.ceil(1e6 / unit.length)) })
  const start = cpuTime()
  specific(reading)
  measurable(reading)
  expect(cpuTime() - start).toBeLessThan(1000)
})
