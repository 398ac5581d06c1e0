import { testLanguageRule } from '../../../test/test-language-rule.ts'

testLanguageRule('stigmatising-language', [
  ['plan', 'He is a looked-after child.', 'looked-after child'],
  ['plan', 'Looked after children have a review.', 'Looked after children'],
  ['plan', 'the needs of looked after children', 'looked after children'],
  ['plan', 'all looked-after young people', 'looked-after young people'],
  ['plan', 'Jill had looked after children with asthma.'],
  ['plan', 'Yvonne looked after children for ten years.'],
  ['plan', 'He is looked after by Gran.'],
  ['plan', 'Nurse for looked-after children: Tracey'],
  ['plan', "The looked-after children's nurse rang."],
  ['court', 'a looked-after child'],
])
