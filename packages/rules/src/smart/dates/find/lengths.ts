import { type Word, wordAt } from '../../../text/read-text.ts'
import type { Unit } from '../expression.ts'
import { type Mention, noDate } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { ordinals } from '../words/calendar-words.ts'
import { leadWords } from '../words/lead-words.ts'
import { courses, eventLeads, often, onceOnly } from '../words/length-words.ts'
import { WordTable } from '../words/word-table.ts'
import { markOf, numberOf } from './digits.ts'
import { is } from './is.ts'
import { isRepeated } from './repeated.ts'
import { settingOf } from './setting.ts'

const hyphen = 45
const dash = 0x2013

/** A number of units of time, as it was found: `at` is the unit, `number` its number, the first of the two in "6-8 weeks". */
export interface Count {
  readonly at: number
  readonly number: number
  readonly count: number
  readonly unit: Unit
  /** Joined by a hyphen: "a 12-week course". */
  readonly compound: boolean
}

/**
 * A length of time: `within 6 weeks of the move`, `over the next three months`, `in a fortnight’s time`. Where nothing says when it
 * begins (`for 12 weeks`, `a ten-week course`) it is no date.
 */
export function length(scan: Scan, counted: Count): Mention | undefined {
  const { words, source } = scan
  const { at, number, count, unit, compound } = counted
  const last = pastApostrophe(scan, at + 1)
  const after = words[last]
  if (is(source, after, 'ago')) return noDate('past', number, at + 1)
  if (is(source, after, 'old')) return undefined
  const { lead, ahead } = leadOf(scan, number)
  if (ahead === 'last') return noDate('past', lead, at + 1)
  const role = leadWords.of(wordAt(words, lead))
  if (compound && ahead === 'none' && role !== 'within') {
    return scan.bare || courses.of(words[at + 1]) ? noDate('length', number, at + 1) : undefined
  }
  if (unit === 'hour' && count < 24) return undefined
  const inTime = is(source, after, 'time')
  const due = dueLength(scan, counted, { lead, last, inTime, ahead: ahead !== 'none' })
  if (due !== undefined) return due
  const isOften = role === 'each' || often.of(words[number]) === true
  return noDate(isOften ? 'repeat' : 'length', number, at + 1)
}

/** What stands around a length: the word that leads to it, the word after it, `time`, `next`. */
interface Around {
  readonly lead: number
  readonly last: number
  readonly inTime: boolean
  readonly ahead: boolean
}

function dueLength(scan: Scan, counted: Count, { lead, last, inTime, ahead }: Around): Mention | undefined {
  const { words, source, bare } = scan
  const { at, number, unit, count } = counted
  const role = leadWords.of(wordAt(words, lead))
  const end = inTime ? last + 1 : at + 1
  const found = (from: number, event = false) => deadline(counted, Math.max(from, 0), end, event)
  const event = eventLeads.of(words[last]) === true
  const isNow = is(source, words[last + 1], 'today') || is(source, words[last + 1], 'now')
  if (role === 'within' || is(source, wordAt(words, lead), 'inside')) {
    if (event && leadWords.of(words[last + 1]) === 'each') return noDate('repeat', lead, at + 1)
    if (isRepeated(scan, number, end)) return noDate('repeat', lead, end)
    if (event && hangsOnPost(scan, last + 1)) return noDate('vague', lead, at + 1)
    return settingOf(scan, lead) === 'past' ? noDate('past', lead, at + 1) : found(lead, event && !isNow)
  }
  // "For the first six weeks of the placement"
  const isFirst = is(source, wordAt(words, number - 1), 'first')
  if (isFirst && event) return found(lead, true)
  if (ahead || inTime) {
    const isStart = role === 'from' || role === 'after' || role === 'since'
    return isStart ? noDate('start', lead, at + 1) : found(role === 'each' ? number : lead)
  }
  if (event && isNow) return found(number)
  if (event && !is(source, words[last], 'of') && onceOnly.of(pastSkip(scan, last + 1)))
    return found(number, true)
  const isDue = role === 'due' || (role === 'dash' && leadWords.of(wordAt(words, lead - 1)) === 'due')
  if (isDue && (event || endsClause(scan, end))) return found(role === 'due' ? lead : lead - 1)
  if (bare && number <= 1 && !courses.of(words[last]) && role !== 'for' && role !== 'each') {
    return found(number, event)
  }
  if (
    is(source, wordAt(words, lead), 'in') &&
    unit !== 'hour' &&
    (unit !== 'day' || count > 1) &&
    !isRate(scan, lead)
  )
    return found(lead)
  return undefined
}

/** Within so many words after `of`, it is said what the length is counted from. */
const toEvent = 7
const received = new WordTable([['receipt receiving', true]])
const post = new WordTable([
  [
    'letter letters email emails reply replies answer answers result results paper papers post form forms cheque card parcel report ' +
      'message decision offer',
    true,
  ],
])
const comes = new WordTable([['coming comes arriving arrives landing lands received back through', true]])

/** "Of the letter coming", "of receipt": whoever waits for the post knows no day. */
function hangsOnPost({ words }: Scan, from: number): boolean {
  let isPost = false
  for (let at = from; at < from + toEvent; at++) {
    const word = words[at]
    if (word?.kind !== 'word' || word.sentence !== words[from]?.sentence) return false
    if (received.of(word) || (isPost && comes.of(word))) return true
    if (post.of(word)) isPost = true
  }
  return false
}

const endsClause = ({ words }: Scan, at: number): boolean =>
  wordAt(words, at)?.kind === 'mark' || wordAt(words, at)?.sentence !== wordAt(words, at - 1)?.sentence

const deadline = ({ count, unit, number }: Count, from: number, last: number, event: boolean): Mention => ({
  kind: 'deadline',
  what: { type: 'length', count, unit, from: event ? 'event' : 'plan' },
  from,
  first: number,
  last,
  before: false,
  lean: 'ahead',
})

const reach = 4

/** Between the word that leads to a length and its number: "in no more than 4 weeks". */
const passed = new WordTable([
  [
    'the his her their my our your its a about around approx approximately circa roughly only just first no not more less than under ' +
      'over at most to up as little long another',
    true,
  ],
])

/** The word that leads to a length, past `the`, `about` and `next`. */
function leadOf({ words }: Scan, number: number): { lead: number; ahead: 'none' | 'next' | 'last' } {
  let lead = number - 1
  const pass = () => {
    for (let steps = 0; steps < reach && passed.of(wordAt(words, lead)); steps++) lead--
  }
  pass()
  const word = leadWords.of(wordAt(words, lead))
  if (word !== 'next' && word !== 'this' && word !== 'last') return { lead, ahead: 'none' }
  lead--
  pass()
  return { lead, ahead: word === 'last' ? 'last' : 'next' }
}

/** `6-8 weeks`, `six to eight weeks`: the number of the first word of the two. */
export function firstOfRange({ words, source }: Scan, at: number): number {
  const between = wordAt(words, at - 1)
  const mark = markOf(source, between)
  const joins = mark === hyphen || mark === dash || is(source, between, 'to') || is(source, between, 'or')
  return joins && numberOf(source, wordAt(words, at - 2)) > 0 ? at - 2 : at
}

/** After `weeks'` or `week's`. */
function pastApostrophe({ words, source }: Scan, at: number): number {
  const word = wordAt(words, at)
  if (word?.joined !== true) return at
  const code = source.charCodeAt(word.start)
  return code === 39 || code === 0x2019 ? at + 1 : at
}

const pastSkip = ({ words }: Scan, at: number): Word | undefined =>
  leadWords.of(wordAt(words, at)) === 'skip' ? words[at + 1] : wordAt(words, at)

/** Whether the weeks measure how often: "5 nights in two weeks", "no more than once in a month", "third move in two years". */
function isRate({ words, source }: Scan, lead: number): boolean {
  const before = wordAt(words, lead - 1)
  if (is(source, before, 'once') || is(source, before, 'twice')) return true
  for (let at = lead - 1; at >= lead - 5; at--) {
    const isOne = is(source, wordAt(words, at), 'a') || is(source, wordAt(words, at), 'an')
    if ((numberOf(source, wordAt(words, at)) >= 0 && !isOne) || ordinals.of(wordAt(words, at)) !== undefined)
      return true
  }
  return false
}
