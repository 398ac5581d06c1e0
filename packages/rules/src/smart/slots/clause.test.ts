import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { clausesOf } from './clause.ts'

const kinds = (source: string, due = false) =>
  clausesOf(readText(source, lexicon), 'text', due).map(({ kind }) => kind)

test.each([
  ['Jo reads with Theo for ten minutes', 'act'],
  ['Take him to the dentist', 'act'],
  ['PA and Teni look round two colleges', 'act'],
  ['Zac is registered with a dentist', 'act'],
  ['Plan to be signed by Mum before 1 October', 'act'],
  ["Deon's attendance at the workshop goes up", 'act'],
  ['Dental check with Mr Rao on 14 September', 'act'],
  ['Health visitor to support Mum to bath the baby', 'act'],
  ['improve by reading to Jo', 'act'],
  ['Glasses to be collected', 'task'],
  ['Passport application to go off', 'task'],
  ['Bed rails serviced by 14 September', 'task'],
  ['Respite carer to be identified', 'task'],
  ['Transport arrangements in place by Monday', 'place'],
  ['Five wet beds a week down to three', 'level'],
  ['No exclusions between January and March', 'level'],
  ['Fewer wet beds for Harri', 'level'],
  ['Daniel will improve his literacy', 'umbrella'],
  ['Mother to have stable employment', 'umbrella'],
  ['complete the work with support', 'umbrella'],
  ['Transition to go smoothly', 'umbrella'],
  ['Health needs to be met', 'umbrella'],
  ['Kwabena to be supported to reach his potential', 'umbrella'],
  ['YOT worker to do victim empathy work', 'umbrella'],
  ['Things to be better', 'umbrella'],
  ['Attend counselling', 'service'],
  ['Currently drinks from an open cup', 'tells'],
  ['Can dress, but sometimes needs prompts', 'tells'],
  ['Dr Osei reviewed her tablets', 'tells'],
  ['House rules agreed at the meeting', 'tells'],
  ['seeing mum going ok', 'tells'],
  ['Wanjiru is happy with Mr Pugh', 'tells'],
  ['He has an EHCP with 15 hours', 'tells'],
  ['Marley bites his nails', 'tells'],
  ['Would like to see her mum', 'tells'],
  ['Play therapy', 'bare'],
  ["Meeting Jack's needs", 'bare'],
  ['Weight 45kg', 'bare'],
])('%s: %s', (source, expected) => {
  expect(kinds(source)).toEqual([expected])
})

test.each([
  ['a heading', 'Health: Jo books a test', ['bare', 'act']],
  ['a number after a colon belongs to what it counts', 'Walls damaged: 1 or none this term', ['level']],
  ['a semicolon', 'Jo drives; Mum waits', ['act', 'act']],
  ['a dash with spaces', 'bedtimes - he is asleep by 9', ['bare', 'act']],
  ['a hyphen', 'after-school club', ['bare']],
  ['sentences', 'Evie had a hard start. Jo books a test.', ['tells', 'act']],
  ['nothing', '', []],
])('parted: %s', (_, source, expected) => {
  expect(kinds(source).length).toBe(expected.length)
  expect(kinds(source)).toEqual(expected)
})

test('of a text without end, the first clauses are read', () => {
  expect(kinds('Jo waits. '.repeat(3000))).toHaveLength(1000)
})

test('a day in the field beside it makes a past form a task', () => {
  expect(kinds('Bed rails serviced')).toEqual(['tells'])
  expect(kinds('Bed rails serviced', true)).toEqual(['task'])
})
