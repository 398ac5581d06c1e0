import { aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { createChecker } from '../engine/checker.ts'
import {
  UnconfirmedRuleError,
  UnknownProfileError,
  UnknownRuleError,
  UnknownSetError,
} from '../engine/errors.ts'
import type { RuleSet } from '../engine/rule.ts'
import { england } from './england.ts'
import { defineProfile, type Profile } from './profile.ts'
import { profileById } from './profiles.ts'

const iroName = 'plan-content/iro-name'
const outcomeOf = (profile: Profile) =>
  createChecker(profile)(aPlan(), { asAt: '2026-11-21' }).findings.find(({ ruleId }) => ruleId === iroName)
    ?.outcome

const extending = (rules: Profile['rules']) =>
  defineProfile({ id: 'own', title: 'Own', extends: england, ...(rules && { rules }) })

describe('how a profile treats a rule', () => {
  test('as the rule says, unless it says otherwise', () => {
    expect(outcomeOf(england)).toBe('fail')
    expect(outcomeOf(extending({}))).toBe('fail')
  })
  test('review: never worse than asking for a person', () => {
    expect(outcomeOf(extending({ [iroName]: 'review' }))).toBe('needsReview')
  })
  test('off: not run, and not in the report', () => {
    expect(outcomeOf(extending({ [iroName]: 'off' }))).toBeUndefined()
  })
  test('a profile laid over another has the last word', () => {
    const strict = defineProfile({
      id: 'a',
      title: 'A',
      extends: extending({ [iroName]: 'off' }),
      rules: { [iroName]: 'fail' },
    })
    expect(outcomeOf(strict)).toBe('fail')
  })
  test('its sets alone are run', () => {
    expect(
      outcomeOf(defineProfile({ id: 'a', title: 'A', extends: england, sets: ['placement'] })),
    ).toBeUndefined()
  })
})

describe('what does not exist is an error, with the nearest name', () => {
  test('a rule', () => {
    expect(() => createChecker(extending({ 'plan-content/iro-nam': 'off' }))).toThrow(UnknownRuleError)
    expect(() => createChecker(extending({ 'plan-content/iro-nam': 'off' }))).toThrow(
      `Did you mean "${iroName}"?`,
    )
  })
  test('a set', () => {
    const sets = ['plan-contents' as RuleSet]
    expect(() => createChecker(defineProfile({ id: 'a', title: 'A', sets }))).toThrow(UnknownSetError)
    expect(() => createChecker(defineProfile({ id: 'a', title: 'A', sets }))).toThrow(
      'Did you mean "plan-content"?',
    )
  })
  test('a profile', () => {
    expect(() => profileById('englnd')).toThrow(UnknownProfileError)
    expect(() => profileById('englnd')).toThrow('Did you mean "england"?')
  })
  test('a failure of a rule whose citation nobody has confirmed', () => {
    expect(() => createChecker(extending({ 'placement/support': 'fail' }))).toThrow(UnconfirmedRuleError)
  })
})
