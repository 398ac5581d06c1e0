import { type Child, checkNhsNumber, checkUln, checkUpn, type IdentifierCheck } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { conflict, notApplicable } from '../../engine/verdicts.ts'
import { said } from '../../facts/located.ts'

const checks = {
  upn: checkUpn,
  formerUpn: checkUpn,
  uln: checkUln,
  nhsNumber: checkNhsNumber,
} as const satisfies { readonly [field in keyof Child]?: (value: string) => IdentifierCheck }

const fields = Object.keys(checks) as (keyof typeof checks)[]

export const rule = defineRule({
  id: 'records/identifiers',
  title: 'Numbers that can be right',
  requirement: 'The check letter or digit of a UPN, a ULN or an NHS number fits the rest of it.',
  force: 'practice',
  standing: 'secondary',
  citation: [
    cite('Department for Education', 'unique pupil numbers'),
    cite('Learning Records Service', 'unique learner number'),
    cite('NHS Data Dictionary', 'NHS number'),
  ],
  why: 'One wrong digit, and the school record or the health record that comes back is another child’s.',
  doesNotJudge: 'Whether a number was ever issued, and whether it is this child’s.',
  messages: {
    pass: 'The numbers can be right',
    upn: 'Check the UPN: the letter at the start does not fit the rest',
    formerUpn: 'Check the former UPN: the letter at the start does not fit the rest',
    uln: 'Check the ULN: the last digit does not fit the rest',
    nhsNumber: 'Check the NHS number: the last digit does not fit the rest',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: ({ plan: { child } }) => {
    const given = fields.filter((field) => said(child[field]))
    if (given.length === 0) return notApplicable('No UPN, ULN or NHS number is recorded')
    return passUnless(
      given
        .filter((field) => !checks[field](child[field] ?? '').ok)
        .map((field) => conflict(`/child/${field}`, {}, field)),
      '/child',
    )
  },
})
