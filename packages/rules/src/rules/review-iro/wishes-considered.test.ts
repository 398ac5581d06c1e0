import { testIroQuestion } from '../../../test/iro-question.ts'
import { rule } from './wishes-considered.ts'

testIroQuestion(rule)
