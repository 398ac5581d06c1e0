import { describe, expect, test } from 'vitest'
import { cite } from '../engine/cite.ts'
import { definePoint, defineRule } from '../engine/define-rule.ts'
import type { ProfileFault } from '../engine/errors.ts'
import { pass } from '../engine/verdicts.ts'
import { defineProfile, type Profile } from './profile.ts'
import { parameterFault, profileFault } from './profile-faults.ts'

const words = {
  title: 'A rule of a test',
  requirement: 'It is there.',
  force: 'local',
  standing: 'read',
  citation: [cite('A test')],
  why: 'So that there is one.',
  doesNotJudge: 'Anything.',
} as const
const aRule = (id: `${string}/${string}`) =>
  defineRule({
    ...words,
    id,
    messages: {},
    outcomes: ['pass'],
    parameters: {
      days: { title: 'Days between two', unit: 'days', default: 10, min: 1, max: 30 },
      share: { title: 'Share', unit: 'per cent', default: 50, min: 0, max: 100, fractional: true },
    },
    evaluate: () => pass(),
  })

const builtIn = [aRule('time-limits/first-review'), aRule('time-limits/second-review')]
const faultOf = (profile: Partial<Profile>) =>
  profileFault(defineProfile({ id: 'own', title: 'Own', ...profile }), builtIn)
const shown = (fault: ProfileFault | undefined) => `${fault?.name} [${fault?.code}]: ${fault?.message}`

test('a profile that names only what there is has no fault', () => {
  expect(
    faultOf({
      sets: ['time-limits'],
      rules: { 'time-limits/first-review': 'off' },
      parameters: { 'time-limits/second-review': { days: 30, share: 12.5 } },
      commencement: { 'cwsa-2026-s1': '2027-04-01' },
      ownRules: [aRule('example-council/first')],
    }),
  ).toBeUndefined()
})

describe('a limit', () => {
  const days = (value: unknown) =>
    faultOf({ parameters: { 'time-limits/first-review': { days: value as number } } })

  test.each([1, 30])('%i is in range', (value) => {
    expect(days(value)).toBeUndefined()
  })
  test.each([0, 31, -5, Number.POSITIVE_INFINITY])('%d is out of range', (value) => {
    expect(shown(days(value))).toBe(
      `ParameterRangeError [E_PARAMETER_RANGE]: The parameter "days" of "time-limits/first-review" cannot be ${value}. Give a number from 1 to 30 days: days between two.`,
    )
  })
  test.each(['10', null, undefined, Number.NaN, 2.5])('%s is not a whole number', (value) => {
    expect(shown(days(value))).toBe(
      'ParameterTypeError [E_PARAMETER_TYPE]: The parameter "days" of "time-limits/first-review" must be a whole number. Give a number from 1 to 30 days.',
    )
  })
  test('a share need not be whole, and has to be a number', () => {
    expect(parameterFault(aRule('a/b'), 'share', 12.5)).toBeUndefined()
    expect(parameterFault(aRule('a/b'), 'share', '12')?.message).toBe(
      'The parameter "share" of "a/b" must be a number. Give a number from 0 to 100 per cent.',
    )
  })
  test('one that the rule does not have, with the nearest', () => {
    expect(shown(faultOf({ parameters: { 'time-limits/first-review': { day: 3 } } }))).toBe(
      'UnknownParameterError [E_UNKNOWN_PARAMETER]: The rule "time-limits/first-review" has no parameter "day". Did you mean "days"? There are: days, share.',
    )
  })
  test('one that is named like a member that every object has', () => {
    expect(parameterFault(aRule('a/b'), 'constructor', 3)?.code).toBe('E_UNKNOWN_PARAMETER')
  })
  test('one of a point, which has none', () => {
    const point = definePoint({ ...words, id: 'legal-checklist/a', number: 1, restsOn: [] })
    expect(parameterFault(point, 'days', 3)?.remedy).toBe('It has none: leave it out')
  })
  test('one of a rule that there is not', () => {
    expect(faultOf({ parameters: { 'time-limits/first-reveiw': { days: 3 } } })?.remedy).toBe(
      'Did you mean "time-limits/first-review"?',
    )
  })
})

describe('a rule of its own', () => {
  test('with the id of a built-in rule', () => {
    expect(shown(faultOf({ ownRules: [aRule('time-limits/first-review')] }))).toBe(
      'RuleIdTakenError [E_RULE_ID_TAKEN]: There is a rule "time-limits/first-review" already. Give the rule an id of its own, in a set of its own: "example-council/first-review".',
    )
  })
  test('with the id of one that the profile it extends brings', () => {
    const parent = defineProfile({ id: 'a', title: 'A', ownRules: [aRule('council/first')] })
    expect(faultOf({ extends: parent, ownRules: [aRule('council/first')] })?.code).toBe('E_RULE_ID_TAKEN')
    expect(faultOf({ extends: parent, rules: { 'council/first': 'off' }, sets: ['council'] })).toBeUndefined()
  })
})

test('a provision that awaits nothing, with the nearest', () => {
  const commencement = { 'cwsa-2026-s2': '2027-04-01' } as Profile['commencement']
  expect(faultOf({ ...(commencement && { commencement }) })?.message).toMatch(
    /^No provision "cwsa-2026-s2" awaits commencement\. Did you mean "cwsa-2026-s1"\? There are: /,
  )
})

test('a mistake in a profile that it extends is found too', () => {
  const parent = defineProfile({ id: 'a', title: 'A', sets: ['time-limit'] })
  expect(faultOf({ extends: parent, sets: ['time-limits'] })?.code).toBe('E_UNKNOWN_SET')
})

describe('a setting', () => {
  const set = (setting: unknown, rule = builtIn[0]) =>
    profileFault(
      defineProfile({ id: 'own', title: 'Own', rules: { 'time-limits/first-review': setting as 'off' } }),
      rule === undefined ? [] : [rule],
    )
  test.each(['off', 'review', 'fail'])('%s is one', (setting) => {
    expect(set(setting)).toBeUndefined()
  })
  test('in capitals is none, with the nearest', () => {
    expect(shown(set('OFF'))).toBe(
      'RuleSettingError [E_RULE_SETTING]: The rule "time-limits/first-review" cannot be set to "OFF". Did you mean "off"?',
    )
  })
  test('that is near none, with all that there are', () => {
    expect(set('sometimes')?.remedy).toBe('Set it to one of these: "off", "review", "fail"')
    expect(set(undefined)?.code).toBe('E_RULE_SETTING')
  })
  test('of a rule that cannot fail leaves "fail" out', () => {
    const rule = defineRule({
      ...words,
      id: 'time-limits/first-review',
      standing: 'unconfirmed',
      messages: {},
      outcomes: ['pass'],
      evaluate: () => pass(),
    })
    expect(set('sometimes', rule)?.remedy).toBe('Set it to one of these: "off", "review"')
  })
})

test.each(['soon', '1 October 2026', '2026-02-30', null])('a provision cannot commence on %j', (on) => {
  expect(shown(faultOf({ commencement: { 'cwsa-2026-s7': on as string } }))).toBe(
    `CommencementDateError [E_COMMENCEMENT_DATE]: The provision "cwsa-2026-s7" cannot commence on "${on}", which is not a day. Give the day as YYYY-MM-DD, for example 2027-04-01, or leave the provision out.`,
  )
})

describe('a namespace of own fields', () => {
  test.each(['a', 'my-council', 'council.team_1:a', 'a'.repeat(100)])('%s is one', (name) => {
    expect(faultOf({ extensions: [name] })).toBeUndefined()
  })
  test.each(['', 'my council', '-council', 'a/b', '__proto__', 'a'.repeat(101)])('"%s" is none', (name) => {
    expect(shown(faultOf({ extensions: ['council', name] }))).toBe(
      `NamespaceError [E_NAMESPACE]: "${name}" cannot be a namespace of own fields. Write it as it stands under "extensions" in the records, for example "example-council".`,
    )
  })
  test('in a profile that it extends', () => {
    const parent = defineProfile({ id: 'a', title: 'A', extensions: ['a b'] })
    expect(faultOf({ extends: parent })?.code).toBe('E_NAMESPACE')
  })
})

test('a profile that extends itself, by way of another', () => {
  const first: { -readonly [K in keyof Profile]: Profile[K] } = { id: 'first', title: 'First' }
  const second = defineProfile({ id: 'second', title: 'Second', extends: first })
  first.extends = second
  expect(shown(profileFault(first, builtIn))).toBe(
    'ProfileCycleError [E_PROFILE_CYCLE]: The profile "first" extends itself: "first" extends "second" extends "first". Let the first of them extend a profile that comes with the package, or none.',
  )
  expect(faultOf({ extends: first })?.problem).toMatch(/^The profile "first" extends itself/)
})

describe('the least of something', () => {
  const caseload = defineRule({
    ...words,
    id: 'service-level/caseload',
    messages: {},
    outcomes: ['pass'],
    parameters: {
      least: { title: 'Fewest', unit: 'children', default: 50, min: 1, max: 100 },
      most: { title: 'Most', unit: 'children', default: 70, min: 1, max: 100 },
    },
    evaluate: () => pass(),
  })
  const limits = (own: Record<string, number>, parent: Record<string, number> = {}) =>
    profileFault(
      defineProfile({
        id: 'own',
        title: 'Own',
        extends: defineProfile({ id: 'a', title: 'A', parameters: { 'service-level/caseload': parent } }),
        parameters: { 'service-level/caseload': own },
      }),
      [caseload],
    )
  test('may be the most', () => {
    expect(limits({ least: 70 })).toBeUndefined()
    expect(limits({ least: 90, most: 90 })).toBeUndefined()
    expect(limits({ least: 90 }, { most: 95 })).toBeUndefined()
  })
  test('cannot be more, by the limits of the rule or of what it extends', () => {
    expect(shown(limits({ least: 71 }))).toBe(
      'ParameterOrderError [E_PARAMETER_ORDER]: The parameter "least" of "service-level/caseload" cannot be 71, as "most" is 70. Set "least" to no more than "most".',
    )
    expect(limits({ most: 60 }, { least: 65 })?.code).toBe('E_PARAMETER_ORDER')
  })
})
