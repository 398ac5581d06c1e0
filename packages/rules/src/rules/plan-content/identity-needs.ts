import type { Identity } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { needVerdicts } from '../../engine/require-need.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent, pass, unknown } from '../../engine/verdicts.ts'
import { regulatedPlan } from '../../facts/conditions.ts'
import { said } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'plan-content/identity-needs',
  also: ['plan-identity'],
  title: 'How identity needs are met',
  requirement:
    'The care plan must set out what is arranged for the child’s identity, and must speak of religion, racial origin, culture and language.',
  force: 'must',
  standing: 'read',
  citation: [cite('SI 2010/959', 'reg 5(1)(b)(iv)'), cite('CA 1989', 's.22(5)(c)')],
  inForce: { from: '2011-04-01' },
  why: 'A child away from home can lose faith, language and belonging without anybody having decided it.',
  doesNotJudge: 'Whether what is written is what the child and family would say of themselves.',
  when: regulatedPlan,
  messages: {
    pass: 'The plan says how the child’s identity is looked after',
    identity:
      'Say how the child’s identity is looked after, with religion, racial origin, culture and language',
    absent: 'Say how the child’s identity is supported, or add a need with an action',
    noAction: 'Add an action to this identity need',
    met: 'Check whether the child has any identity need now: those of the plan are met',
    religion: 'Enter the child’s religion or belief, or that there is none',
    ethnicity: 'Enter the child’s ethnicity',
    notObtained: 'Ask the child or family how they describe their ethnicity',
    culture: 'Say what matters to the child in their culture',
    firstLanguage: 'Enter the language of the child, or of the family for a child who does not speak yet',
  },
  outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  evaluate(context) {
    const { identity = {} } = context.plan
    const how = needVerdicts(context, 'identity', () =>
      said(identity.howSupported) ? pass('/identity/howSupported') : undefined,
    )
    const matters = ofMatters(identity)
    const [{ outcome, message }] = how
    if (message === 'absent') {
      return matters.length === 4
        ? absent('/identity', {}, 'identity')
        : [absent('/identity/howSupported'), ...matters]
    }
    return outcome === 'pass' && matters.length > 0 ? matters : [...how, ...matters]
  },
})

const ofMatters = (identity: Identity): Verdict[] => [
  ...missing('religion', identity.religion),
  ...ethnicity(identity),
  ...missing('culture', identity.culture),
  ...missing('firstLanguage', identity.firstLanguage),
]

const missing = (field: string, text: string | undefined) =>
  said(text) ? [] : [absent(`/identity/${field}`, {}, field)]

function ethnicity({ ethnicity: code, ethnicityDetail }: Identity): Verdict[] {
  if (said(ethnicityDetail)) return []
  if (code === 'NOBT') return [unknown('/identity/ethnicity', {}, 'notObtained')]
  return missing('ethnicity', code)
}
