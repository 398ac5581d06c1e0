import { addDays, ageOn, type ContactNotice, contactNoticeContents } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { absent, due, judge, late, notApplicable, overdue, unknown } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import {
  contactRefused,
  noRefusalInCare,
  type RefusedContact,
  refusedContact,
  statusThen,
  unlessNotEntitled,
} from '../../facts/contact-refusals.ts'
import { type Located, lastByDate, located, said } from '../../facts/located.ts'
import { parentsOf } from '../../facts/parents.ts'
import { relaxedMessage, unlessRelaxed } from '../../timetable/duty.ts'
import { regulationsFrom } from '../../timetable/judged-days.ts'

export const rule = defineRule({
  id: 'contact/refusal-notice',
  also: ['contact-refusal-notice'],
  title: 'Notice of refused contact',
  requirement:
    'When contact is refused, the child (unless that is not suitable), the parents, the IRO and others whose wishes matter must be told at once in writing: the decision, its date, the reasons, how long it lasts, and what can be done about it.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 8(1)–(3)')],
  inForce: { from: '2011-04-01' },
  why: 'A mother who comes to a locked door, and a child who waits at a window, have to know why and for how long.',
  doesNotJudge:
    'Whether notice to the child was really not suitable, who else had to be told, and whether a reason given is true. Parents, guardians and holders of parental responsibility are known to be named in section 34(1); of contact with anybody else a person is asked. The regulation says "at once" and names no days: notice by the next working day is for a person to judge.',
  when: [contactRefused, ...ordinaryPlan],
  messages: {
    pass: 'Everybody the record names was told at once, and told what there was to tell',
    from: 'Enter the day on which contact with {who} was refused',
    unknown:
      'Enter the notices of the refusal of contact with {who} from {from}, or record that there were none',
    due: 'Give notice in writing at once that contact with {who} is refused, to: {recipients}',
    overdue: 'Give notice in writing now that contact with {who} was refused from {from}, to: {recipients}',
    reasons:
      'Decide whether the reason why no notice of the refusal of {from} was given to: {recipients} is enough',
    late: 'Notice was given on {doneOn}: contact with {who} was refused from {from}, and notice had to be given at once',
    judge: 'Decide whether notice on {doneOn} came at once: contact with {who} was refused from {from}',
    before:
      'Check whether this notice is of another refusal: it is of {doneOn}, and contact with {who} was refused from {from}',
    contents: 'Select what the notice of the refusal of {from} said',
    entitled:
      'Say whether section 34(1) or an order gives contact with {who}: if so, notice of its refusal from {from} was not all that it had to be',
    status: statusThen,
    ...relaxedMessage,
    absent: 'Give in the notice of the refusal of {from} what is missing: {parts}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/contact',
  evaluate: (context) => {
    const refused = refusedContact(context).filter(({ refusal: { from = '9' } }) => from >= regulationsFrom)
    return refused.length === 0
      ? notApplicable(noRefusalInCare)
      : refused.flatMap((one) => noticesOf(one, context))
  },
})

function noticesOf(refused: RefusedContact, context: RuleContext): Verdict[] {
  const { refusal, path, who, inCareThen } = refused
  const { from, notices } = refusal
  if (from === undefined) return [unknown(`${path}/from`, { who }, 'from')]
  if (!inCareThen) return [unknown('/legal/statuses', { who, from }, 'status')]
  const data = { who, from }
  if (notices === undefined) return [unknown(`${path}/notices`, data)]
  const all = located(notices, `${path}/notices`)
  const given = all.filter(({ value: { on } }) => on !== undefined && on <= context.asAt)
  const soonest = context.workingDays.add(from, 1)
  return [
    ...missing(all, given, refused, context, soonest),
    ...longBefore(given, data),
    ...tooLate(given, parentIds(context), data, soonest),
    ...(given.length === 0 ? [] : contents(refused, from)),
  ].map((verdict) => unlessRelaxed(unlessNotEntitled(verdict, refused), from))
}

type Notices = readonly Located<ContactNotice>[]

function missing(
  all: Notices,
  given: Notices,
  { refusal: { from = '' }, path, who }: RefusedContact,
  context: RuleContext,
  soonest: string,
): Verdict[] {
  const to = (notices: Notices, whom: ContactNotice['to']) => notices.some(({ value }) => value.to === whom)
  const explained = all.filter(({ value: { reason } }) => said(reason))
  const parentsLeft = parentIds(context).filter((id) => !toParent(given, id))
  const { dateOfBirth } = context.plan.child
  // A baby could not read it then; that the child is older by now is no matter.
  const wasUnderTwo = dateOfBirth !== undefined && ageOn(dateOfBirth, from) < 2
  const childLeft = !wasUnderTwo && !to(given, 'child') && !to(explained, 'child')
  const iroLeft = !to(given, 'iro')
  if (!childLeft && parentsLeft.length === 0 && !iroLeft) return []
  const unexplained = {
    parent: parentsLeft.some((id) => !toParent(explained, id)),
    iro: iroLeft && !to(explained, 'iro'),
  }
  const at = `${path}/notices`
  const data = (parent: boolean, iro: boolean) => {
    const recipients = [
      ...(childLeft ? ['child'] : []),
      ...(parent ? ['parent'] : []),
      ...(iro ? ['IRO'] : []),
    ]
    return { who, from, recipients: recipients.join(', ') }
  }
  if (!childLeft && !unexplained.parent && !unexplained.iro) {
    return [judge(at, data(parentsLeft.length > 0, iroLeft), 'reasons')]
  }
  const left = data(unexplained.parent, unexplained.iro)
  return [context.asAt <= soonest ? due(at, left) : overdue(at, left)]
}

/** The parents who have to have notice; one without an id where nobody recorded who they are. */
function parentIds({ plan, asAt }: RuleContext): readonly (string | undefined)[] {
  const parents = parentsOf(plan, asAt)
  return parents.recorded ? parents.reachable.map(({ value }) => value.id) : [undefined]
}

/** A notice that names nobody may have gone to each parent. */
const toParent = (notices: Notices, id: string | undefined) =>
  notices.some(({ value: { to, personId = id } }) => to === 'parent' && (id === undefined || personId === id))

/**
 * The notice that came last, of each one's first; one without a reason comes before those that have one. On the next working day it
 * may still have been at once: the record has no time of day.
 */
function tooLate(
  given: Notices,
  parents: readonly (string | undefined)[],
  data: { who: string; from: string },
  soonest: string,
): Verdict[] {
  const after = given.filter((one) => (one.value.on ?? '') > data.from && !isAgain(one, given, parents))
  const unexcused = after.filter(({ value: { on = '', reason } }) => on > soonest && !said(reason))
  const last = lastByDate(unexcused.length > 0 ? unexcused : after, ({ on }) => on)
  if (last === undefined) return []
  const { on: doneOn = '' } = last.value
  return [(unexcused.length > 0 ? late : judge)(`${last.path}/on`, { ...data, doneOn })]
}

/** The days before a refusal in which notice of it may have been given. What came before them is of another, unless notice came again. */
const daysAhead = 28

function longBefore(given: Notices, data: { who: string; from: string }): Verdict[] {
  const first = addDays(data.from, -daysAhead)
  const since = given.filter(({ value: { on = '' } }) => on >= first)
  const old = given.filter(
    ({ value: { to, personId, on = '' } }) =>
      on < first && !since.some(({ value }) => value.to === to && value.personId === personId),
  )
  const last = lastByDate(old, ({ on }) => on)
  return last === undefined
    ? []
    : [judge(`${last.path}/on`, { ...data, doneOn: last.value.on ?? '' }, 'before')]
}

/** Whether the recipient had notice before: where it names no parent, every one of them. */
function isAgain(
  { value: { to, personId, on = '' } }: Located<ContactNotice>,
  given: Notices,
  parents: readonly (string | undefined)[],
): boolean {
  const before = given.filter(({ value }) => value.to === to && (value.on ?? '') < on)
  if (to === 'parent' && personId === undefined) {
    return before.length > 0 && parents.every((id) => toParent(before, id))
  }
  return before.some(
    ({ value }) => personId === undefined || value.personId === undefined || value.personId === personId,
  )
}

const parts: Readonly<Record<keyof typeof contactNoticeContents, string>> = {
  decision: 'the decision',
  date: 'its date',
  reasons: 'the reasons',
  duration: 'how long it lasts',
  remedies: 'what can be done about it',
}

function contents({ refusal: { noticeGave }, path }: RefusedContact, from: string): Verdict[] {
  const at = `${path}/noticeGave`
  if (noticeGave === undefined) return [unknown(at, { from }, 'contents')]
  const left = Object.keys(contactNoticeContents).filter(
    (part): part is keyof typeof parts => !noticeGave.includes(part as keyof typeof parts),
  )
  return left.length === 0 ? [] : [absent(at, { from, parts: left.map((part) => parts[part]).join(', ') })]
}
