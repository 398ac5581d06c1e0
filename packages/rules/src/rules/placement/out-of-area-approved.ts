import type { OutOfAreaApproval, Placement } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { doneBefore } from '../../engine/done-before.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { conflict, due, judge, notApplicable, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type Located, said } from '../../facts/located.ts'
import { isOutOfArea, outOfAreaRulesFrom } from '../../facts/out-of-area.ts'
import { saysWhy } from '../../facts/placeholders.ts'
import { hasBegun, section22CPlacement } from '../../facts/placement-plan.ts'
import { isConnectedFosterCare, placementSetting } from '../../facts/placement-setting.ts'
import { placementNotJudged, placementStart } from '../../facts/placement-time.ts'
import { present } from '../../facts/present.ts'
import { relaxedMessage, unlessRelaxed } from '../../timetable/duty.ts'

export const rule = defineRule({
  id: 'placement/out-of-area-approved',
  also: ['ooa-approval'],
  title: 'Out-of-area placement approved',
  requirement:
    'A placement outside the authority’s area must be approved first: by a nominated officer or, at a distance, by the director, after relatives and the IRO were consulted and the area authority was told.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'reg 11'), cite('SI 2013/3239')],
  inForce: { from: outOfAreaRulesFrom },
  why: 'Far from home a child can drop out of everybody’s sight. Somebody senior has to want it, and the council there has to know.',
  doesNotJudge:
    'Whether the placement is the best to be had and fits the plan, and whether the reason not to consult relatives is good. The child’s wishes have a rule of their own. What may be left until later in an emergency is to be confirmed, so a person looks at it. Where the child lived there before care began, the day on which it began counts. A placement that began on remand or in short breaks is passed over.',
  when: ordinaryPlan,
  messages: {
    pass: 'The placement outside the area was approved, and what had to come first did',
    due: 'Have the placement outside the area approved before it begins',
    area: 'Say whether the placement is in the authority’s own area',
    emergency: 'Decide whether the emergency excuses what is missing or came late: {lacking}',
    emergencyUnsaid:
      'Say whether the placement was made in an emergency: not all that has to come before the approval or the placement did',
    approvedOn: 'Enter the day on which the placement outside the area was approved',
    approvedOnLate: 'The placement outside the area was approved on {on}, after it began on {dueOn}',
    approvedBy: 'Enter who approved the placement outside the area',
    approvedByRole: 'Say whether the nominated officer or the director approved the placement',
    atDistance:
      'Say whether the placement is at a distance: then the director has to approve it, and the authority of the area has to be sent the care plan',
    provider:
      'Select who provides the placement: out of the area a foster carer whom the authority itself approved needs no approval',
    ...relaxedMessage,
    director: 'Have the director approve the placement: it is at a distance, and a nominated officer did',
    iroConsultedOn: 'Enter the day on which the IRO was consulted about the placement',
    iroConsultedOnLate: 'The IRO was consulted on {on}, after {dueOn}, by when that was due',
    areaAuthorityToldOn: 'Enter the day on which the authority of the area was told or consulted',
    areaAuthorityToldOnLate:
      'The authority of the area was told on {on}, after {dueOn}, by when that was due',
    carePlanSentOn: 'Enter the day on which the authority of the area was sent the care plan',
    carePlanSentOnLate:
      'The authority of the area was sent the care plan on {on}, after {dueOn}, by when that was due',
    relativesConsultedOn: 'Enter the day on which relatives were consulted, or why they were not',
    relativesConsultedOnLate: 'Relatives were consulted on {on}, after {dueOn}, by when that was due',
    notOwn: 'Check the exception: the carer is not one whom the authority itself approved as a foster carer',
    notConnected: 'Check the exception: the carer is not recorded as a connected person who fosters',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placement = section22CPlacement(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const { value, path } = placement
    const outside = isOutOfArea(value, context.plan)
    if (outside === undefined) return unknown(`${path}/inArea`, {}, 'area')
    if (!outside) return notApplicable('The placement is in the area of the authority')
    if (value.from !== undefined && placementStart(value, context.facts) < outOfAreaRulesFrom) {
      return notApplicable('The placement began before 27 January 2014, when regulation 11 was another')
    }
    const passedOver = placementNotJudged(value, context)
    if (passedOver !== undefined) return notApplicable(passedOver)
    return exception(placement) ?? approval(placement, context)
  },
})

const ownCarer =
  'A foster carer whom the authority itself approved needs no approval for being out of the area'
const connected = 'A connected person approved for a time needs no approval for being out of the area'

/** Whether regulation 11 leaves the placement out; undefined where it does not. */
function exception({ value, path }: Located<Placement>): Verdict | undefined {
  const { provider, approval } = value
  const setting = placementSetting(value)
  const at = `${path}/approval/outOfArea/exception`
  const named = approval?.outOfArea?.exception
  if (named === 'own-foster-carer') {
    const isAnother =
      (provider !== undefined && provider !== 'PR1') || (setting ?? 'foster-care') !== 'foster-care'
    return isAnother ? conflict(at, {}, 'notOwn') : notApplicable(ownCarer)
  }
  if (named === 'connected-person') {
    const isAnother = setting !== undefined && !isConnectedFosterCare(value)
    return isAnother ? conflict(at, {}, 'notConnected') : notApplicable(connected)
  }
  if (setting !== 'foster-care') return undefined
  if (provider === 'PR1') return notApplicable(ownCarer)
  if (approval?.temporary !== undefined) return notApplicable(connected)
  // Where an approval is recorded, somebody found that one was needed.
  return provider === undefined && !present(approval?.outOfArea)
    ? unknown(`${path}/provider`, {}, 'provider')
    : undefined
}

function approval(
  { value, path }: Located<Placement>,
  { facts, asAt }: RuleContext,
): Verdict | readonly Verdict[] {
  const at = `${path}/approval/outOfArea`
  const record = value.approval?.outOfArea ?? {}
  if (!hasBegun(value, asAt)) return happenedBy(record.approvedOn, asAt) ? passUnless([], at) : due(at)
  const start = placementStart(value, facts)
  const wanting = [
    ...byWhom({ value: record, path: at }, start, asAt),
    ...whoWasAsked({ value: record, path: at }, start, asAt),
  ].map((verdict) => unlessRelaxed(verdict, start))
  if (wanting.length === 0 || value.emergency === false) return passUnless(wanting, at)
  if (value.emergency === true) return judge(at, { lacking: lackingOf(wanting) }, 'emergency')
  const inTime = wanting.filter(({ kind }) => kind !== 'late')
  return inTime.length === wanting.length
    ? wanting
    : [unknown(`${path}/emergency`, {}, 'emergencyUnsaid'), ...inTime]
}

/** What is missing or late, by the field that says it. */
const matters: Readonly<Record<string, string>> = {
  approvedOn: 'the approval',
  approvedBy: 'who approved it',
  approvedByRole: 'the role of who approved it',
  atDistance: 'whether it is at a distance',
  iroConsultedOn: 'asking the IRO',
  areaAuthorityToldOn: 'telling the authority of the area',
  carePlanSentOn: 'sending the care plan',
  relativesConsultedOn: 'asking relatives',
}

const lackingOf = (wanting: readonly Verdict[]): string =>
  wanting.map(({ path }) => matters[path.slice(path.lastIndexOf('/') + 1)]).join(', ')

function byWhom(record: Located<OutOfAreaApproval>, from: string, asAt: string): Verdict[] {
  const { approvedBy, approvedByRole, atDistance } = record.value
  const wanting = doneBefore(record, ['approvedOn'], from, asAt)
  if (!said(approvedBy)) wanting.push(unknown(`${record.path}/approvedBy`, {}, 'approvedBy'))
  if (approvedByRole === undefined) {
    wanting.push(unknown(`${record.path}/approvedByRole`, {}, 'approvedByRole'))
  } else if (atDistance === undefined) {
    wanting.push(unknown(`${record.path}/atDistance`, {}, 'atDistance'))
  } else if (atDistance && approvedByRole === 'nominated-officer') {
    wanting.push(conflict(`${record.path}/approvedByRole`, {}, 'director'))
  }
  return wanting
}

/** All of it comes before the approval; where that has no day, before the placement. */
function whoWasAsked(record: Located<OutOfAreaApproval>, from: string, asAt: string): Verdict[] {
  const { approvedOn, atDistance, relativesNotConsulted, relativesConsultedOn } = record.value
  const before = approvedOn !== undefined && approvedOn <= asAt ? approvedOn : from
  const askRelatives = relativesConsultedOn !== undefined || !saysWhy(relativesNotConsulted)
  return doneBefore(
    record,
    [
      'iroConsultedOn',
      'areaAuthorityToldOn',
      ...(atDistance === true ? (['carePlanSentOn'] as const) : []),
      ...(askRelatives ? (['relativesConsultedOn'] as const) : []),
    ],
    before,
    asAt,
  )
}
