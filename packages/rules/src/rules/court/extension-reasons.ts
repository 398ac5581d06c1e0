import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { missingFields } from '../../engine/missing-fields.ts'
import { notApplicable } from '../../engine/verdicts.ts'
import { notAfter } from '../../facts/by-day.ts'
import { beforeTheCourt } from '../../facts/court-cases.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'
import { located } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'court/extension-reasons',
  also: ['court-extension-reason'],
  title: 'Reasons for an extension',
  requirement:
    'The reason for an extension of the 26 weeks must be recorded, with what it means for the child and for the course of the case.',
  force: 'must',
  standing: 'read',
  citation: [cite('CA 1989', 's.32(5)–(7)'), cite('Re S [2014] EWCC B44 (Fam)', 'para 34')],
  inForce: { from: '2014-04-22' },
  why: 'Eight weeks are long for a child who does not know where home will be.',
  doesNotJudge: 'Whether the extension was necessary to decide the case justly.',
  when: [careCaseBeforeCourt],
  messages: {
    pass: 'The reasons for each extension are recorded',
    reason: 'Enter why the extension was needed to decide the case justly',
    impactOnChild: 'Enter what the extension means for the child',
    impactOnProceedings: 'Enter what the extension means for the time and course of the case',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: ({ facts, asAt }) => {
    const made = beforeTheCourt(facts.careCases)
      .flatMap(({ value, path }) => located(value.extensions, `${path}/extensions`))
      .filter(({ value }) => notAfter(value.grantedOn, asAt))
    if (made.length === 0) return notApplicable('No extension of the 26 weeks is recorded')
    return made.flatMap((each) => missingFields(each, ['reason', 'impactOnChild', 'impactOnProceedings']))
  },
})
