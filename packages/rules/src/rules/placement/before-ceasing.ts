import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { passUnless, wantingOf } from '../../engine/pass-unless.ts'
import { absent, due, late, unknown } from '../../engine/verdicts.ts'
import { happenedBy } from '../../facts/by-day.ts'
import { ceasing, ceasingDay, ceasingMessages } from '../../facts/ceasing.ts'
import { said } from '../../facts/located.ts'
import { present } from '../../facts/present.ts'
import { relaxedMessage, unlessRelaxed } from '../../timetable/duty.ts'

const path = '/legal/ceasing'

export const rule = defineRule({
  id: 'placement/before-ceasing',
  also: ['cease-assess'],
  title: 'Before the child stops being looked after',
  requirement:
    'Before the child stops being looked after the authority must assess the arrangements and the support, with the child’s wishes and welfare, and the plan must list the advice and help afterwards.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 39')],
  inForce: { from: '2015-04-01' },
  why: 'Going home is a beginning. Children come back into care where the help ended on the day they left.',
  doesNotJudge:
    'Whether the assessment was a good one and the help is enough, and whether it was the authority that decided: a court or a parent may end it too, so that a person is asked where nothing is recorded of a decision, nor an order of the day that ended it. A young person who reaches 18 is left out.',
  when: ceasing,
  messages: {
    pass: 'The arrangements were assessed, and the plan lists the help afterwards',
    due: 'Assess the arrangements and help for when the child stops being looked after, and add them to the plan before {dueOn}',
    assessed: 'Enter the day on which the arrangements and help after {endedOn} were assessed',
    late: 'The arrangements were assessed on {doneOn}, after the child stopped being looked after on {endedOn}',
    ended:
      'Say whether it was the authority that ended it on {endedOn}, and if so enter what was assessed and planned before',
    wishes: 'Enter what the child wishes, and why stopping is right for their welfare',
    helpAfter: 'Enter the advice and help that the child will have after {endedOn}, and from whom',
    ...ceasingMessages,
    ...relaxedMessage,
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate: (context) => {
    const day = ceasingDay(context)
    if ('outcome' in day) return day
    const { on: endedOn, ended } = day
    const { plan, asAt } = context
    const { ceasing: decision } = plan.legal ?? {}
    // With whom the child lives since is no decision.
    if (ended && !present({ ...decision, livesAfter: undefined })) return unknown(path, { endedOn }, 'ended')
    const { assessedOn: doneOn, wishes, helpAfter } = decision ?? {}
    const assessed = happenedBy(doneOn, asAt)
    const wanting = wantingOf([
      assessed ? undefined : unknown(`${path}/assessedOn`, { endedOn }, 'assessed'),
      assessed && doneOn > endedOn
        ? [unlessRelaxed(late(`${path}/assessedOn`, { endedOn, doneOn }), endedOn)]
        : [],
      said(wishes) ? undefined : unknown(`${path}/wishes`, {}, 'wishes'),
      said(helpAfter) ? undefined : absent(`${path}/helpAfter`, { endedOn }, 'helpAfter'),
    ])
    return wanting.length > 0 && !ended ? due(path, { dueOn: endedOn }) : passUnless(wanting, path)
  },
})
