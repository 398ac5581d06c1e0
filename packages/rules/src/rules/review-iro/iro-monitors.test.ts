import { testIroQuestion } from '../../../test/iro-question.ts'
import { rule } from './iro-monitors.ts'

testIroQuestion(rule)
