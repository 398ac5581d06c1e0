import { addDays, type Extension } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, due, late, notApplicable, overdue, pass, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import type { CourtCase } from '../../facts/court-cases.ts'
import { careCaseRecorded } from '../../facts/court-conditions.ts'
import { endOf26Weeks } from '../../facts/court-time.ts'
import { type Located, located } from '../../facts/located.ts'
import { later } from '../../timetable/period.ts'

const law = '2014-04-22'

export const rule = defineRule({
  id: 'time-limits/extension-of-proceedings',
  also: ['t-court-extension'],
  title: 'Extension of the 26 weeks within eight weeks',
  requirement:
    'Each extension must end within eight weeks of the later of the end of the time that it extends and the day on which it was made.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('CA 1989', 's.32(5), (8)')],
  inForce: { from: law },
  why: 'Each time that the wait grows longer, somebody has to look at this child again.',
  doesNotJudge:
    'Whether the extension was necessary to decide the case justly, and whether it was justified for this case.',
  when: [careCaseRecorded],
  messages: {
    pass: 'Each extension ended within eight weeks',
    due: 'The extension ends on {until}: it may run to {dueOn} at most',
    short: 'Check the last day of the extension, {until}: the time that it extends runs to {extendedOn}',
    conflict: 'Check the extension: it ends on {until}, and may run to {dueOn} at most',
    overdue: 'Check the extension: it ends on {until}, and might run to {dueOn} at most',
    late: 'Check the extension: it ended on {doneOn}, and might run to {dueOn} at most',
    unknown: 'Enter the last day of the extension',
    earlier:
      'Enter the last day of this extension: one that was made later runs to {until}, and is counted from it',
    granted:
      'Enter the day on which the extension was made: unless it was made late, it may run to {dueOn} at most',
    issued: 'Enter the day on which the application was issued: the time that was extended runs from it',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'court',
  countedFrom: 'The time that is extended ended, or the extension was made',
  gatherAt: '/proceedings',
  evaluate: ({ facts, asAt }) => {
    const verdicts = facts.careCases.flatMap((one) => eachExtension(one, asAt))
    return verdicts.length === 0 ? notApplicable('No extension of the 26 weeks is recorded') : verdicts
  },
})

function eachExtension({ value, path }: CourtCase, asAt: string): Verdict[] {
  const made = located(value.extensions, `${path}/extensions`)
    .filter((each) => notAfter(each.value.grantedOn, asAt))
    .sort((a, b) => (inOrder(a.value) < inOrder(b.value) ? -1 : 1))
  if (made.length === 0) return []
  const { issuedOn } = value
  if (issuedOn === undefined) return [unknown(`${path}/issuedOn`, {}, 'issued')]
  if (issuedOn < law) return []
  const open = made.filter((each) => each.value.until === undefined)
  let extended = endOf26Weeks(issuedOn)
  return made.map((extension) => {
    const verdict = withinEightWeeks(extension, extended, open, asAt)
    extended = later(extended, extension.value.until)
    return verdict
  })
}

/** One after another, whatever the order in which they were written down. One without a last day comes last. */
const inOrder = ({ until = '9', grantedOn = '', id }: Extension) => `${until} ${grantedOn} ${id}`

function withinEightWeeks(
  { value, path }: Located<Extension>,
  extended: string,
  open: readonly Located<Extension>[],
  asAt: string,
): Verdict {
  const { grantedOn, until } = value
  if (until === undefined) return unknown(`${path}/until`)
  if (until < extended) return conflict(`${path}/until`, { until, extendedOn: extended }, 'short')
  const from = later(extended, grantedOn)
  const dueOn = addDays(from, 8 * 7)
  const data = { from, dueOn, until }
  if (until <= dueOn) {
    return until > asAt ? due(`${path}/until`, data) : pass(`${path}/until`, { from, dueOn, doneOn: until })
  }
  if (grantedOn === undefined) return unknown(`${path}/grantedOn`, data, 'granted')
  // It may follow on one whose last day nobody wrote down.
  const before = open.find((each) => notAfter(each.value.grantedOn, grantedOn))
  return before === undefined
    ? tooLong(`${path}/until`, data, asAt)
    : unknown(`${before.path}/until`, data, 'earlier')
}

/** Until its last day has passed there is time to put it right; from then on it has run too long, which the timetable says too. */
function tooLong(at: string, data: { from: string; dueOn: string; until: string }, asAt: string): Verdict {
  if (asAt <= data.dueOn) return conflict(at, data)
  return data.until > asAt ? overdue(at, data) : late(at, { ...data, doneOn: data.until })
}
