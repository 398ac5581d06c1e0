import { testLanguageRule } from '../../../test/test-language-rule.ts'

testLanguageRule('stigmatising-language', [
  ['plan', 'LAC review on 3 May.', 'LAC'],
  ['plan', 'All LACs are invited.', 'LACs'],
  ['plan', 'The Lac Hotel has a pool.'],
  ['plan', 'lac'],
  ['court', 'LAC review on 3 May.'],
])
