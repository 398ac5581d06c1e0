import type { Service } from '@open-care-plan/model'
import { cite } from '../../engine/cite.ts'
import { defineRule } from '../../engine/define-rule.ts'
import { missingFields } from '../../engine/missing-fields.ts'
import { passUnless } from '../../engine/pass-unless.ts'
import type { Verdict } from '../../engine/rule.ts'
import { absent } from '../../engine/verdicts.ts'
import { ordinaryPlan } from '../../facts/conditions.ts'
import { type Located, located } from '../../facts/located.ts'

export const rule = defineRule({
  id: 'plan-content/services',
  title: 'Other services to the child and family',
  requirement:
    'The care plan should list the other services to the child and the family, or say that there are none, each with its provider, its start and when it is looked at again.',
  force: 'should',
  standing: 'secondary',
  citation: [cite('LAC(99)29', 's.4'), cite('SI 2010/959', 'reg 5(1)(b)'), cite('CA 1989', 's.17')],
  why: 'Help that nobody looks at again runs on when it does not help, and stops unnoticed when it does.',
  doesNotJudge: 'Whether these are the services that the child and family need.',
  when: ordinaryPlan,
  messages: {
    pass: 'The plan says what other services there are',
    absent: 'Add the other services to the child and family, or record that there are none',
    what: 'Say what help this is, and for which need',
    provider: 'Enter who gives this help',
    from: 'Enter when this help starts or started',
    reviewOn: 'Enter when somebody asks whether this help is still right',
  },
  outcomes: ['pass', 'fail', 'notApplicable'],
  evaluate({ plan, asAt }) {
    if (plan.services === undefined) return absent('/services')
    const running = located(plan.services, '/services').filter(
      ({ value: { until } }) => until === undefined || until >= asAt,
    )
    return passUnless(running.flatMap(ofService), '/services')
  },
})

function ofService(service: Located<Service>): Verdict[] {
  const { until, reviewOn } = service.value
  const looked = until !== undefined || reviewOn !== undefined
  return missingFields(service, looked ? fields : [...fields, 'reviewOn'])
}

const fields: readonly (keyof Service)[] = ['what', 'provider', 'from']
