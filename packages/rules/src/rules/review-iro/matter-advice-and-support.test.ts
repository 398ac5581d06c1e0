import { testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-advice-and-support.ts'

testReviewMatter(rule, 'advice-and-support')
