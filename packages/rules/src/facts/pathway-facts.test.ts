import type { PathwayPlan } from '@open-care-plan/model'
import { aPathwayPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { pathwayFacts } from './pathway-facts.ts'

const born = (dateOfBirth: string, parts: Partial<PathwayPlan> = {}) =>
  aPathwayPlan({ child: { id: 'child-1', dateOfBirth }, ...parts })

describe('what the young person is', () => {
  test.each<[string, PathwayPlan, string, object]>([
    [
      'as the plan records it',
      born('2009-04-17', { eligibility: 'eligible', eligibilityFrom: '2025-04-17' }),
      '2026-11-21',
      { age: 17, category: 'eligible', entitledFrom: '2025-04-17' },
    ],
    ['not recorded', born('2009-04-17'), '2026-11-21', { category: undefined, entitledFrom: undefined }],
    [
      'eligible, on the day before the eighteenth birthday',
      born('2009-04-17', { eligibility: 'eligible', eligibilityFrom: '2025-04-17' }),
      '2027-04-16',
      { age: 17, category: 'eligible', entitledFrom: '2025-04-17' },
    ],
    [
      'eligible till then, on the eighteenth birthday',
      born('2009-04-17', { eligibility: 'eligible', eligibilityFrom: '2025-04-17' }),
      '2027-04-17',
      { age: 18, category: 'former-relevant', entitledFrom: '2027-04-17' },
    ],
    [
      'relevant till then, born on 29 February, on 28 February',
      born('2008-02-29', { eligibility: 'relevant', eligibilityFrom: '2024-06-01' }),
      '2026-02-28',
      { age: 17, category: 'relevant', entitledFrom: '2024-06-01' },
    ],
    [
      'relevant till then, born on 29 February, on 1 March',
      born('2008-02-29', { eligibility: 'relevant', eligibilityFrom: '2024-06-01' }),
      '2026-03-01',
      { age: 18, category: 'former-relevant', entitledFrom: '2026-03-01' },
    ],
    [
      'former relevant, on the day before the twenty-fifth birthday',
      born('2001-11-22', { eligibility: 'former-relevant', eligibilityFrom: '2019-11-22' }),
      '2026-11-21',
      { age: 24, category: 'former-relevant', entitledFrom: '2019-11-22' },
    ],
    [
      'none, on the twenty-fifth birthday',
      born('2001-11-21', { eligibility: 'former-relevant', eligibilityFrom: '2019-11-21' }),
      '2026-11-21',
      { age: 25, category: 'none', entitledFrom: '2026-11-21' },
    ],
    [
      'qualifying at 19: nothing follows from age',
      born('2007-06-01', { eligibility: 'qualifying' }),
      '2026-11-21',
      { category: 'qualifying', entitledFrom: undefined },
    ],
    [
      'none, for one who was qualifying, on the twenty-first birthday',
      born('2005-11-21', { eligibility: 'qualifying' }),
      '2026-11-21',
      { age: 21, category: 'none', entitledFrom: '2026-11-21' },
    ],
    [
      'none, where the young person has died',
      born('2007-06-01', { eligibility: 'former-relevant', inTouch: 'DIED' }),
      '2026-11-21',
      { category: 'none' },
    ],
    [
      'none, from the day of death on',
      aPathwayPlan({
        child: { id: 'child-1', dateOfBirth: '2007-06-01', diedOn: '2026-11-21' },
        eligibility: 'former-relevant',
      }),
      '2026-11-21',
      { category: 'none' },
    ],
    [
      'none yet, where the plan is made before the sixteenth birthday',
      born('2010-12-01', { eligibility: 'eligible', eligibilityFrom: '2026-12-01' }),
      '2026-11-21',
      { age: 15, category: 'none', entitledFrom: undefined },
    ],
    [
      'none yet, before the sixteenth birthday, where the plan does not say since when',
      born('2010-12-01', { eligibility: 'eligible' }),
      '2026-11-30',
      { age: 15, category: 'none', entitledFrom: undefined },
    ],
    [
      'as recorded, on the sixteenth birthday',
      born('2010-12-01', { eligibility: 'eligible' }),
      '2026-12-01',
      { age: 16, category: 'eligible', entitledFrom: undefined },
    ],
    [
      'not known, where the entitlement recorded begins later and the young person is 16',
      born('2010-08-01', { eligibility: 'relevant', eligibilityFrom: '2026-12-01' }),
      '2026-11-21',
      { age: 16, category: undefined, entitledFrom: undefined },
    ],
    [
      'as recorded, where the date of birth is not known',
      aPathwayPlan({ eligibility: 'eligible' }),
      '2026-11-21',
      { age: undefined, category: 'eligible' },
    ],
  ])('%s', (_, plan, asAt, facts) => {
    expect(pathwayFacts(plan, asAt)).toMatchObject(facts)
  })
})

describe('whether support goes on', () => {
  const former = { eligibility: 'former-relevant' } as const
  test.each<[string, PathwayPlan, string, boolean | undefined]>([
    ['at 20, without asking', born('2006-01-01', former), '2026-12-31', true],
    ['at 21, without asking', born('2006-01-01', former), '2027-01-01', false],
    [
      'at 22, on the day the young person asked',
      born('2004-05-05', { ...former, askedForSupportOn: '2026-11-21' }),
      '2026-11-21',
      true,
    ],
    [
      'at 22, on the day before',
      born('2004-05-05', { ...former, askedForSupportOn: '2026-11-22' }),
      '2026-11-21',
      false,
    ],
    [
      'at 23, after telling the authority of a course',
      born('2003-05-05', { ...former, returnToEducationToldOn: '2026-09-01' }),
      '2026-11-21',
      true,
    ],
    [
      'at 22, asked on 1 April 2018',
      born('1996-01-01', { ...former, askedForSupportOn: '2018-04-01' }),
      '2018-04-01',
      true,
    ],
    [
      'at 22, asked on the day before and not again',
      born('1996-01-01', { ...former, askedForSupportOn: '2018-03-31' }),
      '2018-06-01',
      false,
    ],
    [
      'at 23 in 2016, after telling the authority of a course',
      born('1993-01-01', { ...former, returnToEducationToldOn: '2016-03-01' }),
      '2016-06-01',
      true,
    ],
    ['without a date of birth', aPathwayPlan(former), '2026-11-21', undefined],
  ])('%s', (_, plan, asAt, supported) => {
    expect(pathwayFacts(plan, asAt).supported).toBe(supported)
  })
})

describe('since when the duties have run', () => {
  const former = { eligibility: 'former-relevant', eligibilityFrom: '2022-05-05' } as const
  test.each<[string, Partial<PathwayPlan>, string | undefined]>([
    ['without a request', {}, '2022-05-05'],
    ['asked after the twenty-first birthday', { askedForSupportOn: '2026-03-01' }, '2026-03-01'],
    ['told of a course before it', { returnToEducationToldOn: '2025-01-10' }, '2022-05-05'],
    [
      'told of a course before it, and asked after it',
      { returnToEducationToldOn: '2025-01-10', askedForSupportOn: '2026-03-01' },
      '2022-05-05',
    ],
    ['asked tomorrow', { askedForSupportOn: '2026-11-22' }, '2022-05-05'],
    ['the day it began is not recorded', { eligibilityFrom: undefined as never }, undefined],
  ])('%s', (_, parts, dutiesFrom) => {
    const { eligibilityFrom, ...rest } = { ...former, ...parts }
    const plan = born('2004-05-05', eligibilityFrom === undefined ? rest : { ...rest, eligibilityFrom })
    expect(pathwayFacts(plan, '2026-11-21').dutiesFrom).toBe(dutiesFrom)
  })

  test('a relevant child who turns 18 is owed them without a break', () => {
    const plan = born('2008-06-01', { eligibility: 'relevant', eligibilityFrom: '2025-09-10' })
    expect(pathwayFacts(plan, '2026-05-31').dutiesFrom).toBe('2025-09-10')
    expect(pathwayFacts(plan, '2026-06-01')).toMatchObject({
      category: 'former-relevant',
      entitledFrom: '2026-06-01',
      dutiesFrom: '2025-09-10',
    })
  })

  test('an eligible child is owed them from 18 on', () => {
    const plan = born('2008-06-01', { eligibility: 'eligible', eligibilityFrom: '2024-06-01' })
    expect(pathwayFacts(plan, '2026-06-01').dutiesFrom).toBe('2026-06-01')
  })

  test('a request that is older than the law on support after 21 begins nothing', () => {
    const plan = born('1995-05-05', {
      eligibility: 'former-relevant',
      eligibilityFrom: '2013-05-05',
      askedForSupportOn: '2018-03-31',
    })
    expect(pathwayFacts(plan, '2018-06-01').dutiesFrom).toBe('2013-05-05')
  })
})
