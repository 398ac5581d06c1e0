import type { Verdict } from './rule.ts'
import { pass } from './verdicts.ts'

/** What was found wanting, or a pass for the whole where nothing was. */
export const passUnless = (wanting: readonly Verdict[], path = ''): readonly Verdict[] =>
  wanting.length === 0 ? [pass(path)] : wanting
