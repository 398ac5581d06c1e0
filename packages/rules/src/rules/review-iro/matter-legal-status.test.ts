import { testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-legal-status.ts'

testReviewMatter(rule, 'legal-status')
