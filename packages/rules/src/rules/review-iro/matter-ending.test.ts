import { testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-ending.ts'

testReviewMatter(rule, 'ending')
