import { testLanguageRule } from '../../../test/test-language-rule.ts'

testLanguageRule('adult-words-to-child', [
  ['child', 'An advocate is someone who helps you say what you want.'],
  ['child', 'You have an advocate, who helps you say what you want.'],
  ['child', 'You have an advocate (someone who speaks up for you).'],
  ['child', 'We will do an assessment. That means Jo will ask what you like.'],
  ['child', 'We will do an assessment – Jo will find out what you like.'],
  ['child', 'A care order means that the council looks after you.'],
  ['child', 'Jo will visit with someone called an advocate.'],
  ['child', 'Your independent reviewing officer is Beth. She makes sure we keep our promises.'],
  ['child', 'The council has parental responsibility, which means that it can decide some things.'],
  ['child', 'A paediatrician is a doctor for children.'],
  ['child', 'Permanence is a long word. It means where you will grow up.'],
  ['child', 'The judge made a care order. This means you will stay with Dawn.'],
])
