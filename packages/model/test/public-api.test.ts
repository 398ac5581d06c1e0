import { expect, test } from 'vitest'
import * as questions from '../src/findings/questions.ts'
import * as model from '../src/index.ts'
import * as issues from '../src/issues/index.ts'
import * as pointer from '../src/reading/pointer.ts'
import * as testing from '../src/testing/index.ts'

// A name that leaves these lists breaks somebody. Add to them with care; take away only in a major version.
test('the names of @open-care-plan/model', async () => {
  await expect(`${Object.keys(model).sort().join('\n')}\n`).toMatchFileSnapshot('public-api.txt')
})

test('the names of @open-care-plan/model/testing', async () => {
  await expect(`${Object.keys(testing).sort().join('\n')}\n`).toMatchFileSnapshot('public-api-testing.txt')
})

test('the names of @open-care-plan/model/issues', async () => {
  await expect(`${Object.keys(issues).sort().join('\n')}\n`).toMatchFileSnapshot('public-api-issues.txt')
})

test('the names of @open-care-plan/model/json-pointer', () => {
  expect(Object.keys(pointer).sort()).toEqual(['fromPointer', 'toPointer'])
})

test('the names of @open-care-plan/model/questions', () => {
  expect(Object.keys(questions).sort()).toEqual(['asQuestions', 'byWeight', 'togetherBy'])
})
