import { aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { createChecker } from '../engine/checker.ts'
import { cite } from '../engine/cite.ts'
import { defineRule } from '../engine/define-rule.ts'
import {
  UnconfirmedRuleError,
  UnknownProfileError,
  UnknownRuleError,
  UnknownSetError,
} from '../engine/errors.ts'
import type { RuleSet } from '../engine/rule.ts'
import { absent } from '../engine/verdicts.ts'
import { UnknownTermError } from '../language/vocabulary-errors.ts'
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

describe('rules of an authority’s own', () => {
  const lifeStory = (awaits?: 'cwsa-2026-s1') =>
    defineRule({
      id: 'council/life-story',
      title: 'Life story work has begun',
      requirement: 'The record says when life story work began.',
      force: 'local',
      standing: 'read',
      citation: [cite('Policy')],
      ...(awaits && { awaits }),
      why: 'A child has a right to their own beginning.',
      doesNotJudge: 'The work.',
      messages: { absent: 'Enter when life story work began, within {days} days' },
      outcomes: ['fail'],
      parameters: { days: { title: 'Days', unit: 'days', default: 30, min: 1, max: 90 } },
      evaluate: (_, parameter) => absent('/extensions', { days: parameter('days') }),
    })
  const messages = (profile: Partial<Profile>) =>
    createChecker(defineProfile({ id: 'own', title: 'Own', extends: england, ...profile }))(aPlan(), {
      asAt: '2026-11-21',
    })
      .findings.filter(({ ruleId }) => ruleId === 'council/life-story')
      .map(({ message }) => message)
  const base = defineProfile({ id: 'base', title: 'Base', extends: england, ownRules: [lifeStory()] })

  test('are run like those that come with the package, after them', () => {
    expect(messages({ ownRules: [lifeStory()] })).toEqual([
      'Enter when life story work began, within 30 days',
    ])
  })
  test('come along with a profile that is extended, and can be set and turned off there', () => {
    expect(messages({ extends: base, parameters: { 'council/life-story': { days: 60 } } })).toEqual([
      'Enter when life story work began, within 60 days',
    ])
    expect(messages({ extends: base, rules: { 'council/life-story': 'off' } })).toEqual([])
  })
  test('that await a provision are off until the profile gives the day on which it commenced', () => {
    const ownRules = [lifeStory('cwsa-2026-s1')]
    expect(messages({ ownRules })).toEqual([])
    expect(messages({ ownRules, commencement: { 'cwsa-2026-s1': '2026-11-22' } })).toEqual([])
    expect(messages({ ownRules, commencement: { 'cwsa-2026-s1': '2026-11-21' } })).toHaveLength(1)
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

describe('the words that a profile looks at', () => {
  const plan = aPlan({
    state: { whatChanged: 'Your siblings know about the gateway meeting.' },
  })
  const wordsFound = (profile: Profile) =>
    createChecker(profile)(plan, { asAt: '2026-11-21' }).findings.flatMap(({ ruleId, outcome, data }) =>
      ruleId.startsWith('language/') && outcome === 'needsReview' ? [data.words] : [],
    )
  const own = defineProfile({
    id: 'own',
    title: 'Own',
    extends: england,
    wording: {
      add: {
        'adult-words-to-child': [{ terms: ['gateway +meeting'], reason: 'Unknown.', alternatives: [] }],
      },
    },
  })

  test('are those that come with the package, and its own besides', () => {
    expect(wordsFound(england)).toEqual(['“siblings”'])
    expect(wordsFound(own).sort()).toEqual(['“gateway meeting”', '“siblings”'])
  })
  test('are fewer where a profile laid over it leaves some alone', () => {
    expect(
      wordsFound(
        defineProfile({ id: 'more', title: 'More', extends: own, wording: { without: ['siblings'] } }),
      ),
    ).toEqual(['“gateway meeting”'])
  })
  test('have to be words that a rule knows', () => {
    const wrong = defineProfile({ id: 'a', title: 'A', extends: england, wording: { without: ['respit'] } })
    expect(() => createChecker(wrong)).toThrow(UnknownTermError)
  })
})
