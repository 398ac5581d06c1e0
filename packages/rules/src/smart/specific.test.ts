import { expect, test } from 'vitest'
import type { OutcomeFields } from './outcome-input.ts'
import { readOutcome } from './reading.ts'
import { specific } from './specific.ts'

const judge = (text: string, structured?: OutcomeFields) =>
  specific(readOutcome({ text, ...(structured === undefined ? {} : { structured }) }))
const label = (text: string, structured?: OutcomeFields) => judge(text, structured).label

test.each([
  ['a role and a task', 'Foster carer Julie to make an optician appointment for Ryan by 12 March 2026.'],
  ['a name in brackets after a role', 'Kasia (keyworker) will have shown Jowan how to reset the boiler.'],
  ['an aside after a name', 'Bev, foster carer, reads to Nuala at bedtime.'],
  ['two doers', 'PA and Teni to look round two colleges before 31 January 2027.'],
  ['a body as doer', 'School to give Leo a coloured overlay and a reading pen by 9 September.'],
  ['a court', 'The court will discharge the care order on 4 March 2027.'],
  ['the child, by name', 'Ryan can make a sandwich without help.'],
  ['the child, in small letters', 'kayden will brush his teeth morning n night'],
  ['a Welsh name', 'Siân takes Ŵyn to the library every Tuesday.'],
  ['a name that is a word', 'Summer will tie both shoelaces herself.'],
  ['the child speaking', 'I will hand my homework to Miss Patel on Mondays.'],
  ['the child spoken to', 'You and Jen will choose new curtains.'],
  ['no subject', 'Complete the 10-week anger course.'],
  ['a state of the child', 'Ryan is registered with Park Dental by 1 May 2026.'],
  ['a passive with its doer', 'Placement plan to be signed by Mum before 1 October.'],
  ['what is counted about the child', 'Five wet beds a week down to three by 30/11/25.'],
  ['a direction of something seen', "Deon's attendance at the motor workshop goes up."],
  ['an absence over a period', 'No fixed-term exclusions between 5 January and 27 March.'],
  ['a day with somebody', 'Dental check with Mr Rao on 14 September 2026.'],
  ['a reading age', "Leo's reading age to go from 7 years to 9 years by May 2027."],
  ['where things stand now, in brackets', 'Attendance of 90% by 1 May 2027 (82% now).'],
  ['where things stand now, at the end', 'Attendance 90% by 1 May 2027, currently 82%.'],
  ['papers that are given', 'SW to give Mohamud his care plan in Somali by 6 October.'],
  ['the dentist', 'Kian to attend the dentist by 18 December 2026.'],
  ['who does it, behind a dash', 'Passport applied for by 3 May 2027 - SW'],
  ['who sees to it, behind a dash', 'RHA completed by 30 November 2026 - LAC nurse to arrange'],
  ['two names in brackets', 'Bedroom painted blue by 23 December 2026 (Sue and Mark)'],
  ['a scheme', 'Staying Put agreement written and signed by Kian, Sue and SW by 28 February 2027'],
  ['who does it, in brackets', 'Passport form to be sent by 3 May 2027 (SW and carer).'],
  ['a score of how something feels', 'Score of 6/10 or more for how safe I feel at home, by 14 January 2027'],
  ['an umbrella verb with a level', "Improve Ryan's reading age from 7.2 to 8.6."],
  ['an umbrella verb with an act', 'Health visitor to support Mum to bath the baby.'],
  ['an umbrella verb with the means', 'Leo improves his reading by reading to Jan for ten minutes a night.'],
  ['engaging a gear', 'Rhodri will move off, engaging first gear without a reminder.'],
  ['Appropriate in a role', 'Appropriate Adult (Mr Lloyd) to sit with Jamal through the interview.'],
  ['buying what somebody asked for', 'Josh wants a fish tank. Carer to buy one by 1 April.'],
  ['after what was decided', 'It was agreed that Nan rings Gwen on Sundays.'],
  ['texting', 'sw 2 ring mum 2moro re school shoes'],
  ['typos around the act', 'attendence up from 70% to 85% by xmas'],
  ['an absolute that can be pictured', 'Jasmin must never wet the bed again.'],
  ['curly quotes', 'Jan writes ‘Well done’ in Leo’s book each night.'],
  ['a time that a clause could begin', 'After the hearing the guardian will tell Corey what was decided.'],
  ['a time before a role', 'After the visit carer to write down how he slept.'],
  ['a place in time', 'After school Leo will walk the dog.'],
  ['a role after what it does', 'Supervising social worker to bring the mattress.'],
  ['another', 'Visiting teacher will bring the braille books.'],
  ['done again', 'PA to re-register Sam with the surgery.'],
  ['never at the head', 'Never hit my sister.'],
  ['always at the head', 'Always wear a helmet on the bike.'],
  ['carrying on with what can be pictured', 'Jo and I will carry on taking Minnie to ballet.'],
  ['driving a car', 'Dad to drive Leo to school.'],
  ['rolling out pastry', 'Carer to roll out the pastry with Mia.'],
  ['a request to somebody', 'Could Miss Farrow please send the workbook home on Friday?'],
  ['time that goes up to a level', 'Time with Dad to go up to three hours when he is ready.'],
  ['a rest of two flats', 'Ellie will have viewed three flats with her PA by 30 April 2027.'],
])('yes, %s: %s', (_, text) => {
  const { label, evidence, reason, ask } = judge(text)
  expect(label).toBe('yes')
  expect(evidence.length).toBeGreaterThan(0)
  expect(reason).toMatch(/\.$/)
  expect(ask).toBeUndefined()
})

test.each([
  [
    'the sentence that full marks were given to',
    'Parents will attend and complete the work with support by the end of this month',
  ],
  ['umbrella verb', 'Ryan to engage with his PEP targets.'],
  ['umbrella verb in the passive', 'Leo’s identity needs will be explored through direct work.'],
  ['umbrella noun', 'Ryan will have improved self-esteem.'],
  ['umbrella adjective', 'Home conditions to be good enough.'],
  ['a verb that shows little', 'Leo will access the curriculum at an appropriate level.'],
  ['an idiom', 'Kai to make the most of his opportunities.'],
  ['a modifier that nobody can picture', 'Chloe will achieve economic wellbeing.'],
  ['work', 'YOT worker to do victim empathy work.'],
  ['a percentage of nothing', 'Optimise emotional literacy by 25% by 1 May 2026.'],
  ['a helped umbrella', 'PA will support YP with housing options going forward.'],
  ['an open purpose', 'Psychological assessment of mother to inform care planning.'],
  ['a task with nobody', 'GP registration to be completed.'],
  ['a task with nobody, active', 'Passport application to go off by 3 May.'],
  ['a task with nobody, short', 'Hoist and bed rails serviced by 14 September.'],
  ['someone', "Someone to collect Yusuf's new epipens."],
  ['all professionals', 'All professionals to ring Mum on Mondays.'],
  ['an order to nobody', 'Refer to the boxing gym by 3 May.'],
  ['a plan in place', 'YP has planned living arrangements in place.'],
  ['a service', 'Speech therapy input.'],
  ['a service with a start', 'Tutoring from 1 October 2026.'],
  ['a service attended', 'Attend counselling.'],
  ['a service like an order', 'Play therapy'],
  ['now', 'Currently drinks from an open cup but needs watching.'],
  ['now, without saying so', 'Marley bites his nails.'],
  ['now, in several sentences', 'settled well. eats everything, sleeps thru. carer says hes a pleasure'],
  ['now, with a number', 'He has an EHCP with 15 hours support.'],
  ['past', 'House rules agreed at the placement meeting on 2 September 2026.'],
  ['past with a doer', 'Dr Osei reviewed her medication on 3 February 2026.'],
  ['a wish', 'Would like to see her mum.'],
  ['an aim in life', 'To be a vet.'],
  ['a feeling', 'Ryan to feel safe and secure.'],
  ['a gerund', "Meeting Jack's needs."],
  ['a heading', 'Placement stability.'],
  ['a direction of nobody', 'Missing episodes will reduce.'],
  ['a date alone', 'Better sleep by Christmas'],
  ['a piece of work that takes place', 'Bereavement work to take place.'],
  ['a piece of work that goes ahead', 'Life story work to go ahead with Tia.'],
  ['sessions that happen', 'Play therapy sessions to happen.'],
  ['carrying on with an umbrella', 'Carer to carry on supporting Tom.'],
  ['management words', 'Drive sustainable change through a whole-system approach going forward.'],
  ['management words in good order', 'SW to roll out a strengths-based package with the family.'],
  ['management words with an aim', 'Adopt a joined-up, relational framework to drive cohesion.'],
  ['a thought', 'Would it be worth thinking about judo?'],
  ['a thought with we', 'Could we look into swimming lessons at the baths?'],
  ['a thought with what', 'What about a trip to the farm on Sunday?'],
  ['a thought with maybe', 'Maybe take him to see the boats.'],
  ['a thought with wonder', 'I wonder if Nan could cook with her.'],
  ['more of something, some day', 'Time with Dad to go up when the time is right.'],
  ['more of something, when things settle', 'Nights at home to go up once things settle.'],
  ['nothing', ''],
  ['a dash', '-'],
  ['none', 'N/A'],
])('no, %s: %s', (_, text) => {
  const { label, reason, ask } = judge(text)
  expect(label).toBe('no')
  expect(reason).toMatch(/\.$/)
  expect(ask).toMatch(/\?$/)
})

test.each<[string, 'yes' | 'no', string, OutcomeFields]>([
  ['who does a task', 'yes', 'GP registration to be completed', { who: 'Foster carer (Dawn)' }],
  ['who is blank', 'no', 'GP registration to be completed', { who: '' }],
  ['who is to be confirmed', 'no', 'GP registration to be completed', { who: 'TBC' }],
  ['who is all', 'no', 'GP registration to be completed', { who: 'all' }],
  ['who are professionals', 'no', 'GP registration to be completed', { who: 'All relevant professionals' }],
  [
    'what says it all',
    'yes',
    'Taking turns',
    { who: 'Miss Farah', what: 'plays the marble game with Idris' },
  ],
  ['what says it, and nobody does it', 'no', 'Life-story book', { what: 'write chapters one to three' }],
  ['what says nothing', 'no', 'Identity', { who: 'SW', what: "explore Esme's heritage" }],
  ['what is blank', 'no', 'Family time', { who: 'SW', what: '' }],
  ['a measure pictures it', 'yes', "Jayden's attendance", { measure: '100%' }],
  ['a measure without an amount does not', 'no', "Jayden's attendance", { measure: 'attendance figures' }],
  ['a measure does not name who', 'no', 'Shelves to be put up', { who: '', measure: '3 shelves' }],
  ['who does a piece of work', 'no', 'Life story work to take place', { who: 'SW' }],
  ['who does a thing', 'yes', 'Dental check to take place', { who: 'Carer' }],
  [
    'buzzwords in the title',
    'yes',
    'Holistic pathway',
    { who: 'Sunil', what: 'walk with Ebo to chess club' },
  ],
])('fields, %s: %s', (_, expected, text, fields) => {
  expect(label(text, fields)).toBe(expected)
})

test.each([
  ['Better sleep. Jo reads to Theo at eight.', 'Jo reads to Theo at eight'],
  ['By half term, Jo books a test.', 'Jo books a test'],
  ['GP registration to be completed.', 'GP registration to be completed'],
])('evidence of “%s”', (text, expected) => {
  const [span] = judge(text).evidence
  expect(span?.in).toBe('text')
  expect(text.slice(span?.start, span?.end)).toBe(expected)
})

test('evidence may stand in a field', () => {
  const fields = { who: 'Miss Farah', what: 'plays the marble game with Idris' }
  expect(judge('Taking turns', fields).evidence).toEqual([{ in: 'what', start: 0, end: fields.what.length }])
})

test.each([
  ['nobody is named', 'Passport applied for by 3 May 2027 - urgent', /nobody is named/],
  ['nobody is named who sees to it', 'RHA completed by 30 November 2026 - to arrange', /nobody is named/],
  ['tells where things stand', 'Attendance is 82% now.', /plans nothing/],
  ['tells, in brackets too', 'Currently at 82% (was 70% by May).', /plans nothing/],
  ['a service that is seen', 'Kian to attend the therapist.', /./],
  ['nobody is named', 'Glasses to be collected.', /nobody is named/],
  ['anybody', 'Somebody to collect the glasses.', /anybody/],
  ['umbrella', 'Improve behaviour.', /picture different things/],
  ['service', 'Attend counselling.', /service/],
  ['tells', 'Reviewed on 12 January 2026.', /plans nothing/],
  ['nothing', '  ', /Nothing is written/],
])('the reason when %s', (_, text, expected) => {
  expect(judge(text).reason).toMatch(expected)
})
