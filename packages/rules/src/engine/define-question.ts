import { addMonths, type Judgement } from '@open-care-plan/model'
import { lastByDate, located } from '../facts/located.ts'
import { definePathwayRule, defineRule, defineServiceRule } from './define-rule.ts'
import type {
  PathwayRule,
  PathwayRuleDefinition,
  Rule,
  RuleContext,
  RuleDefinition,
  ServiceContext,
  ServiceRule,
  ServiceRuleDefinition,
  Verdict,
} from './rule.ts'
import { absent, judge, notApplicable, pass } from './verdicts.ts'

type Decided = 'evaluate' | 'outcomes' | 'messages' | 'parameters' | 'gatherAt' | 'timetable'

interface Question {
  /** What a person has to answer, as something to do: "Decide whether …". */
  readonly question: string
  /** What is said where a person answered that it is not so: "Put right …". */
  readonly putRight: string
}

interface PlanQuestion extends Omit<RuleDefinition, Decided>, Question {
  /** The day of what is asked about, where there is one: an answer given before it was about something else. */
  readonly since?: (context: RuleContext) => string | undefined
}
interface PathwayQuestion extends Omit<PathwayRuleDefinition, Decided>, Question {}
interface ServiceQuestion extends Omit<ServiceRuleDefinition, Decided>, Question {
  /** What the figures have to show before there is anything for a person to judge. */
  readonly first?: {
    readonly messages: Readonly<Record<string, string>>
    readonly find: (context: ServiceContext) => Verdict | undefined
  }
}

/** An answer holds for six months, the longest time between reviews: then a person looks again. */
const months = 6

const decided = ({ question, putRight }: Question) =>
  ({
    messages: {
      judge: question,
      again: `Look again, as it was last answered on {on}: ${question.charAt(0).toLowerCase()}${question.slice(1)}`,
      absent: putRight,
      pass: 'A person answered on {on} that it is so',
    },
    outcomes: ['pass', 'fail', 'needsReview', 'notApplicable'],
  }) as const

/**
 * A rule that only a person can decide: it asks, until the record has a judgement of the last six months that answers it. The
 * answer is the person's; the rule only keeps its date.
 */
export const defineQuestion = ({ question, putRight, since, ...rule }: PlanQuestion): Rule =>
  defineRule({
    ...rule,
    ...decided({ question, putRight }),
    evaluate: (context) =>
      answered(rule.id, context.plan.judgements, context.asAt, { since: since?.(context) }),
  })

/** The same over a pathway plan. */
export const definePathwayQuestion = ({ question, putRight, ...rule }: PathwayQuestion): PathwayRule =>
  definePathwayRule({
    ...rule,
    ...decided({ question, putRight }),
    evaluate: ({ pathwayPlan, asAt }) => answered(rule.id, pathwayPlan.judgements, asAt),
  })

/** The same over the figures of a service. */
export const defineServiceQuestion = ({
  question,
  putRight,
  first,
  ...rule
}: ServiceQuestion): ServiceRule => {
  const { messages, outcomes } = decided({ question, putRight })
  return defineServiceRule({
    ...rule,
    outcomes,
    messages: { ...messages, ...first?.messages },
    evaluate: (context) =>
      first?.find(context) ??
      answered(rule.id, context.figures.judgements, context.asAt, { about: 'this service' }),
  })
}

/** What the latest judgement on a question says, as at a day. */
function answered(
  ruleId: string,
  judgements: readonly Judgement[] | undefined,
  asAt: string,
  { about = 'this child', since = '' }: { about?: string; since?: string | undefined } = {},
): Verdict {
  const path = '/judgements'
  const given = located(judgements, path).filter(
    ({ value: { question, answer, on } }) =>
      question === ruleId && answer !== undefined && (on ?? '9') <= asAt,
  )
  const latest = lastByDate(given, ({ on }) => on)
  if (latest === undefined) return judge(path)
  const on = latest.value.on as string
  if (latest.value.answer === 'no') return absent(latest.path, { on })
  if (on < since || asAt > addMonths(on, months)) return judge(path, { on }, 'again')
  return latest.value.answer === 'does-not-apply'
    ? notApplicable(`A person looked, and it does not apply to ${about}`, latest.path)
    : pass(latest.path, { on })
}
