import type { Action, Need } from '@open-care-plan/model'
import { aNeed, anAction, anOutcome, aPlan } from '@open-care-plan/model/testing'
import { aHighSdq, anSdq, anSdqPlan } from '../../../test/sdq.ts'
import { testRule } from '../../../test/test-rule.ts'
import { rule } from './plan-answers-score.ts'

const asAt = '2026-11-21'
const on = '2026-05-12'
const old = '2026-04-01'
const high = aHighSdq(on)

/** A need from before the questionnaire, with one action from before it too. */
const oldNeed = (action: Partial<Action> = {}, changes: Partial<Need> = {}) =>
  aNeed({
    assessedOn: old,
    outcomes: [anOutcome({ actions: [anAction({ by: old, ...action })] })],
    ...changes,
  })
const undatedAction: Action = { id: 'action-1', what: 'Naomi looks for a therapist' }

testRule(rule, [
  {
    name: 'an emotional need was assessed after the questionnaire',
    plan: anSdqPlan([high], { needs: [oldNeed({}, { assessedOn: '2026-05-20' })] }),
    asAt,
    expect: { outcome: 'pass', path: '/needs' },
  },
  {
    name: 'the need was assessed on the day of the questionnaire',
    plan: anSdqPlan([high], { needs: [oldNeed({}, { assessedOn: on })] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an action is to be done after it',
    plan: anSdqPlan([high], { needs: [oldNeed({ by: '2026-12-18' })] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'an action was done after it',
    plan: anSdqPlan([high], { needs: [oldNeed({ doneOn: '2026-06-01' })] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'need and action are from the day before',
    plan: anSdqPlan([high], { needs: [oldNeed({ by: '2026-05-11' }, { assessedOn: '2026-05-11' })] }),
    asAt,
    expect: {
      outcome: 'fail',
      kind: 'absent',
      path: '/needs',
      data: { on, total: 20 },
      message:
        'Add an emotional need or an action that answers the SDQ of 12 May 2026: its total of 20 is in the highest band',
    },
  },
  {
    name: 'only a health need is new',
    plan: anSdqPlan([high], { needs: [aNeed({ domain: 'health', assessedOn: '2026-06-01' })] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'the only new action was stopped',
    plan: anSdqPlan([high], { needs: [oldNeed({ by: '2026-12-18', status: 'stopped' })] }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'the new outcome was given up',
    plan: anSdqPlan([high], {
      needs: [
        oldNeed(
          {},
          {
            outcomes: [
              anOutcome({ actions: [anAction({ by: old })] }),
              anOutcome({ id: 'o2', status: 'dropped' }),
            ],
          },
        ),
      ],
    }),
    asAt,
    expect: 'fail',
  },
  {
    name: 'the assessment of the need is dated tomorrow',
    plan: anSdqPlan([high], { needs: [oldNeed({}, { assessedOn: '2026-11-22' })] }),
    asAt,
    expect: 'fail',
  },
  { name: 'no need at all', plan: anSdqPlan([high]), asAt, expect: { outcome: 'fail', path: '/needs' } },
  {
    name: 'nobody entered when the need was assessed',
    plan: anSdqPlan([high], { needs: [{ id: 'n', domain: 'emotional-behavioural', outcomes: [] }] }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/needs/0/assessedOn', data: { on } },
  },
  {
    name: 'nobody entered by when the action is to be done',
    plan: anSdqPlan([high], {
      needs: [oldNeed({}, { outcomes: [anOutcome({ actions: [undatedAction] })] })],
    }),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/needs/0/outcomes/0/actions/0/by' },
  },
  {
    name: 'nobody entered when the questionnaire was filled in',
    plan: anSdqPlan([
      {
        id: 's',
        total: 20,
        informant: 'parent-or-carer',
        form: '4-17',
        bandSet: 'three-band',
      },
    ]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'unknown', path: '/health/sdq/0/on' },
  },
  {
    name: 'a total of 17, the first of the highest band',
    plan: anSdqPlan([anSdq(on, { peer: 7, total: 17 })]),
    asAt,
    expect: { outcome: 'fail', data: { total: 17 } },
  },
  {
    name: 'a total of 16, the last before it',
    plan: anSdqPlan([anSdq(on, { peer: 6, total: 16 })]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the four bands of a carer, whose cut-offs are not confirmed',
    plan: anSdqPlan([aHighSdq(on, { bandSet: 'four-band' })]),
    asAt,
    expect: { outcome: 'needsReview', kind: 'judge', path: '/health/sdq/0', data: { on, total: 20 } },
  },
  {
    name: 'its band is not known, and the plan has a new need all the same',
    plan: anSdqPlan([aHighSdq(on, { bandSet: 'four-band' })], { needs: [aNeed()] }),
    asAt,
    expect: 'pass',
  },
  {
    name: 'the carer’s later score is lower',
    plan: anSdqPlan([high, anSdq('2026-10-01')]),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'a teacher’s later score is lower, and the carer’s stands',
    plan: anSdqPlan([high, anSdq('2026-10-01', { informant: 'teacher', bandSet: 'four-band', total: 11 })]),
    asAt,
    expect: { outcome: 'fail', data: { on, total: 20 } },
  },
  { name: 'no questionnaire', plan: anSdqPlan([]), asAt, expect: 'notApplicable' },
  {
    name: 'only short breaks, to which a lighter plan applies',
    plan: aPlan({ legal: { shortBreaks: true }, health: { sdq: [high] } }),
    asAt,
    expect: 'notApplicable',
  },
  {
    name: 'the only action was done before the questionnaire, though there was time for it until after',
    plan: anSdqPlan([high], { needs: [oldNeed({ by: '2026-12-01', status: 'done', doneOn: old })] }),
    asAt,
    expect: { outcome: 'fail', kind: 'absent' },
  },
  {
    name: 'the only action was done, and nobody entered when',
    plan: anSdqPlan([high], { needs: [oldNeed({ by: '2026-12-01', status: 'done' })] }),
    asAt,
    expect: {
      outcome: 'needsReview',
      kind: 'unknown',
      path: '/needs/0/outcomes/0/actions/0/doneOn',
    },
  },
])
