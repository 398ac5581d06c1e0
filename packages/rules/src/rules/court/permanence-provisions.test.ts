import { testCourtQuestion } from '../../../test/court-question.ts'
import { rule } from './permanence-provisions.ts'

testCourtQuestion(rule, {
  yes: 'a manager answered that they are',
  no: 'a manager answered that they are not',
})
