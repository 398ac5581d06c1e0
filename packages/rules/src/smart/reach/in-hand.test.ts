import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { inHand } from './in-hand.ts'

const found = (source: string, inFamilyTime = false) => inHand(readText(source, lexicon), inFamilyTime)?.kind

test.each([
  'Foster carer to collect Omar’s glasses',
  'SW will ring the school',
  'Mrs Ali (health visitor) to ring Miss Poole',
  'Phil, her carer, changes the batteries every Sunday',
  'PA and Kieran to visit the foyer',
  'Key worker Aled and Precious have painted her bedroom',
  'Your teacher Mrs Obi will help you read as far as page 40',
  'maureen takes ezra to the barber',
  'Jo will take Sam to the dentist',
  'Mam to pop Ifan’s wellies in his bag',
  'Gran’s going to show Rhian how to make cawl',
  'Mrs Okafor is to get a front door key cut',
  'SW to find out when the group meets',
  'School to give Ben a locker',
  'Staff read with him at bedtime',
  'Kai to be taken to the clinic by his carer',
  'Carer to find a barber who cuts curly hair',
  'Key worker to get Nia’s blood test rebooked',
  'Miss Abara will have got Tia’s birth certificate from the registrar',
  'Action: take Ben to the optician. By whom: carer (Lou). By when: Friday',
  'Buy a desk lamp. Who: key worker Ash',
  'Mend the wheelchair – responsible: physio',
  'Could Mrs Lunn please send the reading book home on Friday?',
  'Can the carer bring the spare inhaler to school',
  'Minute taker to send Nan the notes',
])('a task: %s', (source) => {
  expect(found(source)).toBeDefined()
})

test.each([
  'Ayo does his own finger prick, Auntie Rukhsana sat next to him',
  'Fewer wet beds; Nan will wake him for the toilet at 10pm',
  'Tymek goes to scouts. Carer drives',
  'Kezia says her lines. Mr Quaye hears them with her at lunch',
  'Ali reads two pages with his mentor Ade',
  'Tariq cooks dahl with Ade, his key worker',
  'Luca sets up his feed pump, with Ali checking the rate',
  'Reads a book with visual supports',
  'Says two words w/ picture cards',
  'With his carer beside him, Max reads a page aloud',
  'Rosa reads the menu with help from her teaching assistant',
  'Coat done up once Miss Tudor has started the zip',
  'Keyworker to support Tia to open a bank account',
  'Lee will learn to wire a plug on his own, taught by Moss at the workshop',
  'Sami goes to the mosque on Fridays, driven by carer Bilal',
  'Jo will visit Taid six times, taken by the family support worker',
  'Grade 4 in maths. Virtual school pays for an hour a week with a tutor',
  'Puts her washing on once a week. Residential worker Kev will show her which setting',
])('help: %s', (source) => {
  expect(found(source)).toBe('help')
})

test.each([
  ['nobody', 'Glasses to be collected'],
  ['somebody who counts', 'Goes to the calm corner, tally kept by Miss Wren'],
  ['somebody who ticks', 'Cooks three meals. PA ticks them off'],
  ['somebody who is told', 'Kai tells an adult when he is hungry'],
  ['somebody it is done to', 'Reads to carer four nights a week'],
  ['an umbrella', 'PA will support YP with housing options'],
  ['an umbrella object', 'Carers to give Bartek appropriate stimulation'],
  ['what others decide', 'SW to find a long-term placement'],
  ['family who have a say', 'SW and Teni to meet her aunt in Leeds'],
  ['a parent’s own life', 'Mother to have stable employment'],
  ['another family’s carers', 'Kay’s sister’s carers to let the girls talk'],
  ['a skill alone', 'Key worker will teach Ravi to load it without being told'],
  ['no adult hand', 'Walks to class with her frame and no adult hand'],
  ['without help', 'Cooks w/out help'],
  ['talk', 'Dilys will talk more with her tutor'],
  ['support from nobody', 'Attends with support'],
  ['a thing with a worker’s name', 'Keyworker sessions to take place weekly'],
  ['what was done', 'Dr Osei reviewed her medication on 3 February'],
  ['what was said', 'SW talked over weekend stays last month'],
  ['a place', 'Family time at the contact centre'],
  ['what a child takes', 'Jo will take vitamins'],
  ['a child who tells', 'Jo will tell an adult'],
  ['a job, which others give', 'PA to find Sam a job'],
  ['a family, who have a say', 'SW to find an adoptive family for the twins'],
  ['an order of a court', 'SW to get the order discharged by the court'],
  ['a label and an umbrella', 'Action: support Leon with his emotions. By whom: SW'],
  ['a label and the child', 'Action: pass all his exams. By whom: Leon'],
  ['a label and nobody', 'Action: send the referral. By whom: By when: 20 May'],
  ['a label and a result', 'Action: get Sam a job. By whom: PA'],
  ['taught by nobody', 'Rides to school, taught by nobody'],
  ['watched', 'Sees Dad on Sundays, supervised by Mum'],
  ['what was done by somebody', 'The room was painted, paid by Gran'],
  ['a school that begins', 'Reads a page. College starts on Monday'],
  ['with somebody, in the reason', 'Less frightened of dogs so that she can walk with her carer'],
  ['a family’s own habit', 'Dad to shout less at handover'],
  ['nothing', ''],
])('not in anybody’s hands: %s', (_, source) => {
  expect(found(source)).toBeUndefined()
})

test('family who are seen may not come', () => {
  expect(found('Mum reads the bedtime story over video', true)).toBeUndefined()
  expect(found('Zuzanna and Mum bake together. Carer brings aprons', true)).toBeUndefined()
  expect(found('SW drives Idris to Nana’s flat', true)).toBe('task')
})
