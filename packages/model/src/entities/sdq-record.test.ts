import { testEntity } from '../../test/test-entity.ts'
import { SdqRecord } from './sdq-record.ts'

testEntity(SdqRecord, {
  reads: {
    'a carer and a teacher in the same month': {
      carePlanId: 'plan-1',
      scores: [
        { id: 's1', on: '2026-10-05', informant: 'parent-or-carer', form: '4-17', total: 14 },
        { id: 's2', on: '2026-10-12', informant: 'teacher', form: '4-17', total: 11 },
      ],
    },
    'that nobody has filled one in, with the coded reason': {
      scores: [{ id: 's1', reasonForNone: 'SDQ2' }],
    },
    'an authority’s own fields': { extensions: { council: { cohort: 'N4' } } },
  },
  refuses: {
    'the wording of an item': [
      { scores: [{ id: 's1', items: { restless: 'Certainly true' } }] },
      '/scores/0/items',
    ],
    'a score without an id': [{ scores: [{ total: 14 }] }, '/scores/0/id'],
    'scores outside the list': [{ total: 14 }, '/total'],
  },
})
