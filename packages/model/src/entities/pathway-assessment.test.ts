import { expect, test } from 'vitest'
import { testEntity } from '../../test/test-entity.ts'
import { PathwayAssessment } from './pathway-assessment.ts'

test('has the nine things of SI 2010/959 reg 42(2), in that order', () => {
  expect(Object.keys(PathwayAssessment.shape)).toEqual([
    'healthAndDevelopment',
    'educationAndWork',
    'traffickingAndAsylum',
    'familySupport',
    'money',
    'skills',
    'careAndAccommodation',
    'wishes',
    'viewsOfOthers',
  ])
})

testEntity(PathwayAssessment, {
  reads: {
    'one matter, with the others still to come': {
      traffickingAndAsylum: 'Neither: born in Leeds, and no sign of exploitation',
    },
  },
  refuses: {
    'yes or no: what was found is in words': [{ traffickingAndAsylum: false }, '/traffickingAndAsylum'],
  },
})
