import type { Worker } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, late, unknown } from '../../engine/verdicts.ts'
import { runsOn } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { isSameName } from '../../facts/parents-at-home.ts'
import { isName } from '../../facts/placeholders.ts'
import { isUnderTwo } from '../../facts/small-children.ts'

export const rule = defineRule({
  id: 'practice/worker-change-cover',
  also: ['worker-change-cover'],
  title: 'A change of worker, and who stands in',
  requirement:
    'The child’s social worker and personal adviser have a named person who stands in and can be reached, and where one took over from another the plan says how and when the child was told.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.7')],
  why: 'Children have told councils that workers left without a word, and that nobody answered while they were away.',
  doesNotJudge:
    'Whether a worker is away now, whether the one who stands in answers, and changes before the last one.',
  when: ordinaryPlan,
  messages: {
    pass: 'Somebody stands in for the child’s workers, and the child was told of the last change',
    unknown: 'Record who the child’s social worker is, since when, and who stands in',
    absent: 'Enter who the child’s social worker is, since when, and who stands in',
    cover: 'Enter who stands in when this worker is away, and how the child reaches them',
    contact: 'Enter how the child reaches the one who stands in',
    self: 'Enter who else stands in: this worker cannot stand in while they are away themselves',
    told: 'Enter the day on which the child was told of the change of worker',
    toldHow: 'Say how the child was told of the change of worker',
    late: 'The child was told of the change of worker on {on}, after it happened on {dueOn}',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan: { workers }, facts, asAt }) {
    if (workers === undefined) return unknown('/workers')
    const found: Verdict[] = []
    for (const role of roles) {
      const at = currentOf(workers, role, asAt)
      if (at === undefined) {
        if (role === 'social-worker') found.push(absent('/workers'))
        continue
      }
      ofCover(workers[at] as Worker, `/workers/${at}`, found)
      if (!isUnderTwo(facts)) ofChange(workers, at, { asAt, since: facts.lookedAfterFrom ?? '' }, found)
    }
    return passUnless(found, '/workers')
  },
})

/** The workers whom a child takes for theirs. */
const roles = ['social-worker', 'personal-adviser'] as const

/** The worker of a role on a day: of several the one who came last. */
function currentOf(workers: readonly Worker[], role: Worker['role'], asAt: string): number | undefined {
  let current: number | undefined
  workers.forEach((worker, at) => {
    if (worker.role !== role || !runsOn(worker, asAt)) return
    if (current === undefined || inOrder(worker) > inOrder(workers[current] as Worker)) current = at
  })
  return current
}

/** Of two who came on one day the last by id, so that the order of the list is no matter. */
const inOrder = ({ from = '', id }: Worker) => `${from} ${id}`

function ofCover({ name, coverName, coverContact }: Worker, path: string, found: Verdict[]): void {
  if (!isName(coverName)) found.push(absent(`${path}/coverName`, {}, 'cover'))
  else if (said(name) && isSameName(name, coverName)) found.push(unknown(`${path}/coverName`, {}, 'self'))
  else if (!said(coverContact)) found.push(absent(`${path}/coverContact`, {}, 'contact'))
}

interface Days {
  readonly asAt: string
  /** The day on which the child became looked after: nobody told them of a worker before it. */
  readonly since: string
}

function ofChange(workers: readonly Worker[], at: number, { asAt, since }: Days, found: Verdict[]): void {
  const current = workers[at] as Worker
  const former = formerOf(workers, at, asAt)
  if (former === undefined) return
  const path = `/workers/${at}`
  const { from: dueOn } = current
  // The worker may have come before the child was looked after.
  const toldFrom = dueOn !== undefined && dueOn < since ? '' : since
  const on = current.childToldOn ?? toldOnLeaving(former)
  if (on === undefined || on > asAt || on < toldFrom) found.push(unknown(`${path}/childToldOn`, {}, 'told'))
  else if (dueOn !== undefined && on > dueOn) found.push(late(`${path}/childToldOn`, { on, dueOn }))
  else if (!(said(current.childToldHow) || said(former.childToldHow))) {
    found.push(absent(`${path}/childToldHow`, {}, 'toldHow'))
  }
}

/** Who was in the same role before: the last who came earlier, or has left. */
function formerOf(workers: readonly Worker[], at: number, asAt: string): Worker | undefined {
  const current = workers[at] as Worker
  const { role, from } = current
  let former: Worker | undefined
  for (const worker of workers) {
    if (worker === current || worker.role !== role || (worker.from ?? '') > asAt) continue
    const earlier = worker.to !== undefined && worker.to <= asAt
    if (!earlier && (from === undefined || (worker.from ?? '') > from)) continue
    if (former === undefined || inOrder(worker) > inOrder(former)) former = worker
  }
  return former
}

/** A day later than the worker's own first day is that on which the child was told that they leave. */
const toldOnLeaving = ({ childToldOn, from }: Worker) =>
  childToldOn !== undefined && childToldOn > (from ?? '') ? childToldOn : undefined
