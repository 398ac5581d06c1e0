import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createChecker } from '../engine/checker.ts'
import { ruleSets } from '../engine/rule.ts'
import { allRules } from '../generated/all-rules.ts'
import { england } from './england.ts'
import type { Profile } from './profile.ts'
import { parametersOf, profileFault } from './profile-faults.ts'
import { readProfile } from './read-profile.ts'

const runs = { numRuns: 300 }
const mostly = <T>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd })

const ruleId = mostly(
  fc.constantFrom(...allRules.map(({ id }) => id as string)),
  fc.constantFrom('time-limits/first-reveiw', 'toString', 'constructor'),
)
const withLimits = allRules.filter((rule) => Object.keys(parametersOf(rule)).length > 0)
const limits = fc.constantFrom(...withLimits).chain((rule) => {
  const name = mostly(
    fc.constantFrom(...Object.keys(parametersOf(rule))),
    fc.constantFrom('limit', 'valueOf', 'hasOwnProperty'),
  )
  const value = fc.oneof(fc.integer({ min: -2, max: 120 }), fc.constantFrom(0.5, 17.3))
  return fc.tuple(fc.constant(rule.id as string), fc.dictionary(name, value, { maxKeys: 2 }))
})
const settings = fc.record(
  {
    sets: fc.array(mostly(fc.constantFrom<string>(...ruleSets), fc.constant('time-limit')), { maxLength: 3 }),
    rules: fc.dictionary(ruleId, fc.constantFrom('off', 'review', 'fail'), { maxKeys: 3 }),
    parameters: fc.array(limits, { maxLength: 2 }).map((all) => Object.fromEntries(all)),
    commencement: fc.dictionary(
      mostly(fc.constantFrom('cwsa-2026-s1', 'cwsa-2026-s7'), fc.constant('cwsa-2026-s2')),
      fc.constant('2027-04-01'),
      { maxKeys: 1 },
    ),
  },
  { requiredKeys: [] },
)

describe('a profile in JSON and one in TypeScript', () => {
  test('are refused for the same things, and what is read can be checked with', () => {
    let refused = 0
    fc.assert(
      fc.property(settings, (own) => {
        const read = readProfile({ id: 'own', title: 'Own', extends: 'england', ...own })
        const fault = profileFault({ id: 'own', title: 'Own', extends: england, ...own } as Profile, allRules)
        expect(read.ok).toBe(fault === undefined)
        if (read.ok) createChecker(read.profile)
        else refused++
      }),
      runs,
    )
    expect(refused).toBeGreaterThan(0)
    expect(refused).toBeLessThan(runs.numRuns)
  })

  test('any JSON is read or refused with places and remedies: nothing is thrown', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (value, part) => {
        const inside = {
          id: 'own',
          title: 'Own',
          extends: 'england',
          rules: part,
          calendar: part,
          sets: part,
        }
        for (const document of [value, inside, { ...inside, parameters: part, vocabulary: part }]) {
          const read = readProfile(document)
          if (read.ok) continue
          expect(read.issues.length).toBeGreaterThan(0)
          for (const { path, message, remedy } of read.issues) {
            expect(path === '' || path.startsWith('/')).toBe(true)
            expect(message).not.toBe('')
            expect(remedy).not.toBe('')
          }
        }
      }),
      runs,
    )
  })
})
