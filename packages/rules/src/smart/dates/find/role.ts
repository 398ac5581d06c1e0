import { type Word, wordAt } from '../../../text/read-text.ts'
import { type LeadWord, leadWords } from '../words/lead-words.ts'
import { is } from './is.ts'

/** What stands before a date decides what it is: an end (`by`, `before`, `until`, `due`), a start, a day, or every one of its kind. */
export type Role =
  | 'by'
  | 'before'
  | 'until'
  | 'due'
  | 'start'
  | 'after'
  | 'since'
  | 'on'
  | 'in'
  | 'for'
  | 'to'
  | 'and'
  | 'each'
  | 'bracket'
  | 'none'

/** A role, and the number of the first word that gives it. */
export interface RoleAt {
  readonly role: Role
  readonly from: number
}

/** The role that a word before a date gives it, by itself or with the word before it ("prior to", "no later than", "ready for"). */
export function roleAt(source: string, words: readonly Word[], at: number, lead: LeadWord): RoleAt {
  const before = wordAt(words, at - 1)
  switch (lead) {
    case 'to':
      if (is(source, before, 'up') || is(source, before, 'through')) return { role: 'until', from: at - 1 }
      return is(source, before, 'prior') ? { role: 'before', from: at - 1 } : { role: 'to', from: at }
    case 'than':
      return is(source, before, 'later') ? { role: 'until', from: at - 2 } : { role: 'after', from: at - 2 }
    case 'before':
      // "On or before 30 November"
      if (is(source, before, 'or')) return { role: 'by', from: at - 2 }
      return is(source, before, 'not') ? { role: 'after', from: at - 1 } : { role: 'before', from: at }
    case 'until':
      return is(source, before, 'not') ? { role: 'after', from: at - 1 } : { role: 'until', from: at }
    case 'of':
      if (is(source, before, 'as')) return { role: 'start', from: at - 1 }
      if (is(source, before, 'side') && is(source, wordAt(words, at - 2), 'this'))
        return { role: 'before', from: at - 2 }
      if (is(source, before, 'advance')) return { role: 'before', from: at - 2 }
      return is(source, before, 'ahead') ? { role: 'before', from: at - 1 } : { role: 'none', from: at }
    case 'for':
      if (is(source, before, 'time') && is(source, wordAt(words, at - 2), 'in'))
        return { role: 'before', from: at - 2 }
      return is(source, before, 'ready') ? { role: 'before', from: at - 1 } : { role: 'for', from: at }
    case 'each':
      // "In each of October and November"
      return is(source, words[at + 1], 'of') ? { role: 'in', from: at } : { role: 'each', from: at }
    case 'on':
      // "As at 14 September"
      return is(source, before, 'as') ? { role: 'since', from: at - 1 } : { role: 'on', from: at }
    case 'dash':
      return dashed(source, words, at)
    case 'comma':
      return { role: 'none', from: at + 1 }
    case 'bracket':
      return { role: 'bracket', from: at + 1 }
    default:
      return { role: plain[lead] ?? 'none', from: at }
  }
}

const plain: Readonly<Partial<Record<LeadWord, Role>>> = {
  by: 'by',
  within: 'by',
  prior: 'before',
  due: 'due',
  end: 'until',
  from: 'start',
  start: 'start',
  after: 'after',
  since: 'since',
  earlier: 'since',
  on: 'on',
  in: 'in',
  and: 'and',
}

const colon = 58

/** `Deadline: 5 October`, `Start date: 5 October`; any other dash joins two dates. */
function dashed(source: string, words: readonly Word[], dash: number): RoleAt {
  const at = is(source, wordAt(words, dash - 1), 'date') ? dash - 2 : dash - 1
  const lead = leadWords.of(wordAt(words, at))
  if (lead === 'start' || lead === 'from') return { role: 'start', from: at }
  if (lead === 'due' || lead === 'by' || lead === 'end' || is(source, wordAt(words, at), 'when')) {
    return { role: 'due', from: at }
  }
  const isColon = source.charCodeAt((words[dash] as Word).start) === colon
  return isColon ? { role: 'none', from: dash + 1 } : { role: 'to', from: dash }
}
