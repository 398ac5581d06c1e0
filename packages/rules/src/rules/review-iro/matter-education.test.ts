import { testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-education.ts'

testReviewMatter(rule, 'education')
