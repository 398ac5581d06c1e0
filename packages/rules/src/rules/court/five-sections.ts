import { sectionsOf } from '../../court/court-plan.ts'
import { courtPlanSource } from '../../court/court-plan-source.ts'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { absent } from '../../engine/verdicts.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'

export const rule = defineRule({
  id: 'court/five-sections',
  also: ['court-lac9929-shape'],
  title: 'Five sections of the plan for the court',
  requirement:
    'The plan for the court has five sections: overall aim; needs, with contact; views of others; placement details and timetable; management and support.',
  force: 'practice',
  standing: 'secondary',
  citation: [cite('LAC(99)29')],
  why: 'Everyone in the case finds the same thing about a child in the same place.',
  doesNotJudge:
    'What each section says. The sections are filled from the whole record, and what a shorter plan for the court leaves out of them is not seen.',
  when: [careCaseBeforeCourt],
  messages: {
    pass: 'There is something for each of the five sections',
    absent: 'Add to section {section} of the plan for the court: {part}',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  gatherAt: '/proceedings',
  evaluate: ({ plan, asAt, facts }) =>
    sectionsOf(courtPlanSource(plan, asAt, facts)).flatMap(({ number: section, parts }) =>
      parts.flatMap(({ core, entries, missing: [gap], title }) =>
        core && entries.length === 0
          ? [
              absent(gap?.path ?? '/proceedings', {
                section,
                part: `${title.charAt(0).toLowerCase()}${title.slice(1)}`,
              }),
            ]
          : [],
      ),
    ),
})
