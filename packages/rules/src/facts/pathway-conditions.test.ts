import { describe, expect, test } from 'vitest'
import type { CareLeaverCategory } from '../care-leaver/category.ts'
import {
  anyCareLeaver,
  eligible,
  formerRelevant,
  relevant,
  relevantOrFormerRelevant,
  stillSupported,
} from './pathway-conditions.ts'
import type { PathwayFacts } from './pathway-facts.ts'

const facts = (
  category: CareLeaverCategory | undefined,
  supported: boolean | undefined = true,
): PathwayFacts => ({
  age: 19,
  category,
  entitledFrom: undefined,
  supported,
  dutiesFrom: undefined,
})

const categories = ['eligible', 'relevant', 'former-relevant', 'qualifying', 'none'] as const

describe('of whom each condition holds', () => {
  test.each([
    ['eligible', eligible, ['eligible']],
    ['relevant', relevant, ['relevant']],
    ['formerRelevant', formerRelevant, ['former-relevant']],
    ['relevantOrFormerRelevant', relevantOrFormerRelevant, ['relevant', 'former-relevant']],
    ['anyCareLeaver', anyCareLeaver, ['eligible', 'relevant', 'former-relevant']],
  ])('%s', (_, condition, holding) => {
    expect(categories.filter((category) => condition.holds(facts(category)))).toEqual(holding)
    expect(condition.holds(facts(undefined))).toBeUndefined()
  })
})

describe('stillSupported', () => {
  test.each([
    ['a former relevant young person who asked, or is under 21', 'former-relevant', true, true],
    ['one of 21 or over of whom no request is recorded', 'former-relevant', false, false],
    ['one whose age is not known', 'former-relevant', undefined, undefined],
    ['a relevant child, who need not ask', 'relevant', undefined, true],
  ] as const)('%s', (_, category, supported, holds) => {
    expect(stillSupported.holds({ ...facts(category), supported })).toBe(holds)
  })
})
