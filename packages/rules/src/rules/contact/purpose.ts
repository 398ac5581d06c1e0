import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { absent, notApplicable } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { saysHow } from '../../facts/contact-arrangements.ts'
import { located, said } from '../../facts/located.ts'
import { asRelated } from '../../facts/relationship.ts'

export const rule = defineRule({
  id: 'contact/purpose',
  title: 'What family time is for',
  requirement: 'The plan should say for each arrangement what it is for.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('LAC(99)29', 's.2')],
  why: 'Keeping a bond, going home, saying goodbye: what family time is for decides how it is arranged.',
  doesNotJudge: 'Whether the purpose is right, and whether the arrangement serves it.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says what each arrangement is for',
    absent: 'Enter what family time with {who} is for',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: ({ plan }) => {
    const arrangements = located(plan.contact, '/contact').filter(({ value }) => saysHow(value))
    if (arrangements.length === 0) return notApplicable('The plan sets out no family time')
    return passUnless(
      arrangements
        .filter(({ value: { purpose } }) => !said(purpose))
        .map(({ value: { personId }, path }) => {
          const person = plan.people?.find(({ id }) => id === personId)
          return absent(`${path}/purpose`, { who: person === undefined ? 'this person' : asRelated(person) })
        }),
      '/contact',
    )
  },
})
