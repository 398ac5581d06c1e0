import { testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-permanence.ts'

testReviewMatter(rule, 'permanence')
