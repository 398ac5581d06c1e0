import type { CarePlanRecord } from '@open-care-plan/model'
import type { Head } from '../server/answers.ts'

/**
 * The version before a plan was last agreed or revised: what changed since then is told to the child. A first plan has none, and one
 * of which no version here says that it was agreed or revised has none that could be told: the first save may be an empty plan.
 */
export function versionBefore(
  { revision = 1 }: Pick<CarePlanRecord, 'revision'>,
  heads: readonly Pick<Head, 'version' | 'changed'>[],
): number | undefined {
  if (revision <= 1) return undefined
  const last = heads.findLast(({ version, changed }) => version > 1 && changed.includes('/state'))
  return last && last.version - 1
}
