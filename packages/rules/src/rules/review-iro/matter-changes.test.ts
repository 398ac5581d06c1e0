import { testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-changes.ts'

testReviewMatter(rule, 'changes')
