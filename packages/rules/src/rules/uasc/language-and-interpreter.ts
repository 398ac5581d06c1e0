import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import { absent } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'
import { cameFromAbroad } from '../../facts/unaccompanied.ts'

export const rule = defineRule({
  id: 'uasc/language-and-interpreter',
  also: ['uasc-interpreter'],
  title: 'Language and interpreter',
  requirement:
    'The record should give the child’s language and dialect, the interpreter who is used, and how the child reads and writes.',
  force: 'should',
  standing: 'unconfirmed',
  citation: [cite('Care of unaccompanied migrant children and child victims of modern slavery (2017)')],
  inForce: { from: '2017-12-01' },
  why: 'A child who half understands says yes to be polite, and is held to it.',
  doesNotJudge: 'Whether the child understands the interpreter and trusts them.',
  when: [cameFromAbroad, ...ordinaryPlan],
  messages: {
    pass: 'The record gives the child’s language, and the interpreter where one is needed',
    firstLanguage: 'Enter the language in which the child is most at home',
    interpreterNeeded: 'Say whether an interpreter is needed',
    absent: 'Enter the dialect, which interpreter is used, and how the child reads and writes',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan: { identity = {}, unaccompanied } }) {
    const { firstLanguage, interpreterNeeded } = identity
    const interpreter = said(unaccompanied?.interpreter)
    return passUnless(
      [
        said(firstLanguage) ? undefined : absent('/identity/firstLanguage', {}, 'firstLanguage'),
        interpreterNeeded !== undefined || interpreter
          ? undefined
          : absent('/identity/interpreterNeeded', {}, 'interpreterNeeded'),
        interpreterNeeded === true && !interpreter ? absent('/unaccompanied/interpreter') : undefined,
      ],
      '/identity/firstLanguage',
    )
  },
})
