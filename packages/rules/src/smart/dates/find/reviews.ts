import { type Word, wordAt } from '../../../text/read-text.ts'
import { dayFrom } from '../calendar/day.ts'
import { judge } from '../judge.ts'
import { type Mention, noDate } from '../mention.ts'
import type { PlanDay } from '../plan.ts'
import type { Scan } from '../scan.ts'
import { leadWords } from '../words/lead-words.ts'
import { eventAdjectives, eventLeadWords, events } from '../words/review-words.ts'
import { plainFrame } from './frame.ts'
import { is } from './is.ts'
import type { Role } from './role.ts'

const longest = 8

/**
 * `by the next review`: a date only where the context has the day of a review that is to come. Other meetings have a date only where
 * one stands beside them, which is then found by itself.
 */
export function review(scan: Scan, at: number): Mention | undefined {
  const { words, plan, bare } = scan
  const sentence = words[at]?.sentence
  const after = words[at + 1]
  if (after?.sentence === sentence && (events.of(after) !== undefined || hasDate(scan, at + 1)))
    return undefined
  let lead = at - 1
  while (
    lead > at - longest &&
    wordAt(words, lead)?.sentence === sentence &&
    isAdjective(wordAt(words, lead))
  )
    lead--
  const before = wordAt(words, lead)?.sentence === sentence ? wordAt(words, lead) : undefined
  const role = roleOf(scan, lead)
  if (role === undefined && !(bare && before === undefined)) return undefined
  const isReview = events.of(words[at]) === 'review'
  if (!isReview && (role === 'on' || role === 'for')) return undefined
  const first = lead + 1
  const from = role === undefined ? first : lead
  if (!isReview || !hasReviewAhead(plan)) {
    return { ...noDate('review', first, at + 1), from }
  }
  const frame = plainFrame(role ?? 'by', from, first)
  return judge(scan, { what: { type: 'review' }, frame, last: at + 1, needs: 'lead' })
}

/** "By her next CAMHS appointment" */
const isAdjective = (word: Word | undefined): boolean =>
  eventAdjectives.of(word) === true || (word?.capital === true && leadWords.of(word) === undefined)

/** What a review is for, by the word before it: "prior to" and "ahead of" are two words. */
function roleOf({ words, source }: Scan, lead: number): Role | undefined {
  const before = wordAt(words, lead - 1)
  if (is(source, wordAt(words, lead), 'to')) return is(source, before, 'prior') ? 'before' : undefined
  if (is(source, wordAt(words, lead), 'of')) {
    return is(source, before, 'ahead') || is(source, before, 'advance') ? 'before' : undefined
  }
  return wordAt(words, lead)?.sentence === words[lead + 1]?.sentence
    ? eventLeadWords.of(wordAt(words, lead))
    : undefined
}

const hasReviewAhead = ({ day, context: { reviewDates } }: PlanDay): boolean =>
  reviewDates?.some((text) => (dayFrom(text) ?? 0) >= Math.max(day, 1)) ?? false

const reach = 4

/** Whether a date follows in the same breath: "review (19 January 2027)", "review on 19 January". */
function hasDate({ words }: Scan, from: number): boolean {
  for (let at = from; at < from + reach; at++) {
    const word = words[at]
    if (word === undefined || word.sentence !== wordAt(words, from - 1)?.sentence) return false
    if (word.kind === 'number') return true
    const lead = leadWords.of(word)
    if (word.kind !== 'mark' && lead !== 'on' && lead !== 'in' && lead !== 'of' && lead !== 'skip')
      return false
  }
  return false
}
