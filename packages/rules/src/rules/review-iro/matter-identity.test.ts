import { testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-identity.ts'

testReviewMatter(rule, 'identity')
