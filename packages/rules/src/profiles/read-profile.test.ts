import { aPlan } from '@open-care-plan/model/testing'
import { describe, expect, test } from 'vitest'
import { createChecker } from '../engine/checker.ts'
import { england } from './england.ts'
import { readProfile } from './read-profile.ts'
import { wirral2019 } from './wirral-2019.ts'

const council = { id: 'example-council', title: 'Example Council', extends: 'england' }
const whole = {
  $schema: './node_modules/@open-care-plan/rules/profile.schema.json',
  ...council,
  authority: 'Example Council',
  sets: ['legal-checklist', 'plan-content', 'time-limits', 'wirral-2019'],
  rules: {
    'time-limits/first-review': 'off',
    'plan-content/iro-name': 'review',
    'placement/support': 'review',
  },
  parameters: {
    'wirral-2019/yearly-reassessment': { months: 6 },
    'wirral-2019/worker-caseload': { most: 20, average: 16.5 },
  },
  commencement: { 'cwsa-2026-s1': '2027-04-01' },
  calendar: {
    proclaimedDays: ['2026-10-19'],
    holidays: { days: ['2026-12-25'], from: '2026-01-01', to: '2026-12-31' },
  },
  vocabulary: { 'care plan': 'my plan' },
  extensions: ['example-council'],
}
const issuesOf = (value: unknown) => {
  const read = readProfile(value)
  return read.ok ? [] : read.issues
}
const the = (parts: object) => issuesOf({ ...council, ...parts })

describe('what is read', () => {
  test('a profile with no more than it needs', () => {
    expect(readProfile(council)).toEqual({ ok: true, profile: { ...council, extends: england } })
  })
  test('a profile with all that it can have', () => {
    const { $schema: _, ...own } = whole
    expect(readProfile(whole)).toEqual({ ok: true, profile: { ...own, extends: england } })
  })
  test('one that extends a council’s', () => {
    expect(readProfile({ ...council, extends: 'wirral-2019' })).toMatchObject({
      profile: { extends: wirral2019 },
    })
  })
  test('the value is left as it was, and a checker can be made of what was read', () => {
    const before = structuredClone(whole)
    const read = readProfile(whole)
    expect(whole).toEqual(before)
    if (!read.ok) throw new Error('It was not read')
    const report = createChecker(read.profile)(aPlan(), { asAt: '2026-11-21' })
    expect(report.profile).toBe('example-council')
    expect(report.departures.map(({ ruleId }) => ruleId)).toContain('time-limits/first-review')
  })
})

describe('what is wrong is named with its place, and what to do', () => {
  test.each<[name: string, value: unknown, issue: Record<string, unknown>]>([
    [
      'not an object',
      'england',
      { code: 'wrong-type', path: '', remedy: 'Give a profile as one JSON object' },
    ],
    ['null', null, { code: 'wrong-type', path: '' }],
    ['a list', [], { code: 'wrong-type', path: '' }],
    ['no id', { title: 'A', extends: 'england' }, { code: 'missing', path: '/id', remedy: 'Add "id"' }],
    [
      'nothing that it extends, which would turn all law off',
      { id: 'a', title: 'A' },
      { code: 'missing', path: '/extends', remedy: 'Add "extends": "england"' },
    ],
    [
      'the id of a profile that comes with the package',
      { ...council, id: 'england' },
      {
        code: 'bad-format',
        path: '/id',
        message: '"england" is the id of a profile that comes with the package',
      },
    ],
    ['an id with a blank', { ...council, id: 'my council' }, { code: 'bad-format', path: '/id' }],
    [
      'a blank title',
      { ...council, title: ' ' },
      { code: 'bad-format', path: '/title', message: 'Must not be empty' },
    ],
    [
      'a profile that there is not',
      { ...council, extends: 'englnd' },
      {
        code: 'unknown-profile',
        path: '/extends',
        message: 'No profile "englnd"',
        remedy: 'Did you mean "england"? There are: england, wirral-2019',
      },
    ],
    ['a number for a profile', { ...council, extends: 3 }, { code: 'wrong-type', path: '/extends' }],
    [
      'a misspelt member',
      { ...council, paramters: {} },
      { code: 'unknown-member', path: '/paramters', remedy: 'Did you mean "parameters"?' },
    ],
    [
      'a member that is like none',
      { ...council, ownRules: [] },
      { code: 'unknown-member', path: '/ownRules', remedy: expect.stringContaining('There are: id, title') },
    ],
    [
      'a set that there is not',
      { ...council, sets: ['time-limit'] },
      {
        code: 'unknown-set',
        path: '/sets/0',
        remedy: expect.stringContaining('Did you mean "time-limits"?'),
      },
    ],
    [
      'a rule that there is not',
      { ...council, rules: { 'time-limits/first-reveiw': 'off' } },
      {
        code: 'unknown-rule',
        path: '/rules/time-limits~1first-reveiw',
        message: 'No rule "time-limits/first-reveiw"',
        remedy: 'Did you mean "time-limits/first-review"?',
      },
    ],
    [
      'a setting that there is not',
      { ...council, rules: { 'time-limits/first-review': 'of' } },
      {
        code: 'unknown-setting',
        path: '/rules/time-limits~1first-review',
        message: 'A rule cannot be set to "of"',
        remedy: 'Did you mean "off"?',
      },
    ],
    [
      'true for a setting',
      { ...council, rules: { 'time-limits/first-review': true } },
      { code: 'unknown-setting', remedy: 'Write "off", "review" or "fail"' },
    ],
    [
      'fail for a rule whose citation nobody has confirmed',
      { ...council, rules: { 'placement/support': 'fail' } },
      {
        code: 'unconfirmed-rule',
        path: '/rules/placement~1support',
        remedy: 'Set it to "review", or leave it out',
      },
    ],
    [
      'a limit of a rule that there is not',
      { ...council, parameters: { 'wirral-2019/yearly': { months: 3 } } },
      { code: 'unknown-rule', path: '/parameters/wirral-2019~1yearly' },
    ],
    [
      'a limit of a rule that has none',
      { ...council, parameters: { 'plan-content/iro-name': { days: 3 } } },
      {
        code: 'unknown-parameter',
        path: '/parameters/plan-content~1iro-name',
        message: 'The rule "plan-content/iro-name" has no parameters',
      },
    ],
    [
      'a limit that the rule does not have',
      { ...council, parameters: { 'wirral-2019/yearly-reassessment': { month: 3 } } },
      {
        code: 'unknown-parameter',
        path: '/parameters/wirral-2019~1yearly-reassessment/month',
        remedy: 'Did you mean "months"? There are: months',
      },
    ],
    [
      'a limit out of range',
      { ...council, parameters: { 'wirral-2019/yearly-reassessment': { months: 30 } } },
      {
        code: 'parameter-range',
        path: '/parameters/wirral-2019~1yearly-reassessment/months',
        message: 'The parameter "months" of "wirral-2019/yearly-reassessment" cannot be 30',
        remedy: 'Give a number from 1 to 24 months: longest time between two assessments of needs',
      },
    ],
    [
      'a limit in words',
      { ...council, parameters: { 'wirral-2019/yearly-reassessment': { months: 'six' } } },
      { code: 'parameter-type', remedy: 'Give a number from 1 to 24 months' },
    ],
    [
      'a limit that is not whole',
      { ...council, parameters: { 'wirral-2019/yearly-reassessment': { months: 6.5 } } },
      { code: 'parameter-type', message: expect.stringContaining('must be a whole number') },
    ],
    [
      'null for a limit',
      { ...council, parameters: { 'wirral-2019/yearly-reassessment': { months: null } } },
      { code: 'parameter-type', path: '/parameters/wirral-2019~1yearly-reassessment/months' },
    ],
    [
      'a number for the limits of a rule',
      { ...council, parameters: { 'wirral-2019/yearly-reassessment': 6 } },
      { code: 'wrong-type', path: '/parameters/wirral-2019~1yearly-reassessment' },
    ],
    ['a list of rules', { ...council, rules: [] }, { code: 'wrong-type', path: '/rules' }],
    ['null for rules', { ...council, rules: null }, { code: 'wrong-type', path: '/rules' }],
    [
      'a provision that awaits nothing',
      { ...council, commencement: { 'cwsa-2026-s2': '2027-04-01' } },
      {
        code: 'unknown-provision',
        path: '/commencement/cwsa-2026-s2',
        remedy: expect.stringContaining('Did you mean'),
      },
    ],
    [
      'a day that is not',
      { ...council, commencement: { 'cwsa-2026-s1': '2027-02-30' } },
      {
        code: 'bad-format',
        path: '/commencement/cwsa-2026-s1',
        remedy: 'Write a day that exists, or leave it out',
      },
    ],
    [
      'a proclaimed day as British people write it',
      { ...council, calendar: { proclaimedDays: ['19/10/2026'] } },
      { code: 'bad-format', path: '/calendar/proclaimedDays/0' },
    ],
    [
      'a proclaimed day beyond the table',
      { ...council, calendar: { proclaimedDays: ['2026-10-19', '2099-01-01'] } },
      {
        code: 'outside-calendar',
        path: '/calendar/proclaimedDays/1',
        remedy: 'Leave the day out, or give a table of "holidays" that reaches it',
      },
    ],
    [
      'a least that is more than the most',
      { ...council, parameters: { 'service-level/iro-caseload': { least: 71 } } },
      {
        code: 'parameter-order',
        path: '/parameters/service-level~1iro-caseload',
        message: 'The parameter "least" of "service-level/iro-caseload" cannot be 71, as "most" is 70',
        remedy: 'Set "least" to no more than "most"',
      },
    ],
    [
      'a table that ends before it begins',
      { ...council, calendar: { holidays: { days: [], from: '2027-01-01', to: '2026-01-01' } } },
      { code: 'calendar-order', path: '/calendar/holidays/from' },
    ],
    [
      'a table without its end',
      { ...council, calendar: { holidays: { days: [], from: '2027-01-01' } } },
      { code: 'missing', path: '/calendar/holidays/to' },
    ],
    [
      'a misspelt member of the calendar',
      { ...council, calendar: { proclaimed: [] } },
      {
        code: 'unknown-member',
        path: '/calendar/proclaimed',
        remedy: expect.stringContaining('proclaimedDays'),
      },
    ],
    [
      'a misspelt member of the table of holidays',
      { ...council, calendar: { holidays: { days: [], from: '2026-01-01', to: '2026-12-31', til: 1 } } },
      { code: 'unknown-member', path: '/calendar/holidays/til' },
    ],
    [
      'an empty word',
      { ...council, vocabulary: { 'care plan': '' } },
      { code: 'bad-format', path: '/vocabulary/care plan' },
    ],
    [
      'a term of blanks',
      { ...council, vocabulary: { ' ': 'plan' } },
      { path: '/vocabulary/ ', message: 'A term must not be empty' },
    ],
    [
      'a misspelt member of the wording',
      { ...council, wording: { witout: ['respite'] } },
      { code: 'unknown-member', path: '/wording/witout', remedy: expect.stringContaining('without') },
    ],
    [
      'terms of a rule about words that there is not',
      { ...council, wording: { add: { 'vague-concerns': [] } } },
      { path: '/wording/add/vague-concerns', message: expect.stringContaining('vague-concern') },
    ],
    [
      'a word to leave alone that no rule knows',
      { ...council, wording: { without: ['respit'] } },
      { code: 'unknown-term', path: '/wording/without', remedy: expect.stringContaining('respite') },
    ],
    [
      'a term that says nothing',
      {
        ...council,
        wording: { add: { 'adult-words-to-child': [{ terms: [''], reason: 'A', alternatives: [] }] } },
      },
      { code: 'bad-format', path: '/wording/add/adult-words-to-child/0/terms/0' },
    ],
    [
      'a namespace with a blank',
      { ...council, extensions: ['my council'] },
      { code: 'bad-format', path: '/extensions/0' },
    ],
  ])('%s', (_, value, issue) => {
    const issues = issuesOf(value)
    expect(issues).toMatchObject([issue])
    expect(issues[0]?.remedy).not.toBe('')
    expect(`${issues[0]?.message} ${issues[0]?.remedy}`).not.toMatch(/invalid|expected/i)
  })

  test('every mistake at once', () => {
    const issues = the({
      extends: 'englnd',
      rules: { 'time-limits/first-reveiw': 'off', 'placement/support': 'fail' },
      parameters: { 'wirral-2019/yearly-reassessment': { months: 0, days: 4 } },
      calendar: { proclaimedDays: ['2099-01-01'] },
    })
    expect(issues.map(({ code }) => code).sort()).toEqual([
      'outside-calendar',
      'parameter-range',
      'unconfirmed-rule',
      'unknown-parameter',
      'unknown-profile',
      'unknown-rule',
    ])
  })
})

describe('a document from outside cannot reach what it should not', () => {
  test('__proto__ is a rule that there is not', () => {
    expect(
      issuesOf(JSON.parse('{"id":"a","title":"A","extends":"england","rules":{"__proto__":"off"}}')),
    ).toHaveLength(1)
  })
  test('__proto__ is a member that there is not', () => {
    expect(issuesOf(JSON.parse('{"id":"a","title":"A","extends":"england","__proto__":{}}'))).toMatchObject([
      { code: 'unknown-member' },
    ])
  })
})
