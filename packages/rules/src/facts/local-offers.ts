import type { LocalOffer } from '@open-care-plan/model'
import type { ServiceContext, Verdict } from '../engine/rule.ts'
import { absent, unknown } from '../engine/verdicts.ts'
import { said } from './located.ts'

const path = '/localOffers'

/** What is missing before a person can judge a local offer: that it is published, and where it can be read. */
export const publishedOffer = (kind: NonNullable<LocalOffer['kind']>) => ({
  messages: {
    unknown: 'Enter the local offers that are published, or record that there are none',
    offer: 'Publish the local offer, and enter its address and the day',
    address: 'Enter the web address of the local offer',
    published: 'Enter the day on which the local offer was published',
  },
  find: ({ figures, asAt }: Pick<ServiceContext, 'figures' | 'asAt'>): Verdict | undefined => {
    if (figures.localOffers === undefined) return unknown(path)
    const at = figures.localOffers.findIndex((offer) => offer.kind === kind)
    if (at < 0) return absent(path, {}, 'offer')
    const { address, publishedOn } = figures.localOffers[at] ?? {}
    if (publishedOn !== undefined && publishedOn > asAt) return absent(`${path}/${at}`, {}, 'offer')
    if (!said(address)) return unknown(`${path}/${at}/address`, {}, 'address')
    return publishedOn === undefined ? unknown(`${path}/${at}/publishedOn`, {}, 'published') : undefined
  },
})
