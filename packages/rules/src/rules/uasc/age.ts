import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { absent, pass, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { cameFromAbroad } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'uasc/age',
  also: ['uasc-age'],
  title: 'Age accepted or disputed',
  requirement:
    'The record should say whether the child’s age is accepted or disputed and, where it is disputed, the basis and day of the assessment and who was the appropriate adult.',
  force: 'should',
  standing: 'secondary',
  citation: [
    cite('MSA 2015', 's.51'),
    cite('R (B) v Merton', '[2003] EWHC 1689 (Admin)'),
    cite('NABA 2022', 'ss.50–51'),
    cite('Care of unaccompanied migrant children and child victims of modern slavery (2017)'),
  ],
  why: 'A child who is taken for an adult loses school, care and a bedroom among other children.',
  doesNotJudge:
    'How old the child is, and whether an assessment was fair and complied with Merton. Section 51 itself is only about support to victims of trafficking.',
  when: [cameFromAbroad, ...ordinaryPlan],
  messages: {
    pass: 'The record says whether the child’s age is accepted, or how it was assessed',
    absent: 'Say whether the child’s age is accepted or disputed',
    ageAssessment: 'Enter how the age was assessed: the basis, the appropriate adult and what it found',
    ageAssessedOn: 'Enter the day on which the age was assessed, once it has been',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan: { unaccompanied = {} }, asAt }) {
    const { ageDisputed, ageAssessment, ageAssessedOn } = unaccompanied
    if (ageDisputed === undefined) return absent('/unaccompanied/ageDisputed')
    if (!ageDisputed) return pass('/unaccompanied/ageDisputed')
    return passUnless(
      [
        !happenedBy(ageAssessedOn, asAt)
          ? unknown('/unaccompanied/ageAssessedOn', {}, 'ageAssessedOn')
          : said(ageAssessment)
            ? undefined
            : absent('/unaccompanied/ageAssessment', {}, 'ageAssessment'),
      ],
      '/unaccompanied/ageAssessment',
    )
  },
})
