import { testEntity } from '../../test/test-entity.ts'
import { HigherEducationBursary, SettingUpHome, WorkComparison } from './leaving-care-money.ts'

testEntity(SettingUpHome, {
  reads: { 'an amount that is not paid yet': { amount: 3000 } },
  refuses: { 'an amount in words': [{ amount: '£3,000' }, '/amount'] },
})

testEntity(HigherEducationBursary, {
  reads: {
    'a bursary that is paid': { course: 'Nursing, Seabrook University', amount: 2000, paidOn: '2026-10-01' },
  },
})

testEntity(WorkComparison, {
  reads: {
    'figures in pounds and pence, nothing among them': {
      workedOutOn: '2026-10-01',
      earnings: 312.5,
      benefitsInWork: 0,
      rentInWork: 214.75,
      benefitsOutOfWork: 72.9,
      rentOutOfWork: 14,
    },
  },
  refuses: { 'a figure in words': [{ earnings: 'about £300' }, '/earnings'] },
})
