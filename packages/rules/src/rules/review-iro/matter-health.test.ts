import { testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-health.ts'

testReviewMatter(rule, 'health')
