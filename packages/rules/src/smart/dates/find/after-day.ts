import { WordTable } from '../words/word-table.ts'

/** After `the 9th` or `9/10`, where that is a day: anything else is what is counted ("the 9th session"). */
export const afterDay = new WordTable([
  ['so and to at or because as with for when in if then onwards before after of he she they until by', true],
])
