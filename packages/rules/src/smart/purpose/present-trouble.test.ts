import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { presentTrouble } from './present-trouble.ts'

const found = (source: string) => presentTrouble(readText(source, lexicon)) !== undefined

test.each([
  'Solicitor to go through the letter with Biniam. He does not know why his age is doubted.',
  'PA to go with him to the job centre. He has £11 left.',
  'Carer to buy Sam a coat. He has no coat that fits.',
  'Carer to plug in a lamp. She is scared of the dark.',
  'Key worker to show Mo the 36 bus. He gets lost in town.',
  'PA to ring the landlord - she is behind with the rent',
  'Carer to take her to the doctor. Her ear hurts.',
  // Beside the step, with nothing but a comma between.
  'Carer to hide the console at ten, he’s not getting up for school',
  'PA to ring the supplier by Friday, her gas card is almost empty',
  'Carer to order the cream by 3 May, his tube is almost finished',
  'Landlord to fix the tap by 4 May, it has been dripping for a month',
  'Key worker to block the number with her, somebody keeps ringing her at night',
  'SW to show Tia how to report it, older boys have been pestering her',
  'Carer to keep sweets off the table, she is fed up with her brother taking them',
  'Key worker to see him before maths, he stormed out of the last two lessons',
  'PA to show Kai how to read a meter, he’s moving into a flat of his own',
  'Carer to buy a tie, he is starting college',
  'Key worker to take Ash to the bank on 3 May, his card was smashed by the machine',
  'Virtual school to send a laptop, hers was stolen',
  'Night staff to look in on Leo at eleven, he had three seizures in April',
  'Staff to walk with Kofi to the bus, lads from the estate wait for him',
  'Carer to buy shoes on Saturday; his feet have grown',
  'Carer to order the pads, we are down to the last pack',
  'Nurse to ring the surgery, the cream isn’t working',
  'Carer to move tea to five. By six he’s starving.',
  'PA to go with Ruth to the job centre. Her money has stopped.',
  // What somebody else says of it.
  'Carer to buy liver and spinach. The GP says she is low in iron.',
  'Tom to cut down to two cans a day. He says it keeps him awake.',
  'Nurse to ring the clinic. Her teacher says she is out of breath on the stairs.',
  // What comes of the step.
  'Bag packed the night before, four nights out of five. Saves him the panic at the door.',
  'Carer to walk behind on Mondays. Means she can go past the dogs.',
  'Taxi to wait at the back gate. Stops the others seeing him get in.',
  // Whose it is.
  'Carer to play the Somali songs at bath time. It’s her first language.',
])('a trouble: %s', (source) => {
  expect(found(source)).toBe(true)
})

test.each([
  ['how far she has got', 'Cerys will cook three meals. She has managed one so far.'],
  ['where he stands', 'Rhodri reads 40 words. He has no more than 22 now.'],
  ['one sentence', 'He does not know why he moved'],
  ['nothing wrong', 'Goes to football. PE teacher says he is good.'],
  ['how it is done', 'Wrap the present. She brings the paper.'],
  ['where he is', 'Carer to collect Sam at four, he is at his dad’s'],
  ['which thing it is', 'Carer to bring the blue bag, it is in the hall'],
  ['who does it', 'Bring the form, she is filling it in with him'],
  ['what is known of it', 'Carer to ring the club, it has been going for a year'],
  ['where she is by then', 'Jo to collect her at nine, she is starting at ten'],
  ['whom they will bring', 'Nan to come on Sunday, people have been asked to bring her cards'],
  ['what somebody keeps', 'Key worker to ring Mum, somebody keeps the number in the office'],
  ['whom others wait for', 'Meet at the gate, boys wait by the wall'],
  ['what is at hand', 'Carer to ring the club, the number is on the leaflet'],
  ['what somebody has', 'Cook with Mo on Sundays, he has the recipe'],
  ['where it is lost', 'Play cards after tea, the one who has lost deals'],
  ['a second outcome', 'Lays the table on weekdays. Stops at two helpings.'],
  ['another step', 'Reads a page a day. Gives the book back on Friday.'],
  ['another skill', 'Ties his laces. Makes his own bed.'],
  ['what a worker says of it', 'Carer to ring the club. Coach says he is a good player.'],
  ['nothing', ''],
])('no trouble: %s', (_, source) => {
  expect(found(source)).toBe(false)
})
