import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { actAt } from './act.ts'

/** Judges the first word as the verb. */
const act = (source: string) => {
  const text = readText(source, lexicon)
  return actAt(text, 0, text.words.length)
}

test.each([
  ['a verb that can be seen', 'brush his teeth'],
  ['the same with nothing after it', 'swim'],
  ['where it is done is no object', 'cry during personal care'],
  ['without', 'dress without help'],
  ['a paper', 'sign the placement plan'],
  ['a paper that is finished', 'complete the risk assessment'],
  ['a thing', 'take his inhaler'],
  ['a place', 'go to Alton Towers'],
  ['a worker as a place', 'take Emeka to the dentist'],
  ['a school as a place', 'stay at school'],
  ['letters', 'get changed for PE'],
  ['somebody who is not there yet', 'find a new respite carer'],
  ['somebody who is not there yet, without an article', 'request independent visitor'],
  ['a worker who is booked', 'book the dentist'],
  ['people who are met, whatever it is about', 'meet mum to talk about contact'],
  ['a call, whatever it is about', 'ring the school about his feelings'],
  ['a paper that is signed', 'sign the safer care plan'],
  ['a tenancy that somebody has', 'have a tenancy'],
  ['a stretch without something', 'go a month without a detention'],
  ['what somebody is helped to do', 'help her open an account'],
  ['what somebody with a name is helped to do', 'help Ali write to Sam'],
  ['a course that is begun', 'start the art therapy group'],
  ['a course with a name', 'finish the Keep Safe programme'],
  ['an amount', 'do 6 sessions of therapy'],
  ['how often', 'spend every other weekend at Mum’s'],
  ['an idiom that can be pictured', 'get up at seven'],
  ['an act within', 'help Ali to register with a GP'],
  ['the means', 'improve by reading to Jo'],
  ['a level', 'improve his handwriting from 8 words to 12'],
  ['in bed', 'be in bed by nine'],
  ['engaging a gear', 'move off, engaging first gear'],
])('concrete, %s: %s', (_, source) => {
  expect(act(source)).toBe('concrete')
})

test.each([
  ['an umbrella verb', 'improve his literacy'],
  ['an umbrella verb with a part of it', 'develop an understanding of fractions'],
  ['an umbrella object of a verb that can be seen', 'share her feelings'],
  ['an umbrella adverb', 'play nicely with peers'],
  ['an umbrella object', 'achieve his potential'],
  ['whatever describes it', 'achieve economic wellbeing'],
  ['across a hyphen', 'access extra-curricular activities'],
  ['work', 'do victim empathy work'],
  ['praise', 'get good GCSEs'],
  ['an idiom', 'take part in decisions'],
  ['nested twice', 'support him to make good choices'],
  ['a percentage of nothing', 'optimise emotional literacy by 25%'],
  ['a direction', 'increase school attendance'],
  ['an adjective', 'be clean and tidy'],
  ['a feeling, whatever it is for', 'be happy to wear his hearing aids'],
  ['as far as possible', 'have support as soon as possible'],
  ['an aside', 'attend (see above)'],
  ['thought that is given to something', 'consider a referral to CAMHS'],
  ['thought, in other words', 'think about a referral to CAMHS'],
  ['a question that stays open', 'explore whether to refer him'],
  ['needs that are met', 'meet his emotional needs'],
  ['an umbrella verb within help', 'help her settle'],
  ['an adverb that is not known', 'be financially independent'],
])('umbrella, %s: %s', (_, source) => {
  expect(act(source)).toBe('umbrella')
})

test.each(['attend counselling', 'access CAMHS', 'have therapy'])('service: %s', (source) => {
  expect(act(source)).toBe('service')
})
