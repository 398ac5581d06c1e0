import { testLanguageRule } from '../../../test/test-language-rule.ts'

testLanguageRule('stigmatising-language', [
  ['plan', 'Respite is booked for half term.', 'Respite'],
  ['plan', 'respite carer', 'respite carer'],
  ['child', 'You will go to respite on Friday.', 'respite'],
  ['plan', 'The tent gave respite from the rain.'],
  ['plan', 'His headphones give him respite from the noise.'],
  ['court', 'Respite was offered.'],
  ['plan', 'respite every other weekend', 'respite'],
  ['plan', 'overnight respite', 'respite'],
  ['plan', 'Shade gives the lambs respite from the sun.'],
  ['plan', 'The library is his respite from the noise of the flat.'],
  ['plan', 'Respite from caring for Kai', 'Respite'],
])
