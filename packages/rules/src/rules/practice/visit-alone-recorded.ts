import { birthday, type Visit } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { oneForAll } from '../../engine/one-for-all.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, notApplicable } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { later } from '../../timetable/period.ts'

export const rule = defineRule({
  id: 'practice/visit-alone-recorded',
  also: ['visit-alone-record'],
  title: 'Each visit says whether the child was seen alone',
  requirement: 'The record of each visit says whether the child was seen alone and, if not, why.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Open Care Plan', 'recording practice'), cite('SI 2010/959', 'reg 29')],
  why: 'The duty to speak to a child in private can only be seen to be kept where somebody wrote it down.',
  doesNotJudge:
    'Whether the reason holds: the rule on time limits looks at the duty itself. Regulation 29 does not ask for a record, so that this is good practice and not law. A child under two is not asked after.',
  when: ordinaryPlan,
  messages: {
    pass: 'Each visit says whether the child was seen alone and, if not, why',
    alone: 'Say whether the child was seen alone at the visit of {on}',
    alones: 'Say whether the child was seen alone, for {count} visits from {on} on',
    why: 'Say why the child was not seen alone at the visit of {on}',
    whys: 'Say why the child was not seen alone, for {count} visits from {on} on',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  gatherAt: '/visits',
  evaluate: ({ plan, facts: { visits, lookedAfterFrom } }) => {
    if (plan.visits === undefined)
      return notApplicable('No visits are recorded, which is reported on its own')
    const { dateOfBirth } = plan.child
    const from = later(dateOfBirth === undefined ? '' : birthday(dateOfBirth, 2), lookedAfterFrom)
    let any = false
    let alone: Verdict | undefined
    let why: Verdict | undefined
    let alones = 0
    let whys = 0
    for (const { value, path } of visits) {
      const { on = '' } = value
      if (on < from) continue
      any = true
      const silence = silentOn(value)
      if (silence === 'alone') {
        alones++
        alone ??= absent(`${path}/alone`, { on }, 'alone')
      } else if (silence === 'why') {
        whys++
        why ??= absent(`${path}/whyNotAlone`, { on }, 'why')
      }
    }
    return any
      ? [...oneForAll(alone, alones, 'alones'), ...oneForAll(why, whys, 'whys')]
      : notApplicable('No visit to the child from the age of two in this time in care is on record')
  },
})

/** What the record of a visit leaves unsaid. A child who was not seen was not seen alone. */
function silentOn({ alone, seen, whyNotAlone }: Visit): 'alone' | 'why' | undefined {
  if (alone === true || whyNotAlone !== undefined) return undefined
  return alone === undefined && seen !== false ? 'alone' : 'why'
}
