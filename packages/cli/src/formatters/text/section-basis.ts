import type { Finding } from '@open-care-plan/model'
import { hanging } from '../../terminal/layout.ts'
import { basis } from '../words.ts'
import type { TextOptions } from './text-options.ts'

/** What a section rests on, by a finding of its rule: nothing where the profile does not run it. */
export const sectionBasis = (
  [finding]: readonly Finding[],
  { width, style }: TextOptions,
): readonly string[] =>
  finding === undefined ? [] : hanging('', `${basis(finding)} · ${finding.ruleId}`, width, style.quiet)
