import type { EndingNotice } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { noticesOfEnding } from '../../facts/ending-notices.ts'
import { said } from '../../facts/located.ts'
import { endingNoticeCountsFrom } from '../../facts/notice-days.ts'
import {
  type EndedPlacement,
  placementEndings,
  unlessUnsettled,
  unsettledEnding,
} from '../../facts/placement-endings.ts'
import { dutyVerdict, relaxedMessage } from '../../timetable/duty.ts'

export const rule = defineRule({
  id: 'placement/late-ending-notice',
  also: ['end-late-notice-10wd'],
  title: 'Notice after a placement had to end at once',
  requirement:
    'Where a placement ended at once because of an immediate risk, written notice that was not given before must be given within 10 working days of the end.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 14')],
  inForce: { from: '2011-04-01' },
  why: 'After a sudden move the people around a child still look for them in the old place.',
  doesNotJudge:
    'Whether the risk was such that the placement had to end at once. Where the notices of the placement itself are not recorded, only the carer and the authority of the area are asked for. Other persons than those of regulation 13, and people who had died by then, are left out.',
  when: ordinaryPlan,
  messages: {
    pass: 'Notice of each placement that ended at once was given in time',
    due: 'Give written notice by {dueOn} that the placement ended on {endedOn}',
    dueTo: 'Give written notice by {dueOn} that the placement ended on {endedOn}, to: {recipients}',
    late: 'Notice that the placement ended on {endedOn} was given on {doneOn}: it was due by {dueOn}',
    overdue: 'Give written notice now that the placement ended on {endedOn}: it was due by {dueOn}',
    overdueTo:
      'Give written notice now that the placement ended on {endedOn}, to: {recipients}; it was due by {dueOn}',
    unknown:
      'Enter the notices that the placement ended on {endedOn}, or record that there were none: they were due by {dueOn}',
    lateReason: 'Decide whether notice could have been given sooner than {doneOn}: it was due by {dueOn}',
    old: 'Check the day of this notice of the ending: {doneOn} is long before the placement ended on {endedOn}',
    on: 'Enter the day on which this notice of the ending on {endedOn} was given: it was due by {dueOn}',
    to: 'Select to whom this notice of the ending on {endedOn} was given: it was due by {dueOn}',
    reasons: 'Decide whether the reason why no notice of the ending was given to: {recipients} is enough',
    ...unsettledEnding('written notice was due by {dueOn} to everyone who is owed it'),
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'ending',
  countedFrom: 'The placement ended',
  gatherAt: '/placements',
  evaluate: (context) => {
    const endings = placementEndings(context).filter(
      ({ atOnce, endedOn }) => atOnce && endedOn <= context.asAt,
    )
    if (endings.length === 0) return notApplicable('No placement is recorded to have ended at once')
    return endings.map((ended) => unlessUnsettled(notice(ended, context), ended))
  },
})

function notice(ended: EndedPlacement, context: RuleContext): Verdict {
  const { asAt, workingDays } = context
  const { value, path, ending, endedOn } = ended
  const dueOn = workingDays.add(endedOn, 10)
  const data = { placementId: value.id, endedOn }
  const duty = { from: endedOn, dueOn }
  if (ending.notices === undefined) {
    const { noticeGivenOn: doneOn } = ending
    if (doneOn !== undefined && doneOn < endingNoticeCountsFrom(ended)) {
      return judge(`${path}/ending/noticeGivenOn`, { ...data, ...duty, doneOn }, 'old')
    }
    return dutyVerdict({ ...duty, doneOn, kept: false }, asAt, {
      path: `${path}/ending/${doneOn === undefined ? 'notices' : 'noticeGivenOn'}`,
      data,
    })
  }
  const at = `${path}/ending/notices`
  const { given, old, missing, excused, unclear } = noticesOfEnding(ended, context)
  if (missing !== '') {
    const ofMissing = { ...data, recipients: missing }
    if (excused) return judge(at, { ...ofMissing, ...duty }, 'reasons')
    const messages = { due: 'dueTo', overdue: 'overdueTo' }
    const verdict = dutyVerdict({ ...duty, kept: true }, asAt, { path: at, data: ofMissing, messages })
    return verdict.kind === 'overdue' && unclear !== undefined
      ? unknown(unclear.path, verdict.data, unclear.lacks)
      : verdict
  }
  const [first] = old
  if (first !== undefined) {
    return judge(`${first.path}/on`, { ...data, ...duty, doneOn: first.value.on as string }, 'old')
  }
  const last = given.reduce((a, b) => (inOrder(b.value) > inOrder(a.value) ? b : a))
  return dutyVerdict({ ...duty, doneOn: last.value.on, kept: true }, asAt, {
    path: `${last.path}/on`,
    data,
    excuse: said(last.value.reason) ? 'lateReason' : undefined,
  })
}

/** Of two on one day the last by id, so that the order of the list is no matter. */
const inOrder = ({ on = '', id }: EndingNotice) => `${on} ${id}`
