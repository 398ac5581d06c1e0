import { placementSources } from './sources/placement.ts'
import { planSources } from './sources/plan.ts'
import { pointSources } from './sources/points.ts'
import type { RuleSource } from './sources/rule-source.ts'
import { timeSources } from './sources/time.ts'

/** On what every rule and point rests. */
export const ruleSources: Readonly<Record<string, RuleSource>> = {
  ...pointSources,
  ...planSources,
  ...placementSources,
  ...timeSources,
}
