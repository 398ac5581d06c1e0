import { birthday } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Condition } from '../../engine/rule.ts'
import { conflict, judge, notApplicable, pass } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { lookedAfter, notRemand } from '../../facts/conditions.ts'
import { mayBeOther } from '../../facts/placement-plan.ts'
import { isOtherByCodeOnly, placementSetting } from '../../facts/placement-setting.ts'

const under16: Condition = {
  holds: ({ age }) => (age === undefined ? undefined : age < 16),
  otherwise: 'The child is 16 or over',
  missing: { path: '/child/dateOfBirth', message: 'Enter the child’s date of birth' },
}

const inForceFrom = '2021-09-09'

export const rule = defineRule({
  id: 'placement/under-16-setting',
  also: ['placement-u16-prohibited'],
  title: 'Under 16: only listed settings',
  requirement:
    'Under other arrangements a child under 16 must be placed only in a setting that the regulation lists.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 27A'), cite('SI 2021/161', 'reg 4')],
  inForce: { from: inForceFrom },
  why: 'A child under 16 needs somebody who looks after them, and not only a room with support.',
  doesNotJudge:
    'Whether the setting is what its code says, and whether it is registered. Of what the regulation lists, the codes tell a care home, a family centre and a school; another kind is for a person to look at, and so is the exception for a child who came alone and whose age is not settled.',
  when: [lookedAfter, notRemand, under16],
  messages: {
    pass: 'The setting is one that the regulation lists for a child under 16',
    conflict:
      'Find another placement: the setting is not one in which a child under 16 may live under other arrangements',
    judge: 'Decide whether the setting is one that regulation 27A lists for a child under 16',
    age: 'Decide whether regulation 27B excepts the placement: the child came alone, and the record does not say that the age is beyond dispute',
    assessed:
      'Decide whether regulation 27B still excepts the placement: the child came alone, and the age was assessed on {on}',
    before:
      'Decide whether the setting may go on: the placement began on {from}, before regulation 27A came into force',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placement = mayBeOther(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const { value, path } = placement
    const unsettled = isOtherByCodeOnly(value)
    const setting = unsettled ? 'other' : placementSetting(value)
    if (setting === 'foster-care' || setting === 'parents' || setting === 'childrens-home') {
      return notApplicable('The child does not live under other arrangements')
    }
    const { type, from } = value
    const { child, unaccompanied } = context.plan
    const isPlanned = from !== undefined && from > context.asAt
    if (isPlanned && child.dateOfBirth !== undefined && from >= birthday(child.dateOfBirth, 16)) {
      return notApplicable('The child is 16 when the placement begins')
    }
    // That the placement has no type at all is for the rule on its details.
    if (setting === undefined && type === undefined) {
      return notApplicable('The placement has no type, which is reported on its own')
    }
    const at = `${path}/type`
    // Which of the two is right is for a person: the rule on the details reports that they disagree.
    if (unsettled) return judge(at)
    if (type !== undefined && listed.has(type)) return pass(at)
    if (type === undefined || !prohibited.has(type)) return judge(at)
    if (from !== undefined && from < inForceFrom) return judge(at, { from }, 'before')
    const mayBeExcepted = unaccompanied?.unaccompanied === true && unaccompanied.ageDisputed !== false
    if (!mayBeExcepted) return conflict(at)
    const on = unaccompanied.ageAssessedOn
    return happenedBy(on, context.asAt) ? judge(at, { on }, 'assessed') : judge(at, {}, 'age')
  },
})

/** A care home, a residential family centre, a school with beds that is no children's home. */
const listed: ReadonlySet<string> = new Set(['R1', 'R3', 'S1'])
/** Supported accommodation, semi-independent and independent living, residential employment. */
const prohibited: ReadonlySet<string> = new Set(['K3', 'H5', 'P2', 'P3'])
