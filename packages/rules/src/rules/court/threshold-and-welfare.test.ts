import { testCourtQuestion } from '../../../test/court-question.ts'
import { rule } from './threshold-and-welfare.ts'

testCourtQuestion(rule, {
  yes: 'a manager answered that each is addressed',
  no: 'a manager answered that something is missing',
})
