import { testEntity } from '../../test/test-entity.ts'
import { Child } from './child.ts'

testEntity(Child, {
  reads: {
    'a child with a name of their own': { givenName: 'Samuel', likesToBeCalled: 'Sam', pronouns: 'he/him' },
    'a baby who is not born yet': { expectedDateOfBirth: '2027-02-14' },
    'a code of sex that was retired in 2024': { sex: '1' },
    'an authority that is no more': { localAuthority: '909' },
    'numbers whose check digits are wrong: a rule says so, and the record still opens': {
      nhsNumber: '9434765918',
      upn: 'A801200005001',
    },
    'a child below school age, who has no UPN': { unknownUpnReason: 'UN1' },
    'a young person of 16 who is married: no care order can be made': { married: true },
    'two disabilities': { disabilities: ['MOB', 'HAND'] },
    'a child who has died': { dateOfBirth: '2016-05-14', diedOn: '2026-05-14' },
  },
  refuses: {
    'a month of birth: time limits start on birthdays': [{ dateOfBirth: '2016-05' }, '/dateOfBirth'],
    '29 February of a common year': [{ dateOfBirth: '2015-02-29' }, '/dateOfBirth'],
    'an NHS number of nine digits': [{ nhsNumber: '943476591' }, '/nhsNumber'],
    'a code of the wrong list': [{ sex: 'C2' }, '/sex'],
    'an id with a blank in it': [{ id: 'child 1' }, '/id'],
  },
})
