import { wordAt } from '../../../text/read-text.ts'
import { place } from '../calendar/place.ts'
import type { Expression, Part } from '../expression.ts'
import { isEnd, judge } from '../judge.ts'
import type { Mention } from '../mention.ts'
import type { Scan } from '../scan.ts'
import {
  beginning,
  entering,
  keyStages,
  leaving,
  type SchoolYears,
  stages,
  standards,
} from '../words/school-words.ts'
import { WordTable } from '../words/word-table.ts'
import { afterDay } from './after-day.ts'
import { lengthOf, numberOf } from './digits.ts'
import { type Frame, frameOf, plainFrame } from './frame.ts'
import { is } from './is.ts'
import { leadBefore } from './lead-before.ts'

const lastYear = 13

/** `by Year 9`, `the end of Y10`, `before she goes into Year 7`. */
export function schoolYear(scan: Scan, at: number): Mention | undefined {
  const { words, source } = scan
  const number = words[at + 1]
  const year = numberOf(source, number)
  if (number === undefined || year < 1 || year > lastYear) return undefined
  if (number.kind === 'number' ? lengthOf(number) > 2 : !words[at]?.capital) return undefined
  if (is(source, words[at], 'y') && !number.joined) return undefined
  if (is(source, number, 'a') || is(source, number, 'an')) return undefined
  return inYears(scan, at, at + 2, { first: year, last: year })
}

/** `the end of Key Stage 3`, `by the end of KS2`. */
export function keyStage(scan: Scan, at: number): Mention | undefined {
  const { words, source } = scan
  const isShort = is(source, words[at], 'ks')
  if (!isShort && !is(source, words[at + 1], 'stage')) return undefined
  const number = isShort ? at + 1 : at + 2
  const years = keyStages[numberOf(source, words[number])]
  return years && inYears(scan, at, number + 1, years)
}

const stageEndings = new WordTable([['school form class year stage', true]])

/** `the end of Reception`, `before he moves to secondary school`, `when she leaves primary`. */
export function schoolStage(scan: Scan, at: number): Mention | undefined {
  const { words, source } = scan
  const word = words[at]
  const next = words[at + 1]
  if (is(source, word, 'sixth') && !is(source, next, 'form')) return undefined
  if ((is(source, word, 'high') || is(source, word, 'senior')) && !is(source, next, 'school'))
    return undefined
  if (is(source, word, 'foundation') && !is(source, next, 'stage')) return undefined
  return inYears(scan, at, stageEndings.of(next) ? at + 2 : at + 1, stages.of(word) as SchoolYears)
}

/** `before she starts school`, of a child who is not there yet. "Before school" alone is every day. */
export function startOfSchool(scan: Scan, at: number): Mention | undefined {
  const { words, source, plan } = scan
  if (!beginning.of(wordAt(words, at - 1))) return undefined
  const age = plan.context.childAge ?? 0
  const isSchool = is(source, words[at], 'school')
  if (isSchool ? age > 4 : age > 16) return undefined
  const next = words[at + 1]
  if (next?.kind === 'word' && next.sentence === words[at]?.sentence && !afterDay.of(next)) return undefined
  const frame = plainFrame('none', at, at)
  return entered(scan, frame, at - 1, (framed, part) =>
    judge(scan, {
      what: { type: 'school years', ...(stages.of(words[at]) as SchoolYears), part },
      frame: framed,
      last: at + 1,
      needs: 'end',
    }),
  )
}

function inYears(scan: Scan, core: number, last: number, years: SchoolYears): Mention | undefined {
  // "Year 4 level" is a standard and not a time.
  if (standards.of(scan.words[last])) return undefined
  const frame = frameOf(scan, core)
  const { role, part } = frame
  const what = (of: Part): Expression => ({ type: 'school years', ...years, part: of })
  const make = (framed: Frame, of: Part) => judge(scan, { what: what(of), frame: framed, last, needs: 'end' })
  if (part !== 'whole') return make(role === 'none' || role === 'on' ? { ...frame, role: 'by' } : frame, part)
  // "Shared by the nursery", "bought by the secondary school"
  if (role === 'by' && isAgent(scan, core, frame)) return undefined
  if (isEnd(role)) return make(frame, role === 'until' ? 'end' : 'start')
  if (role === 'start' || role === 'after') {
    // "Before starting Year 7" has what makes it an end before the start.
    return entered(scan, frame, frame.from, make) ?? make(frame, 'start')
  }
  if (role === 'in') {
    // "In Year 9" is still to come for a child in Year 7, and a fact for one who has been there.
    const period = place(what('whole'), scan.plan, 'ahead')
    return period !== undefined && period.from > scan.plan.day
      ? make({ ...frame, role: 'by' }, 'whole')
      : undefined
  }
  return entered(scan, frame, core - 1, make) ?? (scan.bare ? make(frame, 'end') : undefined)
}

const isAgent = ({ words, source }: Scan, core: number, { from }: Frame): boolean =>
  is(source, words[core], 'nursery') ||
  (stages.of(words[core]) !== undefined && core - from > 1 && !is(source, words[from], 'within'))

const reach = 8

/** `before she goes into Year 7`, `by the time he leaves primary school`. */
function entered(
  scan: Scan,
  frame: Frame,
  from: number,
  make: (frame: Frame, part: Part) => Mention | undefined,
): Mention | undefined {
  const lead = leadBefore(scan, from, reach)
  if (lead === undefined || !isEnd(lead.role)) return undefined
  for (let at = lead.at + 1; at <= from; at++) {
    const word = scan.words[at]
    if (leaving.of(word)) return make({ ...frame, role: lead.role, from: lead.at }, 'end')
    if (entering.of(word)) return make({ ...frame, role: lead.role, from: lead.at }, 'start')
  }
  return undefined
}
