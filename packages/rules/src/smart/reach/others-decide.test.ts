import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { othersDecide } from './others-decide.ts'

const found = (source: string) => othersDecide(readText(source, lexicon)) !== undefined

test.each([
  'The court will approve adoption by 1 February 2027',
  'The University of Leeds will offer Ada a place',
  'The tribunal finds in his favour',
  'Judge to throw out the claim',
  'The Red Cross will find her mother',
  'All 30 children in the class will come to the party',
  'The academy signs him up; United will offer him a contract',
  'Jay gets picked for the county',
  'Mia wins the regional final',
  'The charges will be dropped',
  'PIP will be awarded',
  'His brother will forgive him',
  'The judge to let Eluned go home',
  'The Home Office grants Selam refugee status',
  'Filmon is given leave to remain by March',
  'CPS to charge the uncle',
  'The Crown Prosecution Service will drop the case',
  'The prison lets Dad out early',
  'The council will give Reece a flat',
  'Council to house Leah and the baby by her birthday',
  'Grandmother will be granted a special guardianship order',
  'Gran will be allowed to adopt her',
  'The tribunal will allow her appeal',
  'Stepfather will be sent to prison',
  'Ofsted will rate the home good',
  'Mum will stop drinking by Christmas',
  'Mum stays off heroin until Easter',
  'Dad turns his life around',
  'Parents will stay together',
  'Mum will leave her partner',
  'Birth parents will get back together',
])('others decide: %s', (source) => {
  expect(found(source)).toBe(true)
})

test.each([
  'SW to send the Home Office her letter',
  'SW to apply to the court for an order',
  'SW to ask the court to grant leave',
  'Advocate to write down what he wants the judge to know',
  'SW to ring Ruby when the judge decides',
  'PA to ask the council for a flat',
  'Solicitor to explain why the court made the order',
  'Mum to attend the parenting group',
  'Mum to sign the trip form',
  'Dad to read him a story',
  'Police interview with his appropriate adult',
  'Carer to make a cake',
  '',
])('in the plan’s hands: %s', (source) => {
  expect(found(source)).toBe(false)
})
