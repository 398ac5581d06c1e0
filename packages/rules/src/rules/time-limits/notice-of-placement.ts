import { ageOn, type CarePlanRecord, type PlacementNotice } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { conflict, due, judge, late, notApplicable, overdue, pass, unknown } from '../../engine/verdicts.ts'
import { byDate, type Located, located } from '../../facts/located.ts'
import { noticeCountsFrom } from '../../facts/notice-days.ts'
import { noticeRecipients } from '../../facts/notice-recipients.ts'
import {
  endedBy,
  type OwnPlacement,
  ownPlacements,
  undatedPlacements,
  withParents,
} from '../../facts/own-placements.ts'
import { parentsOf } from '../../facts/parents.ts'
import { placedWithParents, wentHome } from '../../facts/parents-at-home.ts'
import { saysWhy } from '../../facts/placeholders.ts'
import { timeLimits } from '../../facts/time-conditions.ts'
import { relaxedMessage } from '../../timetable/duty.ts'
import { notJudgedOn, relaxedOn } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'time-limits/notice-of-placement',
  also: ['t-notify-placement'],
  title: 'Written notice of each placement',
  requirement:
    'Written notice of a placement must be given before it or, in an emergency, within 5 working days of its start unless that is not practicable.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 13(1)–(3)')],
  inForce: { from: '2011-04-01' },
  why: 'A school, a surgery or a parent that does not know where the child is cannot look after their part.',
  doesNotJudge:
    'Whether it was really not practicable to give notice, and whether leaving somebody out was right. Holders of contact orders and the last carer are not asked for, because the record does not say who they were. One notice to a parent is enough here, though each has to have one. Whether a parent with whom the child is placed has to have notice of that too: the text that was read names parents and does not say. That parent is known by the name of the carer. Whether it had to be given to a child under five, and to a school where the child came to the present one only after the placement began, is for a person. Notice to the authority of another area is not checked here. Notice on the day of the placement counts as before it.',
  when: timeLimits,
  messages: {
    pass: 'The notices of each placement were given in time',
    due: 'Give written notice by {dueOn} of the placement that began on {from}, to: {recipients}',
    overdue:
      'Give written notice now of the placement that began on {from}, to: {recipients}; it was due by {dueOn}',
    ended:
      'No notice of the placement from {from} to {endedOn} is on record to: {recipients}; it was due by {dueOn}',
    late: 'Notice to the {to} was given on {doneOn}: it was due by {dueOn}',
    unknown: 'Enter the notices of the placement that began on {from}, or record that there were none',
    on: 'Enter the day on which notice was given to the {to}',
    old: 'Check the day of the notice to the {to}: {doneOn} is long before the placement began on {from}',
    young:
      'Decide whether notice had to be given to a child under five: none is recorded of the placement that began on {from}',
    age: 'Enter the date of birth: it decides whether the child had to be told of the placement that began on {from}, of which no notice to them is recorded',
    understanding:
      'Decide whether the age and understanding of the child made notice of the placement that began on {from} inappropriate',
    school:
      'Decide whether a school had to be told of the placement that began on {from}: the child came to the present school on {schoolFrom}, and no notice to one before is recorded',
    schoolLate:
      'Decide whether this school had to be told: the child came to the present school on {schoolFrom}, after the placement began on {from}',
    parents:
      'Decide whether a parent with whom the child was not placed had to be told of the placement that began on {from}: no notice to a parent is recorded',
    parentLate:
      'Decide whether this parent had to be told: the child was placed with a parent, and notice was given on {doneOn}, after {dueOn}',
    to: 'Select to whom this notice was given: by {dueOn} notice was due to: {recipients}',
    whereabouts:
      'Decide whether notice to the {to} was practicable: the record says that nobody knows where they are',
    reasonOnly: 'Decide whether the reason why no notice was given to the {to} is enough, or enter its day',
    emergency: 'Say whether the placement was made in an emergency: notice to the {to} was given on {doneOn}',
    judge:
      'Decide whether notice to the {to} could not be given sooner: it was given on {doneOn}, and due by {dueOn}',
    withheld: 'Say why the {to} was left out of the notices',
    conflict:
      'Give notice to the {to}: only a parent, the holder of a contact order or the last carer may be left out',
    placements: 'Enter the placements, or record that there are none',
    start: 'Enter the day on which the placement began',
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  timetable: 'placement',
  countedFrom: 'The placement began',
  gatherAt: '/placements',
  evaluate: (context) => {
    const { plan, facts } = context
    if (plan.placements === undefined) return unknown('/placements', {}, 'placements')
    const undated = undatedPlacements(plan.placements).map((path) => unknown(`${path}/from`, {}, 'start'))
    const judged = ownPlacements(facts).filter(({ start }) => notJudgedOn(plan.legal, start) === undefined)
    if (judged.length + undated.length === 0) {
      return notApplicable('No placement that the rule applies to has begun in this time in care')
    }
    return [...undated, ...judged.flatMap((placement) => notices(placement, context))]
  },
})

type Recipient = NonNullable<PlacementNotice['to']>

/** The last day for notice; the longer one where it is not said whether there was an emergency. */
interface Limits {
  readonly dueOn: string
  readonly latestOn: string
  /** The first day on which notice may be of this placement. */
  readonly since: string
}

function notices(placement: OwnPlacement, context: RuleContext): Verdict[] {
  const { value, path, start } = placement
  const { asAt, workingDays } = context
  const inFiveDays = value.emergency === false ? start : workingDays.add(start, 5)
  const limits = {
    dueOn: value.emergency === true ? inFiveDays : start,
    latestOn: inFiveDays,
    since: noticeCountsFrom(value),
  }
  const data = { placementId: value.id, from: start }
  if (value.notices === undefined && asAt > limits.latestOn) {
    return [unknown(`${path}/notices`, { ...data, dueOn: limits.latestOn })]
  }

  // The notices of a placement are one duty for each who was told, and one for those who were not.
  const given = located(value.notices, `${path}/notices`)
  const parents = placedWithParents(value, context.plan, asAt)
  const judged = firstOfEach(given, limits.since).flatMap((notice) => {
    const verdict = judgeNotice(notice, placement, limits, context)
    const schoolFrom = notice.value.to === 'school' ? cameToSchool(placement, context.plan) : undefined
    if (verdict?.kind === 'late' && schoolFrom !== undefined)
      return judge(verdict.path, { ...verdict.data, schoolFrom }, 'schoolLate')
    if (verdict === undefined || verdict.outcome === 'pass' || notice.value.to !== 'parent')
      return verdict ?? []
    const isAtHome = wentHome(notice.value.personId, parents, value)
    if (isAtHome === 'yes') return []
    return isAtHome === 'perhaps' && verdict.kind === 'late'
      ? judge(verdict.path, verdict.data, 'parentLate')
      : verdict
  })
  const lacks = (anyOf: readonly Recipient[]) =>
    !given.some(({ value: { to, on = '' } }) => to !== undefined && anyOf.includes(to) && on <= asAt)
  const placedWith = [...parents.values()]
  const silence = ofSilence(
    required(placement, context, placedWith.includes('no')).filter(lacks),
    given,
    placement,
    limits,
    asAt,
  )
  const dueData = { ...data, dueOn: limits.latestOn }
  const ask = (message: string) => judge(`${path}/notices`, dueData, message)
  const isOver = asAt > limits.latestOn
  const child = isOver && lacks(['child']) ? ofTheChild(placement, context.plan) : undefined
  const school = isOver && lacks(['school']) ? ofTheSchool(placement, context.plan) : undefined
  const mayBeParent = isOver && placedWith.includes('perhaps') && lacks(['parent'])
  const asked = [
    ...(child === 'young' ? [ask(child)] : []),
    ...(child === 'age' ? [unknown(`${path}/notices`, dueData, child)] : []),
    ...(school === undefined ? [] : [judge(`${path}/notices`, { ...dueData, schoolFrom: school }, 'school')]),
    ...(mayBeParent ? [ask('parents')] : []),
  ]
  return [...judged, ...silence, ...asked]
}

/** What is said of those to whom no notice is recorded. */
function ofSilence(
  missing: readonly (readonly Recipient[])[],
  given: readonly Located<PlacementNotice>[],
  placement: OwnPlacement,
  // Whether there was an emergency or not, the longer of the two limits is the one that is missed for certain.
  { latestOn: dueOn }: Limits,
  asAt: string,
): Verdict[] {
  const { value, path, start } = placement
  if (missing.length === 0) return []
  const recipients = missing
    .map(([to, or]) => {
      if (to === 'parent' && withParents(value)) return 'other parent'
      return or === undefined ? noticeRecipients[to as Recipient] : 'GP'
    })
    .join(', ')
  const said = { placementId: value.id, from: start, dueOn, recipients }
  if (asAt <= dueOn) return [due(`${path}/notices`, said)]
  const unclear = given.find(({ value: { to, personId } }) => to === undefined && personId === undefined)
  if (unclear !== undefined) return [unknown(`${unclear.path}/to`, said, 'to')]
  const at = `${path}/notices`
  if (relaxedOn(dueOn)) return [judge(at, said, 'relaxed')]
  const endedOn = endedBy(placement, asAt)
  return [endedOn === undefined ? overdue(at, said) : overdue(at, { ...said, endedOn }, 'ended')]
}

/** What leaves it open whether a child had to be told, which depends on age and understanding. */
function ofTheChild(
  { start }: OwnPlacement,
  { child: { dateOfBirth } }: CarePlanRecord,
): 'young' | 'age' | undefined {
  if (dateOfBirth === undefined) return 'age'
  return ageOn(dateOfBirth, start) < 5 ? 'young' : undefined
}

/** Whether the child was of an age for school when the placement began, and is in education now. */
const isOfSchoolAge = ({ start }: OwnPlacement, { child, education }: CarePlanRecord) =>
  education?.inEducation === true && child.dateOfBirth !== undefined && ageOn(child.dateOfBirth, start) >= 5

/** The first day at the present school, where that is after the placement began: whether there was one before is not known. */
const cameToSchool = ({ start }: OwnPlacement, { education }: CarePlanRecord): string | undefined =>
  education?.schoolFrom !== undefined && start < education.schoolFrom ? education.schoolFrom : undefined

const ofTheSchool = (placement: OwnPlacement, plan: CarePlanRecord) =>
  isOfSchoolAge(placement, plan) ? cameToSchool(placement, plan) : undefined

/**
 * Of several notices to one person the first counts that may be of this placement. A further authority and further people have no
 * limit here.
 */
function firstOfEach(given: readonly Located<PlacementNotice>[], since: string): Located<PlacementNotice>[] {
  const seen = new Set<string>()
  const dated = byDate(given, ({ on }) => on)
  const old = dated.filter(({ value: { on = '' } }) => on < since)
  return [...dated.slice(old.length), ...given.filter(({ value }) => value.on === undefined), ...old].filter(
    ({ value: { to, personId = '' } }) => {
      const key = `${to} ${personId}`
      if (to === undefined || to === 'other' || to === 'area-authority' || seen.has(key)) return false
      seen.add(key)
      return true
    },
  )
}

/** Those whom the regulation lets the authority leave out: a child for want of age and understanding, the others for safety. */
const mayBeLeftOut: ReadonlySet<Recipient> = new Set([
  'child',
  'parent',
  'contact-order-holder',
  'last-carer',
])

function judgeNotice(
  { value: notice, path }: Located<PlacementNotice>,
  { value: placement, path: placementPath, start: from }: OwnPlacement,
  { dueOn, latestOn, since }: Limits,
  { plan, asAt, whole }: RuleContext,
): Verdict | undefined {
  const { to = 'other', on, withheld, reason } = notice
  const isOld = on !== undefined && on < since
  if (whole !== true && withheld !== true && on !== undefined && on <= dueOn && !isOld) return undefined
  const data = { placementId: placement.id, to: noticeRecipients[to], from, dueOn }
  if (withheld === true) {
    if (!mayBeLeftOut.has(to)) return conflict(`${path}/withheld`, data)
    if (!saysWhy(reason)) return unknown(`${path}/reason`, data, 'withheld')
    return to === 'child' ? judge(`${path}/withheld`, data, 'understanding') : undefined
  }
  if (on === undefined) {
    if (!saysWhy(reason)) return unknown(`${path}/on`, data, 'on')
    return judge(`${path}/on`, data, toSomebodyNotFound(notice, plan, asAt) ? 'whereabouts' : 'reasonOnly')
  }
  if (on > asAt) return undefined
  const done = { ...data, doneOn: on }
  if (isOld) return judge(`${path}/on`, done, 'old')
  if (on <= dueOn) return pass(path, done)
  if (on <= latestOn) return unknown(`${placementPath}/emergency`, done, 'emergency')
  const tooLate = { ...done, dueOn: latestOn }
  if (placement.emergency !== false && saysWhy(reason)) return judge(path, tooLate)
  return relaxedOn(latestOn) ? judge(path, tooLate, 'relaxed') : late(path, tooLate)
}

/** Whether nobody knows where the person is to whom notice was to be given. */
function toSomebodyNotFound({ to, personId }: PlacementNotice, plan: CarePlanRecord, asAt: string): boolean {
  if (personId !== undefined) {
    return plan.people?.find(({ id }) => id === personId)?.whereaboutsUnknown === true
  }
  const { reachable, others } = parentsOf(plan, asAt)
  return to === 'parent' && others && reachable.length === 0
}

/** Who has to be told whenever a child is placed, as far as the record shows that there is such a person; one of each row. */
function required(placement: OwnPlacement, { plan }: RuleContext, parent: boolean): Recipient[][] {
  const atSchool = isOfSchoolAge(placement, plan) && cameToSchool(placement, plan) === undefined
  return [
    ...(ofTheChild(placement, plan) === undefined ? [['child' as const]] : []),
    ...(parent ? [['parent' as const]] : []),
    ['health-body'],
    ['gp-now', 'gp-before'],
    ...(atSchool ? [['school' as const]] : []),
    ['iro'],
  ]
}
