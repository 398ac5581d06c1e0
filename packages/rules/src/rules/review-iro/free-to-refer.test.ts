import { testIroQuestion } from '../../../test/iro-question.ts'
import { rule } from './free-to-refer.ts'

testIroQuestion(rule)
