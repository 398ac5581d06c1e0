import { expect, test } from 'vitest'
import { testEntity } from '../../test/test-entity.ts'
import { Identity } from './identity.ts'

// SI 2010/959 reg 5(1)(b)(iv), (vi), (vii): identity with special regard to four things, and two parts beside it.
test.each([
  ['religion', 'religion'],
  ['racial origin', 'ethnicity'],
  ['culture', 'culture'],
  ['language', 'firstLanguage'],
  ['social presentation', 'socialPresentation'],
  ['self-care', 'selfCare'],
])('it holds %s as "%s"', (_, field) => {
  expect(Identity.shape).toHaveProperty([field])
})

testEntity(Identity, {
  reads: {
    'more than a code can say': { ethnicity: 'WROM', ethnicityDetail: 'Romany, as Gran says it' },
    'a religion that is none, said in words': { religion: 'None; likes the carols' },
    'several languages': { firstLanguage: 'Kurdish (Sorani)', otherLanguages: ['Arabic', 'English'] },
  },
  refuses: {
    'a code that is not of the return': [{ ethnicity: 'WHITE' }, '/ethnicity'],
    'languages in one line of text': [{ otherLanguages: 'Arabic, English' }, '/otherLanguages'],
  },
})
