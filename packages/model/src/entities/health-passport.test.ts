import { expect, test } from 'vitest'
import { describeModel } from '../../scripts/describe-model.ts'
import { testEntity } from '../../test/test-entity.ts'
import { Growth, HealthEvent, HealthPassport, Immunisation } from './health-passport.ts'

testEntity(HealthPassport, {
  reads: {
    'none known, which is not the same as not asked': { allergies: [], medicines: [] },
    'made with the child and given to them': { madeWithChild: true, givenToChildOn: '2026-10-16' },
    'a blood group that nobody knows': { bloodGroup: 'not-known' },
    'an allergy, with what to do': {
      allergies: [
        { id: 'a1', to: 'Nuts', serious: true, whatToDo: 'The pen, then 999', writtenBy: 'School nurse' },
      ],
    },
  },
  refuses: {
    'an allergy without an id': [{ allergies: [{ to: 'Nuts' }] }, '/allergies/0/id'],
    'a passport of nobody': [{ child: {} }, '/child/id'],
    'a diagnosis code: it is not the medical record': [{ diagnosisCodes: ['J45'] }, '/diagnosisCodes'],
  },
})

testEntity(HealthEvent, {
  reads: { 'an operation of which the year is known': { on: '2018', what: 'Grommets' } },
})

testEntity(Immunisation, {
  reads: { 'had in one month, the next due on a day': { what: 'MMR', on: '2017-06', dueOn: '2027-01-12' } },
  refuses: { 'a month for the day it is due': [{ dueOn: '2027-01' }, '/dueOn'] },
})

testEntity(Growth, {
  refuses: { 'a height in metres': [{ heightCm: 1.32 }, '/heightCm'] },
})

// Scrutiny review 2019 ss.7, 9: doctors, nurses and others write in it, so each entry says who wrote it and when.
test.each(['Allergy', 'Medicine', 'HealthEvent', 'Immunisation', 'FamilyHealth', 'BirthHistory', 'Growth'])(
  'an entry of the kind %s is signed and dated',
  (entry) => {
    const fields = describeModel()
      .find(({ name }) => name === entry)
      ?.fields.map(({ name }) => name)
    expect(fields).toEqual(expect.arrayContaining(['writtenBy', 'writtenOn']))
  },
)
