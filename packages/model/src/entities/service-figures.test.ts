import { expect, test } from 'vitest'
import { describeModel } from '../../scripts/describe-model.ts'
import { testEntity } from '../../test/test-entity.ts'
import { IroCaseload, LocalOffer, ServiceFigures, WorkerCaseload } from './service-figures.ts'

testEntity(ServiceFigures, {
  reads: {
    'whose they are, of which day, and how long a full-time week is': {
      authority: '344',
      countedOn: '2026-10-31',
      fullTimeHours: 36.5,
    },
    'that nothing is published': { localOffers: [] },
    'what a person answered': {
      judgements: [
        { id: 'j1', question: 'service-level/corporate-parenting', answer: 'yes', on: '2026-10-31' },
      ],
    },
  },
  refuses: {
    'an authority that there is not': [{ authority: '999' }, '/authority'],
    'a week of more hours than it has days for': [{ fullTimeHours: 168 }, '/fullTimeHours'],
    'a day that is not': [{ countedOn: '2026-02-30' }, '/countedOn'],
    'a child': [{ child: { id: 'child-1' } }, '/child'],
  },
})

testEntity(IroCaseload, {
  reads: {
    'a part-time IRO': { children: 32, weeklyHours: 18.5 },
    'one who has nobody yet': { children: 0 },
  },
  refuses: {
    'half a child': [{ children: 32.5 }, '/children'],
    'no hours at all': [{ weeklyHours: 0 }, '/weeklyHours'],
    'a name': [{ name: 'Ruth' }, '/name'],
  },
})

testEntity(WorkerCaseload, {
  reads: {
    'a worker of a permanence team': { team: 'North', teamKind: 'permanence', children: 18, weeklyHours: 37 },
  },
  refuses: {
    'a kind of team that there is not': [{ teamKind: 'duty' }, '/teamKind'],
    'fewer than none': [{ children: -1 }, '/children'],
  },
})

testEntity(LocalOffer, {
  reads: {
    'where it can be read, since when, and how people are told': {
      kind: 'kinship',
      address: 'https://council.example/kinship',
      publishedOn: '2026-06-29',
      toldHow: 'Every kinship carer gets a letter',
      reviewedOn: '2026-10-01',
      updatedOn: '2026-10-05',
    },
  },
  refuses: {
    'an offer for nobody that the law names': [{ kind: 'foster-carers' }, '/kind'],
    'a month for a day': [{ publishedOn: '2026-06' }, '/publishedOn'],
  },
})

test('no caseload has a place for a name', () => {
  const fields = describeModel()
    .filter(({ name }) => name === 'IroCaseload' || name === 'WorkerCaseload')
    .flatMap((entity) => entity.fields.map(({ name }) => name))
  expect(fields).not.toContain('name')
})
