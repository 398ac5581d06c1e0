import type { LocalOffer } from '@open-care-plan/model'
import { someServiceFigures } from '@open-care-plan/model/testing'
import { testServiceRule } from '../../../test/test-rule.ts'
import { rule } from './kinship-local-offer.ts'

const asAt = '2026-11-21'
const offer: LocalOffer = {
  id: 'offer-1',
  kind: 'kinship',
  address: 'https://council.example/kinship',
  publishedOn: '2026-06-29',
}
const answered = (answer: 'yes' | 'no' | 'does-not-apply', on: string) =>
  someServiceFigures({
    localOffers: [offer],
    judgements: [{ id: 'j1', question: 'service-level/kinship-local-offer', answer, on }],
  })

testServiceRule(rule, [
  {
    name: 'it is published, and nobody has judged it',
    figures: someServiceFigures({ localOffers: [offer] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      path: '/judgements',
      message:
        'Decide whether the kinship local offer says what it has to, whether the people it is for are told of it, and whether it is reviewed and kept up to date',
    },
  },
  {
    name: 'a person answered yes',
    figures: answered('yes', '2026-10-01'),
    asAt,
    expect: { outcome: 'pass', path: '/judgements/0', data: { on: '2026-10-01' } },
  },
  {
    name: 'a person answered yes six months ago to the day',
    figures: answered('yes', '2026-05-21'),
    asAt,
    expect: 'pass',
  },
  {
    name: 'a person answered yes six months and a day ago',
    figures: answered('yes', '2026-05-20'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', data: { on: '2026-05-20' } },
  },
  {
    name: 'a person answered no',
    figures: answered('no', '2026-10-01'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/judgements/0',
      message: 'Put the kinship local offer right: it was judged on 1 October 2026 not to be as the law asks',
    },
  },
  {
    name: 'a person answered that it does not apply to the authority',
    figures: answered('does-not-apply', '2026-10-01'),
    asAt,
    expect: { outcome: 'notApplicable', message: 'A person looked, and it does not apply to this service' },
  },
  {
    name: 'an answer that is dated after the day',
    figures: answered('yes', '2026-11-22'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge' },
  },
  {
    name: 'nothing is published',
    figures: someServiceFigures({ localOffers: [] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/localOffers',
      message: 'Publish the local offer, and enter its address and the day',
    },
  },
  {
    name: 'only the offer for care leavers is published',
    figures: someServiceFigures({ localOffers: [{ ...offer, kind: 'care-leavers' }] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/localOffers' },
  },
  {
    name: 'it is to be published tomorrow',
    figures: someServiceFigures({ localOffers: [{ ...offer, publishedOn: '2026-11-22' }] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/localOffers/0' },
  },
  {
    name: 'it was published today, without an address',
    figures: someServiceFigures({ localOffers: [{ ...offer, publishedOn: '2026-11-21', address: ' ' }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/localOffers/0/address' },
  },
  {
    name: 'it has an address, and no day',
    figures: someServiceFigures({
      localOffers: [{ id: 'o', kind: 'kinship', address: 'https://a.example' }],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/localOffers/0/publishedOn' },
  },
  {
    name: 'nobody has recorded what is published',
    figures: someServiceFigures(),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/localOffers' },
  },
])
