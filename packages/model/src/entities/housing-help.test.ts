import { testEntity } from '../../test/test-entity.ts'
import { HousingHelp } from './housing-help.ts'

testEntity(HousingHelp, {
  reads: {
    'a refusal for want of a local connection': {
      register: 'refused-local-connection',
      registerOn: '2026-10-12',
    },
    'a payment that was considered, and what came of it': {
      discretionaryOn: '2026-10-12',
      discretionary: '£12 a week for six months',
    },
  },
  refuses: {
    'a rate in pounds': [{ rentRate: 92.5 }, '/rentRate'],
    'a day of which only the month is known': [{ priorityNeedOn: '2026-10' }, '/priorityNeedOn'],
  },
})
