import type { Placement } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { doneBefore } from '../../engine/done-before.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { due, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { hasBegun, section22CPlacement } from '../../facts/placement-plan.ts'
import { placementSetting } from '../../facts/placement-setting.ts'
import { isInKeyStage4 } from '../../facts/schooling.ts'
import { isTemporaryStay } from '../../facts/temporary-stay.ts'
import { relaxedMessage, unlessRelaxed } from '../../timetable/duty.ts'
import { notJudgedOn, regulationsFrom } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'plan-content/key-stage-4-disruption',
  also: ['plan-ks4-disruption'],
  title: 'Disruption of schooling in key stage 4',
  requirement:
    'A change of placement that disrupts schooling in key stage 4 must first be approved by a nominated officer, who consults the designated teacher and the IRO.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 10(1)–(3)')],
  inForce: { from: '2011-04-01' },
  why: 'Two years of work towards examinations can be lost in one move.',
  doesNotJudge:
    'Whether the new school is as good, and whether the move was right. Key stage 4 is counted by age: the two school years that begin at 14 and 15. In an emergency no approval is needed.',
  when: ordinaryPlan,
  messages: {
    pass: 'Each move that disrupted schooling in key stage 4 was approved first',
    due: 'Have the move approved before {dueOn}, after consulting the designated teacher and the IRO',
    disrupts: 'Say whether the move to the present placement disrupted the child’s schooling',
    dateOfBirth: 'Enter the child’s date of birth: it decides whether a move fell in key stage 4',
    emergency:
      'Say whether the placement was made in an emergency: not all that has to come before the move did',
    keyStage4ApprovedOn: 'Enter the day on which a nominated officer approved the move in key stage 4',
    keyStage4ApprovedOnLate: 'The move in key stage 4 was approved on {on}, after it was made on {dueOn}',
    keyStage4ApprovedBy: 'Enter the nominated officer who approved the move in key stage 4',
    designatedTeacherConsultedOn:
      'Enter the day on which the designated teacher was consulted about the move',
    designatedTeacherConsultedOnLate:
      'The designated teacher was consulted on {on}, after {dueOn}, by when that was due',
    iroConsultedOn: 'Enter the day on which the IRO was consulted about the move',
    iroConsultedOnLate: 'The IRO was consulted on {on}, after {dueOn}, by when that was due',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const wanting: Verdict[] = []
    let applies = false
    context.plan.placements?.forEach((placement, at) => {
      if (placement.disruptsSchooling === false || placement.emergency === true) return
      const verdicts = ofMove(placement, `/placements/${at}`, context)
      if (verdicts === undefined) return
      applies = true
      wanting.push(...verdicts)
    })
    return applies
      ? passUnless(wanting, '/placements')
      : notApplicable('No move that disrupted schooling in key stage 4 is recorded')
  },
})

/** What is wanting of one move; undefined where regulation 10(1) has no part in it. */
function ofMove(
  placement: Placement,
  path: string,
  { plan, facts, asAt }: RuleContext,
): Verdict[] | undefined {
  const { from, disruptsSchooling, emergency } = placement
  const { firstPlacement, lookedAfterFrom = regulationsFrom } = facts
  const isMove = firstPlacement !== undefined && firstPlacement.path !== path
  if (!isMove || from === undefined || from < lookedAfterFrom || isTemporaryStay(placement)) return undefined
  if (placementSetting(placement) === 'not-22C' || notJudgedOn(plan.legal, from) !== undefined)
    return undefined
  const { dateOfBirth } = plan.child
  if (disruptsSchooling === undefined && !isPresent(path, facts)) return undefined
  if (dateOfBirth === undefined) {
    return disruptsSchooling === true ? [unknown('/child/dateOfBirth', {}, 'dateOfBirth')] : undefined
  }
  if (!isInKeyStage4(dateOfBirth, from)) return undefined
  if (disruptsSchooling === undefined) return [unknown(`${path}/disruptsSchooling`, {}, 'disrupts')]

  const record = { value: placement.approval ?? {}, path: `${path}/approval` }
  const { keyStage4ApprovedOn: on, keyStage4ApprovedBy: by } = record.value
  if (!hasBegun(placement, asAt)) return happenedBy(on, asAt) ? [] : [due(record.path, { dueOn: from })]
  const wanting = wantingOf([
    doneBefore(record, ['keyStage4ApprovedOn'], from, asAt),
    said(by) ? undefined : unknown(`${record.path}/keyStage4ApprovedBy`, {}, 'keyStage4ApprovedBy'),
    doneBefore(
      record,
      ['designatedTeacherConsultedOn', 'iroConsultedOn'],
      happenedBy(on, asAt) ? on : from,
      asAt,
    ),
  ]).map((verdict) => unlessRelaxed(verdict, from))
  if (emergency === false) return wanting
  const inTime = wanting.filter(({ kind }) => kind !== 'late')
  return inTime.length === wanting.length
    ? wanting
    : [unknown(`${path}/emergency`, {}, 'emergency'), ...inTime]
}

/** Of earlier moves nobody is asked. A holiday is no move: the child still has the placement that runs on meanwhile. */
function isPresent(path: string, facts: CaseFacts): boolean {
  if (facts.inEducation === false) return false
  const present = section22CPlacement({ facts })
  return typeof present !== 'string' && present.path === path
}
