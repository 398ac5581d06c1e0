import { approvalsSources } from './sources/approvals.ts'
import { careLeaverSources } from './sources/care-leaver.ts'
import { chronologySources } from './sources/chronology.ts'
import { courtSources } from './sources/court.ts'
import { endingSources } from './sources/ending.ts'
import { leavingCareTimeSources } from './sources/leaving-care-time.ts'
import { localSources } from './sources/local.ts'
import { placementSources } from './sources/placement.ts'
import { planSources } from './sources/plan.ts'
import { pointSources } from './sources/points.ts'
import { reviewIroSources } from './sources/review-iro.ts'
import type { RuleSource } from './sources/rule-source.ts'
import { sdqSources } from './sources/sdq.ts'
import { siblingsSources } from './sources/siblings.ts'
import { smartAndLanguageSources } from './sources/smart-and-language.ts'
import { timeSources } from './sources/time.ts'
import { uascSources } from './sources/uasc.ts'
import { voiceSources } from './sources/voice.ts'

/** On what every rule and point rests. */
export const ruleSources: Readonly<Record<string, RuleSource>> = {
  ...pointSources,
  ...planSources,
  ...placementSources,
  ...timeSources,
  ...leavingCareTimeSources,
  ...siblingsSources,
  ...localSources,
  ...chronologySources,
  ...sdqSources,
  ...careLeaverSources,
  ...voiceSources,
  ...uascSources,
  ...courtSources,
  ...reviewIroSources,
  ...endingSources,
  ...approvalsSources,
  ...smartAndLanguageSources,
}
