import { testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-leisure.ts'

testReviewMatter(rule, 'leisure')
