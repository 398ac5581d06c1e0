import { type Word, wordAt } from '../../../text/read-text.ts'
import type { Expression } from '../expression.ts'
import { isEnd, judge } from '../judge.ts'
import type { Mention } from '../mention.ts'
import type { Scan } from '../scan.ts'
import { leadWords } from '../words/lead-words.ts'
import { unitWords } from '../words/unit-words.ts'
import { WordTable } from '../words/word-table.ts'
import { afterDay } from './after-day.ts'
import { isChange } from './changes.ts'
import { numberOf } from './digits.ts'
import { frameOf, plainFrame } from './frame.ts'
import { is } from './is.ts'
import { leadBefore } from './lead-before.ts'
import type { Role } from './role.ts'

/** Before an age: becoming it, or being it. */
const verbs = new WordTable([
  [
    "turns turn turning reaches reach reaching becomes become becoming hits is 's be are 're being hes shes theyre im am 'm",
    true,
  ],
])
const ofAge = new WordTable([['age aged', true]])

/** Ages at which something changes for a child in care. */
const milestones = [16, 17, 18, 19, 21, 25]
const oldest = 25

/** Ages that somebody will reach: `before she turns 16`, `by the age of 18`, `until he’s 21`. Ages as facts are none. */
export function age(scan: Scan, at: number): Mention | undefined {
  const { words, source } = scan
  if (!mayBeAge(words, at)) return undefined
  const number = numberOf(source, words[at])
  const next = unitWords.of(words[at + 1])
  const inMonths = next?.unit === 'month' && next.many
  if (number < 1 || (!inMonths && number > oldest)) return undefined
  if (next !== undefined && !inMonths && next.unit !== 'year') return undefined
  const before = wordAt(words, at - 1)
  const last = next === undefined ? at + 1 : is(source, words[at + 2], 'old') ? at + 3 : at + 2
  const found = (role: Role, from: number, first: number) => {
    const what: Expression = {
      type: 'age',
      years: inMonths ? Math.floor(number / 12) : number,
      months: inMonths ? number % 12 : 0,
    }
    const frame = plainFrame(role, from, first)
    return judge(scan, { what, frame, last, needs: 'end' })
  }
  if (verbs.of(before)) {
    if (next === undefined && !endsAge(scan, at + 1)) return undefined
    const lead = leadBefore(scan, at - 2)
    return lead && found(lead.role, lead.at, at)
  }
  const named = ofAge.of(before)
    ? at - 1
    : is(source, before, 'of') && ofAge.of(wordAt(words, at - 2))
      ? at - 2
      : -1
  if (named >= 0) {
    const { role, from } = frameOf(scan, named)
    // "At age 16" is to come where the child is younger.
    if (role === 'on' && scan.plan.context.childAge !== undefined) return found('by', from, named)
    return isEnd(role) || role === 'start' || role === 'after' ? found(role, from, named) : undefined
  }
  const lead = endBefore(scan, at)
  const isOld = is(source, words[at + 2], 'old')
  const alone = inMonths
    ? isOfBaby(scan, number)
    : next === undefined
      ? isMilestone(scan, at, number, lead)
      : isOld
  return lead !== undefined && alone
    ? found(lead, lead === 'until' && is(source, before, 'to') ? at - 2 : at - 1, at)
    : undefined
}

/** Whether a number could be an age by the word before it: asked of every number, so that it is quick. */
function mayBeAge(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at - 1)
  if (before === undefined) return false
  const lead = leadWords.of(before)
  if (lead === 'before' || lead === 'until' || lead === 'by' || lead === 'of' || lead === 'to') return true
  return verbs.of(before) === true || ofAge.of(before) === true
}

function endBefore({ words, source }: Scan, at: number): Role | undefined {
  const lead = leadWords.of(wordAt(words, at - 1))
  if (lead === 'before' || lead === 'until' || lead === 'by') return lead
  return lead === 'to' && is(source, wordAt(words, at - 2), 'up') ? 'until' : undefined
}

/** `by 18 months`, of a child who is younger. */
const isOfBaby = ({ plan: { context } }: Scan, months: number): boolean =>
  context.childAge !== undefined && months >= 6 && months > context.childAge * 12

/** `before 18`, `until 21`, with nothing after it that it could count. */
function isMilestone(
  { words, source, bare }: Scan,
  at: number,
  years: number,
  lead: Role | undefined,
): boolean {
  if (!milestones.includes(years) || words[at]?.kind !== 'number') return false
  if (!bare && !endsAge({ words, source }, at + 1)) return false
  return lead !== 'by' || !isChange(words, at - 1)
}

const closing = '.,;:)!?'

/** Whether nothing follows that an age could count: "before he is 16", and not "her nan's 2 sisters" or "by 25%". */
function endsAge({ words, source }: Pick<Scan, 'words' | 'source'>, at: number): boolean {
  const next = words[at]
  if (next?.sentence !== wordAt(words, at - 1)?.sentence || next === undefined) return true
  if (next.kind === 'mark') return !next.joined || closing.includes(source.charAt(next.start))
  return next.capital || afterDay.of(next) === true
}
