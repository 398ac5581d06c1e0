import type { CarePlanRecord, Report } from '@open-care-plan/model'
import type { Checker } from '@open-care-plan/rules'
import type { Version } from '../store/store.ts'

const kept = 200

/** Checks care plans, each version once a day. A version never changes, so what was said of it holds. */
export function reportCache(check: Checker): (version: Version, asAt: string) => Report {
  const reports = new Map<string, Report>()
  return ({ hash, record }, asAt) => {
    const key = `${hash} ${asAt}`
    const report = reports.get(key) ?? check(record as unknown as CarePlanRecord, { asAt })
    reports.delete(key)
    reports.set(key, report)
    const [oldest] = reports.keys()
    if (reports.size > kept && oldest !== undefined) reports.delete(oldest)
    return report
  }
}
