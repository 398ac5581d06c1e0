import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { missingFields } from '../../engine/missing-fields.ts'
import { absent, judge, pass } from '../../engine/verdicts.ts'
import { inEducation, regulatedPlan } from '../../facts/conditions.ts'

export const rule = defineRule({
  id: 'plan-content/pep',
  also: ['pep-parts'],
  title: 'PEP: five parts',
  requirement:
    'The personal education plan (PEP) must cover history, existing arrangements, planned changes, leisure interests and the carer’s part, so far as is reasonably practicable.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'Sch 1 para 2'), cite('SI 2010/959', 'reg 5(1)(b)(ii)')],
  inForce: { from: '2011-04-01' },
  why: 'A new teacher should not have to find out by mistake what the last one knew.',
  doesNotJudge: 'Whether what is written is enough, and what was not reasonably practicable to find out.',
  when: [...regulatedPlan, inEducation],
  messages: {
    pass: 'The education plan has its five parts',
    absent: 'Add the education plan: history, arrangements, planned changes, interests and the carer’s part',
    history: 'Enter the child’s history in education: attendance, conduct, achievements and special needs',
    existingArrangements: 'Enter what is provided now, with any special provision',
    plannedChanges: 'Enter planned changes and how disruption is kept down, or that there are none',
    leisureInterests: 'Enter what the child likes to do outside lessons',
    carersRole: 'Say what the carer does for the child’s education',
    judge: 'Check that the PEP, which is a document of its own, covers what the plan does not say here',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate({ plan: { education = {} } }) {
    const missing = missingFields({ value: education, path: '/education' }, parts)
    if (missing.length === 0) return pass('/education')
    if (education.pepId !== undefined) return judge('/education/pepId', { missing: missing.length })
    return missing.length === parts.length ? absent('/education') : missing
  },
})

const parts = ['history', 'existingArrangements', 'plannedChanges', 'leisureInterests', 'carersRole'] as const
