import type { CaseloadAnswer } from '../server/answers.ts'
import { dayInWords } from './days.ts'

/** What is due next and by when: in the words of the duty, since the title of its rule may speak of other things that are done. */
export function dueNext(next: CaseloadAnswer['children'][number]['next']): string {
  if (next?.dueOn === undefined) return 'Nothing that can be counted'
  const day = dayInWords(next.dueOn)
  return next.message.includes(day) ? next.message : `${next.message}, by ${day}`
}
