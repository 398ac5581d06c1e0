import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { absent, notApplicable } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { parentsOf } from '../../facts/parents.ts'
import { asRelated } from '../../facts/relationship.ts'

export const rule = defineRule({
  id: 'placement/parents-part',
  title: 'The part that parents play',
  requirement:
    'The plan must say what part each parent plays day to day, and what stays with them to decide.',
  force: 'must',
  standing: 'unconfirmed',
  citation: [cite('SI 2010/959', 'reg 4(4), Sch 2 paras 2–3'), cite('CA 1989', 'ss.22(4)–(5), 33(3)–(4)')],
  inForce: { from: '2011-04-01' },
  why: 'Parents stay parents. A child needs to know what they still do and decide.',
  doesNotJudge: 'Whether the part is the right one. What is delegated, and to whom, has a rule of its own.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says what part each parent plays',
    absent: 'Add the child’s parents, and the part that each plays day to day',
    role: 'Enter what {who} does day to day, and what stays with them to decide',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: ({ plan, asAt }) => {
    const { recorded, reachable } = parentsOf(plan, asAt)
    if (!recorded) return absent('/people')
    if (reachable.length === 0) {
      return notApplicable(
        'No parent or other person with parental responsibility is known and can be reached',
      )
    }
    return passUnless(
      reachable
        .filter(({ value }) => !said(value.roleInCare))
        .map(({ value, path }) =>
          absent(`${path}/roleInCare`, { personId: value.id, who: asRelated(value) }, 'role'),
        ),
      '/people',
    )
  },
})
