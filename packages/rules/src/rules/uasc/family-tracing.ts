import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent, pass } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { cameFromAbroad } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'uasc/family-tracing',
  also: ['uasc-family-tracing'],
  title: 'Family tracing and reunion',
  requirement:
    'The record should say whether it is safe to be in touch with the family, whether tracing was offered, and what is planned for a reunion.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('Care of unaccompanied migrant children and child victims of modern slavery (2017)')],
  inForce: { from: '2017-12-01' },
  why: 'Not to know whether your mother lives is a grief without an end. To look for her in the wrong way can put her in danger.',
  doesNotJudge: 'Whether it is safe to look, and whether the child wanted it.',
  when: [cameFromAbroad, ...ordinaryPlan],
  messages: {
    pass: 'The record says where the family is, or what was offered to find them',
    absent:
      'Add where the family is, whether it is safe to look for them, what was offered, and what is planned for a reunion',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: ({ plan: { unaccompanied } }) =>
    said(unaccompanied?.familyTracing)
      ? pass('/unaccompanied/familyTracing')
      : absent('/unaccompanied/familyTracing'),
})
