import type { Placement } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import type { Condition, Verdict } from '../../engine/rule.ts'
import { conflict, judge, notApplicable, pass, unknown } from '../../engine/verdicts.ts'
import { lookedAfter, notRemand } from '../../facts/conditions.ts'
import { mayBeOther } from '../../facts/placement-plan.ts'
import { isOtherByCodeOnly, placementSetting } from '../../facts/placement-setting.ts'

const is16Or17: Condition = {
  holds: ({ age }) => (age === undefined ? undefined : age === 16 || age === 17),
  otherwise: 'The child is not 16 or 17',
  missing: { path: '/child/dateOfBirth', message: 'Enter the child’s date of birth' },
}

const inForceFrom = '2023-10-28'

export const rule = defineRule({
  id: 'placement/sixteen-seventeen-setting',
  also: ['placement-1617-registered'],
  title: 'At 16 and 17: registered supported accommodation',
  requirement:
    'Under other arrangements a young person of 16 or 17 must be placed only in registered supported accommodation or in a setting that is excepted.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 27C'), cite('SI 2023/416', 'reg 36')],
  inForce: { from: inForceFrom },
  why: 'A flat that nobody inspects can be anything. At 16 somebody still has to have looked.',
  doesNotJudge:
    'Whether the number is the right one and the registration still stands. A provider that applied in time and waits for the answer may go on, which is for a person to look at.',
  when: [is16Or17, lookedAfter, notRemand],
  messages: {
    pass: 'The supported accommodation is registered, or the setting is excepted',
    unknown: 'Enter the Ofsted reference number of the accommodation, or that Ofsted does not inspect it',
    judge:
      'Decide whether the supported accommodation is registered or waits for the answer: the record says that Ofsted does not inspect it',
    conflict:
      'Find another placement: living independently is neither registered supported accommodation nor excepted',
    before:
      'Decide whether the setting may go on: the placement began on {from}, before regulation 27C came into force',
    kind: 'Decide whether the setting is registered supported accommodation, or one that regulation 27C excepts',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const placement = mayBeOther(context)
    if (typeof placement === 'string') return notApplicable(placement)
    const { value, path } = placement
    // Which of the two is right is for a person: the rule on the details reports that they disagree.
    if (isOtherByCodeOnly(value)) return judge(`${path}/type`, {}, 'kind')
    const setting = placementSetting(value)
    if (setting === 'foster-care' || setting === 'parents' || setting === 'childrens-home') {
      return notApplicable('The young person does not live under other arrangements')
    }
    // That the placement has no type at all is for the rule on its details.
    if (setting === undefined && value.type === undefined) {
      return notApplicable('The placement has no type, which is reported on its own')
    }
    return ofOtherArrangements(value, path)
  },
})

function ofOtherArrangements({ type, urn, from }: Placement, path: string): Verdict {
  if (type !== undefined && excepted.has(type)) return pass(`${path}/type`)
  if (type === undefined || !supported.has(type)) return judge(`${path}/type`, {}, 'kind')
  if (urn !== undefined && urn !== notInspected) return pass(`${path}/urn`)
  if (urn === undefined) return unknown(`${path}/urn`)
  if (type !== 'P2') return judge(`${path}/urn`)
  return from !== undefined && from < inForceFrom
    ? judge(`${path}/type`, { from }, 'before')
    : conflict(`${path}/type`)
}

const notInspected = 'XXXXXXX'
/** A care home, a residential family centre, a school with beds. */
const excepted: ReadonlySet<string> = new Set(['R1', 'R3', 'S1'])
/** Supported accommodation, and what it was called before; independent living. */
const supported: ReadonlySet<string> = new Set(['K3', 'H5', 'P2'])
