import { expect, test } from 'vitest'
import { readText } from '../../text/read-text.ts'
import { lexicon } from '../lexicon.ts'
import { evidenceOf } from './span.ts'
import { statedPurpose } from './stated-purpose.ts'

const found = (source: string) => {
  const text = readText(source, lexicon)
  const span = statedPurpose(text)
  if (span === undefined) return undefined
  const { start, end } = evidenceOf('text', text, span)
  return source.slice(start, end)
}

test.each([
  ['so that', 'Carer to fix the lock so that Mia can shut her door.', 'so that Mia can shut her door'],
  ['so and a subject', 'Carer to fix the lock so she sleeps', 'so she sleeps'],
  ['so and a name without a capital', 'sw to ring the school so kayden can start', 'so kayden can start'],
  ['because, misspelt', 'Carer to take him becuase his tooth hurts', 'becuase his tooth hurts'],
  ['cos', 'key for back door cos he gets home first', 'cos he gets home first'],
  ['as and a clause', 'HV to weigh Elin on 2 October, as she has lost 200 g', 'as she has lost 200 g'],
  [
    'as and a thing',
    'Abi to view a hostel as her room closes at Christmas',
    'as her room closes at Christmas',
  ],
  ['since and a clause', 'Ted to join the choir, since he sings all day', 'since he sings all day'],
  ['in order to', 'PA to go with him in order to open an account', 'in order to open an account'],
  ['to help', 'Mr Ade sits with Leo at lunch to help him eat', 'to help him eat'],
  [
    'to find out',
    'SW to ring the solicitor to find out when the hearing is',
    'to find out when the hearing is',
  ],
  [
    'to give',
    'Carer to take Jo swimming to give her a rest from the baby',
    'to give her a rest from the baby',
  ],
  ['a service and its purpose', 'Weekly mentoring to build his confidence', 'to build his confidence'],
  ['to the head of a sentence', 'Complete the course to help him keep calm', 'to help him keep calm'],
  ['this will help', 'Carer to buy a lamp. This will help her sleep.', 'This will help her sleep'],
  ['due to', 'Carer to cut his nails due to his scratching', 'due to his scratching'],
  ['in case', 'SW to give the school the plan in case he has a fit', 'in case he has a fit'],
  ['bc and a clause', 'Carer to buy new boots bc his old ones pinch', 'bc his old ones pinch'],
  [
    'bc and somebody',
    'Key worker to block the app, bc men have been writing to her',
    'bc men have been writing to her',
  ],
  [
    'before something runs out',
    'Carer to order the strips before her test kit runs out',
    'before her test kit runs out',
  ],
  [
    'before something lapses',
    'SW to post the form before his leave to remain expires',
    'before his leave to remain expires',
  ],
  ['needed for', 'Passport needed for the school trip', 'needed for the school trip'],
])('a purpose: %s', (_, source, expected) => {
  expect(found(source)).toBe(expected)
})

test.each([
  ['as soon as', 'Carer to ring the dentist as soon as possible'],
  ['as agreed', 'Carer to put up a shelf, as agreed on 3 May'],
  ['as often as', 'Uncle takes him as often as they can manage it'],
  ['as a role', 'Bev stays on as her key worker'],
  ['as we are', 'Keep going as we are for now'],
  ['as needed', 'Support as required'],
  ['since a date', 'He has been in twice since June'],
  ['since a move', 'Sam has slept badly since he moved in'],
  ['so far', 'She has managed one so far'],
  ['if so', 'Ask whether he eats breakfast and, if so, what'],
  ['what somebody does', 'Social worker to help Tia'],
  ['what a service does', 'CAMHS to support the family'],
  ['what a child does', 'Kayden to improve his reading'],
  ['a role that is a verb too', 'Play therapist to support Kai'],
  ['what somebody needs', 'John needs to improve his behaviour'],
  ['what somebody learns', 'Ali will learn to manage his money'],
  ['a way to do it', 'Find strategies to manage his anger'],
  ['as required for nobody', 'Support to be offered as needed'],
  ['letters that are the same', 'SW to order her bc by 3 May'],
  ['letters with a capital', 'SW to get BC from the register office'],
  ['before a day', 'Carer to ring before his birthday'],
  ['before something is done', 'Carer to ring before the club starts'],
  ['nothing', ''],
])('no purpose: %s', (_, source) => {
  expect(found(source)).toBeUndefined()
})
