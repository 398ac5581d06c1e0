import { absent, cite, defineRule, ordinaryPlan, pass } from '@open-care-plan/rules'

/** Ambleford's own rule: it reads one of Ambleford's own fields. */
export const lifeStory = defineRule({
  id: 'ambleford/life-story',
  title: 'Life story work has begun',
  requirement: 'The record says when life story work began.',
  force: 'local',
  standing: 'read',
  citation: [cite('Ambleford Council life story policy', 's.2')],
  why: 'A child has a right to their own beginning.',
  doesNotJudge: 'Whether the work is any good.',
  when: ordinaryPlan,
  messages: { pass: 'Life story work has begun', absent: 'Enter the day on which life story work began' },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate: ({ plan }) => {
    const own = plan.extensions?.ambleford?.lifeStory as { readonly startedOn?: string } | undefined
    const path = '/extensions/ambleford/lifeStory/startedOn'
    return own?.startedOn === undefined ? absent(path) : pass(path)
  },
})
