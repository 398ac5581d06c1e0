import { addDays } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Verdict } from '../../engine/rule.ts'
import { conflict, judge, late, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { said } from '../../facts/located.ts'
import { type PlacedApproval, temporaryApprovals } from '../../facts/temporary-approvals.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { relaxedMessage, unlessRelaxed } from '../../timetable/duty.ts'
import { relaxedOn } from '../../timetable/judged-days.ts'

const eightWeeks = 8 * 7

export const rule = defineRule({
  id: 'time-limits/temporary-approval-extension',
  also: ['t-temp-approval-extension'],
  title: 'Temporary approval extended once, for 8 weeks at most',
  requirement:
    'Temporary approval must be extended only once, by at most 8 weeks or until a review of the refusal is decided, with the panel’s views sought, the IRO told and a nominated officer’s approval first.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 25')],
  inForce: { from: '2011-04-01' },
  why: 'Each extension is more weeks in which the child does not know whether this is home.',
  doesNotJudge:
    'Whether the placement is still the most appropriate one, and whether there was more than one extension: the record has room for one.',
  when: timeLimits,
  messages: {
    pass: 'Each extension is for 8 weeks at most, and what had to come first did',
    extendedOn: 'Enter the day on which the temporary approval was extended',
    extendedUntil: 'Enter the day on which the extension runs out',
    until: 'Enter the day on which the temporary approval first ran out',
    extensionGround:
      'Say on which ground the temporary approval was extended: it runs to {until}, past {dueOn}',
    conflict: 'Check the end of the extension, {until}: the last day of 8 weeks is {dueOn}',
    short: 'Check the end of the extension, {extendedUntil}: the approval that it extends runs to {until}',
    afterEnd: 'Decide whether the approval could still be extended on {doneOn}: it had run out on {until}',
    panelViewsOn:
      'Enter the day on which the fostering panel’s views were sought: that comes before the extension',
    iroToldOn: 'Enter the day on which the IRO was told of the extension: that comes before the extension',
    approvedBy: 'Enter the nominated officer who approved the extension',
    panelLate:
      'The fostering panel’s views were sought on {doneOn}: they were due by {dueOn}, before the extension',
    iroLate: 'The IRO was told on {doneOn}: that was due by {dueOn}, before the extension',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'placement',
  countedFrom: 'Temporary approval ran out, or was extended',
  gatherAt: '/placements',
  evaluate: (context) => {
    const extended = temporaryApprovals(context).filter(({ value }) => wasExtended(value, context.asAt))
    if (extended.length === 0) return notApplicable('No extended temporary approval is on record')
    return extended.flatMap((approval) => [...length(approval), ...firstSteps(approval, context.asAt)])
  },
})

const wasExtended = (
  { extendedOn, extendedUntil, extensionGround }: PlacedApproval['value'],
  asAt: string,
) =>
  extendedOn === undefined ? extendedUntil !== undefined || extensionGround !== undefined : extendedOn <= asAt

function length({ value, path, placementId }: PlacedApproval): Verdict[] {
  const { until, extendedOn, extendedUntil, extensionGround } = value
  if (until === undefined) return [unknown(`${path}/until`, { placementId }, 'until')]
  const after =
    extendedOn !== undefined && extendedOn > until
      ? [judge(`${path}/extendedOn`, { placementId, doneOn: extendedOn, until }, 'afterEnd')]
      : []
  if (extensionGround === 'decision-under-review') return after
  if (extendedUntil === undefined)
    return [...after, unknown(`${path}/extendedUntil`, { placementId }, 'extendedUntil')]
  if (extendedUntil < until) {
    return [...after, conflict(`${path}/extendedUntil`, { placementId, until, extendedUntil }, 'short')]
  }
  const dueOn = addDays(until, eightWeeks)
  if (extendedUntil <= dueOn)
    return [...after, pass(`${path}/extendedUntil`, { placementId, from: until, dueOn })]
  const data = { placementId, from: until, dueOn, until: extendedUntil }
  if (extensionGround === undefined)
    return [...after, unknown(`${path}/extensionGround`, data, 'extensionGround')]
  const at = `${path}/extendedUntil`
  return [
    ...after,
    relaxedOn(dueOn) || relaxedOn(extendedOn ?? dueOn) ? judge(at, data, 'relaxed') : conflict(at, data),
  ]
}

/** What has to come before the extension. */
function firstSteps({ value, path, placementId }: PlacedApproval, asAt: string): Verdict[] {
  const { extendedOn, approvedBy } = value
  const duty = extendedOn === undefined ? {} : { from: extendedOn, dueOn: extendedOn }
  const missing =
    extendedOn === undefined ? [unknown(`${path}/extendedOn`, { placementId }, 'extendedOn')] : []
  return [
    ...missing,
    ...step('panelViewsOn', 'panelLate'),
    ...step('iroToldOn', 'iroLate'),
    said(approvedBy)
      ? pass(`${path}/approvedBy`)
      : unknown(`${path}/approvedBy`, { placementId, ...duty }, 'approvedBy'),
  ]

  function step(name: 'panelViewsOn' | 'iroToldOn', message: string): Verdict[] {
    const doneOn = happenedBy(value[name], asAt) ? value[name] : undefined
    const at = `${path}/${name}`
    const data = { placementId, ...duty }
    if (doneOn === undefined) return [unknown(at, data, name)]
    if (extendedOn === undefined) return []
    const done = { ...data, doneOn }
    return [doneOn <= extendedOn ? pass(at, done) : unlessRelaxed(late(at, done, message), extendedOn)]
  }
}
