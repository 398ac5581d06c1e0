import type { Worker } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { RuleContext, Verdict } from '../../engine/rule.ts'
import { conflict, judge, unknown } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { isNamed } from '../../facts/named-first.ts'
import { isName } from '../../facts/placeholders.ts'
import { plainName } from '../../facts/plain-name.ts'

export const rule = defineRule({
  id: 'review-iro/iro-independent',
  also: ['iro-independent'],
  title: 'The IRO is independent',
  requirement:
    'The IRO must be a registered social worker of relevant experience, and must not write the plan, manage the case, visit for the authority, be the personal adviser, manage any of them or control the resources of the case.',
  force: 'must',
  standing: 'secondary',
  citation: [cite('SI 2010/959', 'reg 46')],
  inForce: { from: '2011-04-01' },
  why: 'Nobody can question a plan well that they have written themselves.',
  doesNotJudge:
    'Registration and experience, who controls the resources of the case, who manages whom, and whether two people have one name or one person two spellings: names are compared as they are written, but for capitals and spaces. Somebody who sent the plan back is taken to be a manager where the role says so.',
  when: ordinaryPlan,
  messages: {
    pass: 'The IRO has no part in the case, as far as the record shows',
    name: 'Enter the name of the IRO',
    unknown: 'Say whether the IRO is independent of the case',
    conflict: 'Appoint an IRO who is independent of the case: the record says that this one is not',
    author: 'Appoint another IRO, or correct who prepared the plan: it has the name of the IRO',
    manager: 'Appoint another IRO, or correct which manager agreed the plan: it has the name of the IRO',
    signed:
      'Appoint another IRO, or correct this signature: it is of a manager or social worker, and has the name of the IRO',
    returned: 'Appoint another IRO, or correct which manager sent the plan back: it has the name of the IRO',
    worker: 'Appoint another IRO, or correct the list of workers: the IRO is one of them',
    adviser: 'Appoint another IRO, or correct who the personal adviser is: it has the name of the IRO',
    visitor: 'Appoint another IRO, or correct who made this visit: it has the name of the IRO',
    otherRole: 'Decide whether the IRO is independent: they work with the child in another role',
    before: 'Decide whether the IRO is independent: they worked with the child up to {to}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  gatherAt: '/iro/independent',
  evaluate: (context) => {
    const { iro } = context.plan
    if (!isName(iro?.name)) return unknown('/iro/name', {}, 'name')
    const clashes = clashesOf(context, plainName(iro.name))
    if (iro.independent === false) clashes.push(conflict('/iro/independent'))
    return clashes.length === 0 && iro.independent === undefined ? unknown('/iro/independent') : clashes
  },
})

/** Everywhere that the record gives the IRO a part in the case. */
function clashesOf(context: RuleContext, name: string): Verdict[] {
  const { state, leavingCare } = context.plan
  const clashes: Verdict[] = []
  if (isIro(state?.preparedBy, name)) clashes.push(conflict('/state/preparedBy', {}, 'author'))
  if (isIro(state?.agreedBy, name)) clashes.push(conflict('/state/agreedBy', {}, 'manager'))
  if (isIro(leavingCare?.personalAdviser?.name, name)) {
    clashes.push(conflict('/leavingCare/personalAdviser/name', {}, 'adviser'))
  }
  addSignatures(clashes, context, name)
  addWorkers(clashes, context, name)
  addVisit(clashes, context, name)
  return clashes
}

/** Whether a text names the IRO, whose name is given as it is compared. Most are told apart by the first letter. */
function isIro(text: string | undefined, name: string): boolean {
  const start = text?.trimStart() ?? ''
  return start.charAt(0).toLowerCase() === name.charAt(0) && isNamed(plainName(start), name)
}

/** Whoever signed the plan, or sent it back, as a manager. An IRO may send it back as IRO. */
function addSignatures(clashes: Verdict[], { plan: { state } }: RuleContext, name: string): void {
  for (const [at, { name: who, capacity }] of (state?.signatures ?? []).entries()) {
    const inTheCase = capacity === 'manager' || capacity === 'social-worker'
    if (inTheCase && isIro(who, name)) clashes.push(conflict(`/state/signatures/${at}`, {}, 'signed'))
  }
  for (const [at, { by }] of (state?.returns ?? []).entries()) {
    if (by === undefined || !isIro(by, name) || !/\bmanager\b/i.test(by) || /\bIRO\b/.test(by)) continue
    clashes.push(conflict(`/state/returns/${at}/by`, {}, 'returned'))
  }
}

function addWorkers(clashes: Verdict[], { plan, asAt }: RuleContext, name: string): void {
  for (const [at, worker] of (plan.workers ?? []).entries()) {
    if (!isIro(worker.name, name) || !worksWithChild(worker) || !notAfter(worker.from, asAt)) continue
    const { to } = worker
    const path = `/workers/${at}`
    if (to !== undefined && to < asAt) clashes.push(judge(path, { to }, 'before'))
    else clashes.push(managesCase(worker) ? conflict(path, {}, 'worker') : judge(path, {}, 'otherRole'))
  }
}

/** An IRO may be in the list of workers under another role, as everybody is who works with the child. */
const worksWithChild = ({ role }: Worker) => role !== undefined && role !== 'other'

/** The roles that regulation 46 keeps an IRO out of. */
const managesCase = ({ role }: Worker) =>
  role === 'social-worker' || role === 'team-manager' || role === 'personal-adviser'

/** The last visit by somebody of that name; before the IRO was appointed it was made in another role. */
function addVisit(clashes: Verdict[], { plan, facts }: RuleContext, name: string): void {
  const { visits } = facts
  for (let at = visits.length - 1; at >= 0; at--) {
    const visit = visits[at]
    if (visit === undefined || !isIro(visit.value.by, name)) continue
    const on = visit.value.on as string
    const { appointedOn } = plan.iro ?? {}
    clashes.push(
      appointedOn !== undefined && on < appointedOn
        ? judge(visit.path, { to: on }, 'before')
        : conflict(visit.path, {}, 'visitor'),
    )
    return
  }
}
