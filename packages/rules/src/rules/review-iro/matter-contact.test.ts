import { testReviewMatter } from '../../../test/review-matters.ts'
import { rule } from './matter-contact.ts'

testReviewMatter(rule, 'contact')
