import type { Departure } from '@open-care-plan/model'
import type { CaseFacts } from '../facts/case-facts.ts'
import { departuresOn } from '../profiles/departures.ts'
import type { ActiveRules } from './active-rules.ts'
import { inForceOn } from './commencement.ts'
import type { Ceiling } from './finding-maker.ts'
import type { Condition, Point, RuleContext } from './rule.ts'
import type { Prepared } from './run.ts'

/** A rule over one care plan, made ready. */
export type ReadyRule = Prepared<RuleContext, CaseFacts>

/** The rules over one care plan that are in force on a day, in order, and the points with the numbers of the rules beneath each. */
export interface LineUp {
  readonly day: string
  readonly rules: readonly ReadyRule[]
  /** What the profile leaves out of the law of the day. */
  readonly departures: readonly Departure[]
  /** Every list of conditions that a rule has, each once: hundreds of rules share a few of them. */
  readonly conditions: readonly (readonly Condition[])[]
  /** For each rule, the number of its list of conditions. */
  readonly conditionsOf: readonly number[]
  readonly points: readonly {
    readonly point: Point
    readonly ceiling: Ceiling
    /** None where the point itself is not in force. */
    readonly beneath: readonly number[]
  }[]
}

/** Many plans are checked as at one day: who runs, and in which order, is worked out once. */
const last = new WeakMap<ActiveRules, LineUp>()

/** Who runs on a day. */
export function lineUp(active: ActiveRules, day: string): LineUp {
  const known = last.get(active)
  if (known?.day === day) return known
  const entries = active.ofType('rule', day)
  const numbers = new Map(entries.map(({ rule }, at) => [rule.id as string, at]))
  const rules = entries.map(({ ready }) => ready as unknown as ReadyRule)
  const made: LineUp = {
    day,
    rules,
    departures: departuresOn(active.lessened, ['point', 'rule'], day, active.commencement),
    ...sharedConditions(rules),
    points: active.ofType('point').map(({ rule: point, ceiling }) => ({
      point,
      ceiling,
      beneath: inForceOn(point, day, active.commencement)
        ? point.restsOn.flatMap((id) => numbers.get(id) ?? [])
        : [],
    })),
  }
  last.set(active, made)
  return made
}

/** Lists of the same conditions in the same order are one, whichever file they stand in. */
function sharedConditions(rules: readonly ReadyRule[]): Pick<LineUp, 'conditions' | 'conditionsOf'> {
  const conditions: (readonly Condition[])[] = []
  const conditionsOf = rules.map(({ when }) => {
    const known = conditions.findIndex((list) => isSame(list, when))
    return known < 0 ? conditions.push(when) - 1 : known
  })
  return { conditions, conditionsOf }
}

const isSame = (one: readonly Condition[], other: readonly Condition[]) =>
  one.length === other.length && one.every((condition, at) => condition === other[at])
