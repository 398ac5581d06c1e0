import { testEntity } from '../../test/test-entity.ts'
import { NoticeOfConcern } from './notice-of-concern.ts'

// SI 2010/959 reg 28(8): a visit within a week of the notice.
testEntity(NoticeOfConcern, {
  reads: {
    'a notice, and the visit that followed': {
      on: '2026-10-05',
      from: 'The inspectorate',
      about: 'Too few staff at night',
      visitId: 'visit-2026-10-08',
    },
    'a notice that no visit has followed': { on: '2026-11-19' },
  },
  refuses: {
    'a month for the day of the notice: the week runs from it': [{ on: '2026-10' }, '/on'],
    'the visit itself, which stands among the visits': [{ visit: { on: '2026-10-08' } }, '/visit'],
  },
})
