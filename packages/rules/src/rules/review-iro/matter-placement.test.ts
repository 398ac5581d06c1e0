import { testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-placement.ts'

testReviewMatter(rule, 'placement')
