import type { CarePlanRecord } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { wantingOf } from '../../engine/pass-unless.ts'
import { absent } from '../../engine/verdicts.ts'
import { careCaseBeforeCourt } from '../../facts/court-conditions.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'court/strengths-and-worries',
  also: ['court-balanced-evidence'],
  title: 'Strengths as well as worries',
  requirement: 'The plan records what the parents do well as well as what worries people.',
  force: 'practice',
  standing: 'read',
  citation: [cite('Scrutiny review 2019', 's.10')],
  why: 'A child who reads the file one day is the child of these parents: it has to be fair to them.',
  doesNotJudge: 'Whether the two are in balance, and whether they rest on evidence.',
  when: [careCaseBeforeCourt],
  messages: {
    pass: 'The plan records strengths and worries',
    strengths: 'Enter what goes well in the family, and who helps',
    worries: 'Enter what worries people, and what it rests on',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  gatherAt: '/reasons',
  evaluate: ({ plan }) =>
    wantingOf([
      said(plan.reasons?.strengths) ? undefined : absent('/reasons/strengths', {}, 'strengths'),
      hasWorries(plan) ? undefined : absent('/reasons/risks', {}, 'worries'),
    ]),
})

const hasWorries = ({ reasons, proceedings }: CarePlanRecord) =>
  said(reasons?.harm) ||
  (reasons?.risks ?? []).some(({ what }) => said(what)) ||
  (proceedings ?? []).some(({ plan }) => said(plan?.impactOfHarm) || said(plan?.threshold))
