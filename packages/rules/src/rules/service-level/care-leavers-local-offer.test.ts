import type { LocalOffer } from '@open-care-plan/model'
import { someServiceFigures } from '@open-care-plan/model/testing'
import { testServiceRule } from '../../../test/test-rule.ts'
import { rule } from './care-leavers-local-offer.ts'

const asAt = '2026-11-21'
const offer: LocalOffer = {
  id: 'offer-1',
  kind: 'care-leavers',
  address: 'https://council.example/care-leavers',
  publishedOn: '2019-04-01',
}
const answered = (answer: 'yes' | 'no' | 'does-not-apply', on: string) =>
  someServiceFigures({
    localOffers: [offer],
    judgements: [{ id: 'j1', question: 'service-level/care-leavers-local-offer', answer, on }],
  })

testServiceRule(rule, [
  {
    name: 'it is published, and nobody has judged it',
    figures: someServiceFigures({ localOffers: [offer] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements' },
  },
  { name: 'a person answered yes', figures: answered('yes', '2026-10-01'), asAt, expect: 'pass' },
  {
    name: 'a person answered yes six months and a day ago',
    figures: answered('yes', '2026-05-20'),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'judge',
      message:
        'Look again, as it was last answered on 20 May 2026: decide whether the local offer for care leavers says what help there is, and is up to date',
    },
  },
  {
    name: 'a person answered no',
    figures: answered('no', '2026-10-01'),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      message:
        'Put the local offer for care leavers right: it was judged on 1 October 2026 not to be as the law asks',
    },
  },
  {
    name: 'a person answered that it does not apply to the authority',
    figures: answered('does-not-apply', '2026-10-01'),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'an answer that is dated after the day',
    figures: answered('yes', '2026-11-22'),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/judgements' },
  },
  {
    name: 'only the kinship offer is published',
    figures: someServiceFigures({ localOffers: [{ ...offer, kind: 'kinship' }] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent', path: '/localOffers' },
  },
  {
    name: 'its address is not recorded',
    figures: someServiceFigures({
      localOffers: [{ id: 'o', kind: 'care-leavers', publishedOn: '2019-04-01' }],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/localOffers/0/address' },
  },
  {
    name: 'the day on which it was published is not recorded',
    figures: someServiceFigures({
      localOffers: [{ id: 'o', kind: 'care-leavers', address: 'https://council.example/care-leavers' }],
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
