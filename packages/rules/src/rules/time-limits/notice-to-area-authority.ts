import type { Placement, PlacementNotice } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { conflict, due, judge, late, notApplicable, overdue, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { type Located, said } from '../../facts/located.ts'
import { noticeCountsFrom } from '../../facts/notice-days.ts'
import { isOutOfArea, isOutsideEnglandAndWales, outOfAreaRulesFrom } from '../../facts/out-of-area.ts'
import { endedBy, type OwnPlacement, ownPlacements } from '../../facts/own-placements.ts'
import { saysWhy } from '../../facts/placeholders.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { relaxedMessage } from '../../timetable/duty.ts'
import { notJudgedOn, relaxedOn } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'time-limits/notice-to-area-authority',
  also: ['t-notify-area-authority'],
  title: 'Notice to the area authority',
  requirement:
    'The authority of another area in which a child is placed must be told in writing before the placement or, in an emergency, within 5 working days unless that is not practicable, with the assessment of needs, the reasons and the care plan.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 13(4)'), cite('SI 2013/3239')],
  inForce: { from: outOfAreaRulesFrom },
  why: 'A council that does not know that a child is there cannot find them a school, or look for them when they are missing.',
  doesNotJudge:
    'Whether all that had to be sent was, and whether it was really not practicable to give notice. Of earlier placements it looks only at those that the record says were out of the area. Notice on the day of the placement counts as before it. Of a placement outside England and Wales a person is asked.',
  when: timeLimits,
  messages: {
    pass: 'The authority of the area was told of each placement out of the area in time',
    due: 'Give the authority of the area written notice by {dueOn} of the placement that began on {from}',
    overdue:
      'Give the authority of the area written notice now of the placement that began on {from}: it was due by {dueOn}',
    ended:
      'No notice to the authority of the area is on record of the placement from {from} to {endedOn}: it was due by {dueOn}',
    late: 'Notice to the authority of the area was given on {doneOn}: it was due by {dueOn}',
    unknown: 'Enter the notices of the placement that began on {from}, or record that there were none',
    area: 'Say whether the placement is in the authority’s own area',
    told: 'Decide whether the authority of the area was told in writing: the approval says that it was told on {on}',
    on: 'Enter the day on which notice was given to the authority of the area',
    old: 'Check the day of the notice to the authority of the area: {doneOn} is long before the placement began on {from}',
    sent: 'Enter what was sent to the authority of the area: assessment of needs, reasons and care plan',
    reasonOnly:
      'Decide whether the reason why the authority of the area was not told is enough, or enter the day of the notice',
    emergency:
      'Say whether the placement was made in an emergency: notice to the authority of the area was given on {doneOn}',
    judge:
      'Decide whether notice to the authority of the area could not be given sooner: it was given on {doneOn}, and due by {dueOn}',
    abroad:
      'Decide whether an authority where the child lives had to have notice: the placement is outside England and Wales',
    conflict: 'Give notice to the authority of the area: only a parent or the last carer may be left out',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'placement',
  countedFrom: 'The placement began',
  gatherAt: '/placements',
  evaluate: (context) => {
    const { plan, facts } = context
    if (facts.placements.every(({ value }) => isOutOfArea(value, plan) === false)) return none
    const verdicts = ownPlacements(facts).flatMap((placement): Verdict[] => {
      const { value, path, start } = placement
      if (start < outOfAreaRulesFrom || notJudgedOn(plan.legal, start) !== undefined) return []
      const outside = isOutOfArea(value, plan)
      if (outside === true) return [unlessAbroad(notice(placement, context), placement)]
      const isPresent = facts.placement?.path === path
      return outside === undefined && isPresent ? [unknown(`${path}/inArea`, {}, 'area')] : []
    })
    return verdicts.length === 0 ? none : verdicts
  },
})

const none = notApplicable('No placement out of the area to which the rule applies is recorded')

/** Outside England and Wales there is no local authority in the sense of the Act. */
const unlessAbroad = (verdict: Verdict, { value }: OwnPlacement): Verdict =>
  verdict.outcome === 'fail' && isOutsideEnglandAndWales(value)
    ? judge(verdict.path, verdict.data, 'abroad')
    : verdict

function notice(placement: OwnPlacement, { asAt, workingDays }: RuleContext): Verdict {
  const { value, path, start } = placement
  const latestOn = value.emergency === false ? start : workingDays.add(start, 5)
  const dueOn = value.emergency === true ? latestOn : start
  const data = { placementId: value.id, from: start, dueOn }
  const given = firstToAreaAuthority(value, `${path}/notices`, asAt)
  if (given !== undefined) return ofNotice(given, placement, data, latestOn)

  const at = `${path}/notices`
  const on = value.approval?.outOfArea?.areaAuthorityToldOn
  if (happenedBy(on, asAt)) return judge(at, { ...data, on }, 'told')
  // Whether there was an emergency or not, the longer of the two limits was missed for certain.
  const missed = { ...data, dueOn: latestOn }
  if (asAt <= latestOn) return due(at, missed)
  if (value.notices === undefined) return unknown(at, missed)
  if (relaxedOn(latestOn)) return judge(at, missed, 'relaxed')
  const endedOn = endedBy(placement, asAt)
  return endedOn === undefined ? overdue(at, missed) : overdue(at, { ...missed, endedOn }, 'ended')
}

/** The earliest by the day of the check that may be of this placement; of those without a day, the first. */
function firstToAreaAuthority(
  placement: Placement,
  path: string,
  asAt: string,
): Located<PlacementNotice> | undefined {
  let first: Located<PlacementNotice> | undefined
  const since = noticeCountsFrom(placement)
  const order = ({ on = '~' }: PlacementNotice) => (on < since ? `~~${on}` : on)
  placement.notices?.forEach((value, at) => {
    const { to, on } = value
    if (to !== 'area-authority' || (on !== undefined && on > asAt)) return
    if (first === undefined || order(value) < order(first.value)) first = { value, path: `${path}/${at}` }
  })
  return first
}

type Data = Readonly<Record<'placementId' | 'from' | 'dueOn', string>>

function ofNotice(
  { value: { on, reason, sent, withheld }, path }: Located<PlacementNotice>,
  { value: placement, path: placementPath }: OwnPlacement,
  data: Data,
  latestOn: string,
): Verdict {
  if (withheld === true) return conflict(`${path}/withheld`, data)
  if (on === undefined) {
    return saysWhy(reason) ? judge(`${path}/on`, data, 'reasonOnly') : unknown(`${path}/on`, data, 'on')
  }
  const done = { ...data, doneOn: on }
  if (on < noticeCountsFrom(placement)) return judge(`${path}/on`, done, 'old')
  if (on <= data.dueOn) return said(sent) ? pass(path, done) : unknown(`${path}/sent`, done, 'sent')
  if (on <= latestOn) return unknown(`${placementPath}/emergency`, done, 'emergency')
  const tooLate = { ...done, dueOn: latestOn }
  if (placement.emergency !== false && saysWhy(reason)) return judge(path, tooLate)
  return relaxedOn(latestOn) ? judge(path, tooLate, 'relaxed') : late(path, tooLate)
}
