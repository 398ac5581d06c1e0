import { testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-wishes.ts'

testReviewMatter(rule, 'wishes')
