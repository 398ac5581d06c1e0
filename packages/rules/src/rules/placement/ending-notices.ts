import type { EndingNotice } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { due, judge, late, notApplicable, overdue, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { noticesOfEnding } from '../../facts/ending-notices.ts'
import { type Located, said } from '../../facts/located.ts'
import { endingNoticeCountsFrom } from '../../facts/notice-days.ts'
import { shareAName } from '../../facts/parents-at-home.ts'
import { isPlacedForAdoption } from '../../facts/placed-for-adoption.ts'
import {
  type EndedPlacement,
  placementEndings,
  unlessUnsettled,
  unsettledEnding,
} from '../../facts/placement-endings.ts'
import { placementSetting } from '../../facts/placement-setting.ts'
import { relaxedMessage, unlessRelaxed } from '../../timetable/duty.ts'

export const rule = defineRule({
  id: 'placement/ending-notices',
  also: ['end-notices'],
  title: 'What comes before a placement ends',
  requirement:
    'Before it ends a placement the authority must make other arrangements under section 22C, tell the IRO, and give written notice to everyone who had notice of the placement, the carer and the authority of the area.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 14')],
  inForce: { from: '2011-04-01' },
  why: 'Where the next bed is, and who knows of it, decides whether a move is a move or a fall.',
  doesNotJudge:
    'Whether notice came early enough to be of use, and whether the new home is the right one. Where the notices of the placement itself are not recorded, only the carer and the authority of the area are asked for. Other persons than those of regulation 13, and people who had died by then, are left out. A placement that had to end at once has a rule of its own.',
  when: ordinaryPlan,
  messages: {
    pass: 'Other arrangements, the IRO and the notices came before each placement ended',
    due: 'Make other arrangements, tell the IRO and give written notice before the placement ends on {dueOn}',
    arrangements: 'Add where the child lived from {endedOn}: no placement is recorded for that day',
    notSection22C:
      'Decide whether a home under section 22C had to be found first: from {endedOn} the child lived elsewhere',
    iro: 'Enter the day the IRO was told that the placement ends',
    iroLate: 'The IRO was told on {doneOn}, after the placement ended on {endedOn}',
    unknown: 'Enter the notices of the ending of the placement on {endedOn}, or record that there were none',
    recipients: 'Enter who was given notice of the ending on {doneOn}',
    overdue:
      'Give written notice of the ending now to: {recipients}; it was due before the placement ended on {endedOn}',
    iroOld:
      'Check the day the IRO was told that the placement ends: {doneOn} is long before it ended on {endedOn}',
    old: 'Check the day of this notice of the ending: {doneOn} is long before the placement ended on {endedOn}',
    on: 'Enter the day on which this notice of the ending on {endedOn} was given',
    to: 'Select to whom this notice of the ending on {endedOn} was given',
    reasons: 'Decide whether the reason why no notice of the ending was given to: {recipients} is enough',
    carer:
      'Check to whom this notice of the ending on {endedOn} went: the person is not the carer of the placement',
    late: 'Notice of the ending was given on {doneOn}, after the placement ended on {endedOn}',
    lateReason:
      'Decide whether notice could have been given sooner than {doneOn}: the placement ended on {endedOn}',
    ...unsettledEnding('the IRO had to be told first, and written notice given to everyone who is owed it'),
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/placements',
  evaluate: (context) => {
    const endings = placementEndings(context).filter(({ atOnce }) => !atOnce)
    if (endings.length === 0) return notApplicable('No placement has ended of which notice comes first')
    return endings.flatMap((ended) =>
      before(ended, context).map((verdict) => unlessRelaxed(unlessUnsettled(verdict, ended), ended.endedOn)),
    )
  },
})

const dataOf = ({ value, endedOn }: EndedPlacement) => ({ placementId: value.id, endedOn })

function before(ended: EndedPlacement, context: RuleContext): Verdict[] {
  const { asAt } = context
  if (ended.endedOn <= asAt) {
    return [...arrangements(ended), ...iro(ended, asAt), ...notices(ended, context)]
  }
  const iroToldOn = firstToIro(ended)
  const isReady =
    ended.next !== undefined &&
    iroToldOn !== undefined &&
    iroToldOn <= asAt &&
    noticesOfEnding(ended, context).missing === ''
  return isReady ? [] : [due(`${ended.path}/ending`, { ...dataOf(ended), dueOn: ended.endedOn })]
}

function arrangements(ended: EndedPlacement): Verdict[] {
  const { next, path } = ended
  const at = `${path}/to`
  if (next === undefined) return [unknown(at, dataOf(ended), 'arrangements')]
  return placementSetting(next) === 'not-22C' && !isPlacedForAdoption(next)
    ? [judge(at, dataOf(ended), 'notSection22C')]
    : []
}

function iro(ended: EndedPlacement, asAt: string): Verdict[] {
  const { path, endedOn } = ended
  const doneOn = firstToIro(ended)
  const at = `${path}/ending/iroToldOn`
  if (doneOn === undefined || doneOn > asAt) return [unknown(at, dataOf(ended), 'iro')]
  if (doneOn > endedOn) return [late(at, { ...dataOf(ended), doneOn }, 'iroLate')]
  return doneOn < endingNoticeCountsFrom(ended) ? [judge(at, { ...dataOf(ended), doneOn }, 'iroOld')] : []
}

/** The day on which the IRO was told, in writing or otherwise: the first on which it may have been of this ending. */
function firstToIro(ended: EndedPlacement): string | undefined {
  const { iroToldOn, notices = [] } = ended.ending
  const days = notices.flatMap(({ to, on }) => (to === 'iro' && on !== undefined ? [on] : []))
  if (iroToldOn !== undefined) days.push(iroToldOn)
  days.sort()
  return days.find((day) => day >= endingNoticeCountsFrom(ended)) ?? days[0]
}

function notices(ended: EndedPlacement, context: RuleContext): Verdict[] {
  const { asAt } = context
  const { ending, path, endedOn } = ended
  const data = dataOf(ended)
  const at = `${path}/ending/notices`
  if (ending.notices === undefined) {
    const { noticeGivenOn: doneOn } = ending
    if (doneOn === undefined || doneOn > asAt) return [unknown(at, data)]
    return doneOn <= endedOn
      ? [unknown(at, { ...data, doneOn }, 'recipients')]
      : [late(`${path}/ending/noticeGivenOn`, { ...data, doneOn })]
  }
  const { given, old, missing, excused, unclear } = noticesOfEnding(ended, context)
  const ofMissing = { ...data, recipients: missing }
  const ofSilence = () => {
    if (excused) return judge(at, ofMissing, 'reasons')
    return unclear === undefined ? overdue(at, ofMissing) : unknown(unclear.path, ofMissing, unclear.lacks)
  }
  const after = given.filter(({ value: { to, on = '' } }) => to !== 'iro' && on > endedOn)
  return [
    ...(missing === '' ? [] : [ofSilence()]),
    ...toAnotherCarer(given, ended, context),
    ...old.map(({ value: { on: doneOn = '' }, path: of }) => judge(`${of}/on`, { ...data, doneOn }, 'old')),
    ...after.map(({ value: { on = '', reason }, path: of }) => {
      const ofLate = { ...data, doneOn: on }
      return said(reason) ? judge(`${of}/on`, ofLate, 'lateReason') : late(`${of}/on`, ofLate)
    }),
  ]
}

/** A notice to the carer that names another person of the record. */
function toAnotherCarer(
  given: readonly Located<EndingNotice>[],
  ended: EndedPlacement,
  { plan: { people } }: RuleContext,
): Verdict[] {
  const carer = ended.value.carer?.name
  if (!said(carer)) return []
  return given.flatMap(({ value: { to, personId }, path }) => {
    if (to !== 'carer' || personId === undefined) return []
    const name = people?.find(({ id }) => id === personId)?.name
    return said(name) && !shareAName(name, carer) ? [judge(`${path}/personId`, dataOf(ended), 'carer')] : []
  })
}
