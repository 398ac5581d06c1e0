import { aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { caseFacts } from './case-facts.ts'
import {
  aloneOrTrafficked,
  cameFromAbroad,
  mayHaveComeFromAbroad,
  possiblyTrafficked,
} from './unaccompanied.ts'

const asAt = '2026-11-21'
type Parts = Pick<NonNullable<Parameters<typeof aPlan>[0]>, 'unaccompanied' | 'modernSlavery'>

describe('to whom the rules on children from abroad and on trafficking speak', () => {
  test.each<[string, Parts, ...(boolean | undefined)[]]>([
    ['nothing recorded', {}, false, false, false, false],
    [
      'said that it is neither',
      { unaccompanied: { unaccompanied: false }, modernSlavery: { victim: 'no' } },
      false,
      false,
      false,
      false,
    ],
    [
      'nobody has considered trafficking',
      { modernSlavery: { victim: 'not-considered' } },
      false,
      false,
      false,
      false,
    ],
    ['alone', { unaccompanied: { unaccompanied: true } }, true, false, true, true],
    ['suspected', { modernSlavery: { victim: 'suspected' } }, true, true, undefined, false],
    ['a victim, from abroad', { modernSlavery: { victim: 'yes', fromAbroad: true } }, true, true, true, true],
    [
      'a victim, from here',
      { modernSlavery: { victim: 'yes', fromAbroad: false } },
      true,
      true,
      false,
      false,
    ],
    [
      'a positive decision that day',
      { modernSlavery: { reasonableGrounds: 'positive', reasonableGroundsOn: asAt } },
      true,
      true,
      undefined,
      false,
    ],
    [
      'a positive decision the day after',
      { modernSlavery: { reasonableGrounds: 'positive', reasonableGroundsOn: '2026-11-22' } },
      false,
      false,
      false,
      false,
    ],
    [
      'referred that day, and no decision yet, whatever else the record says',
      { modernSlavery: { nrmReferredOn: asAt, victim: 'no', fromAbroad: false } },
      true,
      true,
      false,
      false,
    ],
    [
      'referred, and a decision of the day after',
      {
        modernSlavery: {
          nrmReferredOn: '2026-05-12',
          reasonableGrounds: 'negative',
          reasonableGroundsOn: '2026-11-22',
        },
      },
      true,
      true,
      undefined,
      false,
    ],
    [
      'referred, and a negative decision that day',
      {
        modernSlavery: {
          nrmReferredOn: '2026-05-12',
          reasonableGrounds: 'negative',
          reasonableGroundsOn: asAt,
        },
      },
      false,
      false,
      false,
      false,
    ],
    [
      'to be referred the day after',
      { modernSlavery: { nrmReferredOn: '2026-11-22', victim: 'not-considered' } },
      false,
      false,
      false,
      false,
    ],
    [
      'a positive decision, and a negative one after it',
      {
        modernSlavery: {
          reasonableGrounds: 'positive',
          conclusiveGrounds: 'negative',
          conclusiveGroundsOn: '2026-10-08',
        },
      },
      false,
      false,
      false,
      false,
    ],
  ])('%s', (_, parts, either, trafficked, mayHaveCome, came) => {
    const facts = caseFacts(aPlan(parts), asAt)
    expect(aloneOrTrafficked.holds(facts)).toBe(either)
    expect(possiblyTrafficked.holds(facts)).toBe(trafficked)
    expect(mayHaveComeFromAbroad.holds(facts)).toBe(mayHaveCome)
    expect(cameFromAbroad.holds(facts)).toBe(came)
  })
})
