import { expect, test } from 'vitest'
import * as rules from '../src/index.ts'

// A name that leaves this list breaks somebody. Add to it with care; take away only in a major version.
test('the names of @open-care-plan/rules', () => {
  expect(Object.keys(rules).sort()).toEqual([
    'AsAtError',
    'ParameterRangeError',
    'ParameterTypeError',
    'RuleIdTakenError',
    'UnconfirmedRuleError',
    'UnknownParameterError',
    'UnknownProfileError',
    'UnknownProvisionError',
    'UnknownRuleError',
    'UnknownSetError',
    'checkCarePlan',
    'checkService',
    'createChecker',
    'defineProfile',
    'england',
    'findRule',
    'outcomesOf',
    'profileById',
    'profileIds',
    'ruleList',
    'ruleSets',
    'wirral2019',
  ])
})
