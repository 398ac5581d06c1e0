import type { DocumentReport } from '@open-care-plan/model'
import { wrap } from '../../terminal/layout.ts'
import type { TextOptions } from './text-options.ts'

/** What the findings are about, and what they are not. */
const about: Readonly<Record<DocumentReport['of'] | 'care-plan', string>> = {
  'care-plan': 'The findings are about the plan, not about the child.',
  'pathway-plan': 'The findings are about the plan, not about the young person.',
  'sibling-group': 'The findings are about the plans, not about the children.',
  history: 'The findings are about the record, not about the child.',
  service: 'The findings are about the service, not about any child.',
}

/** What a reader has to know of any report, at its end. */
export const note = (
  of: DocumentReport['of'] | 'care-plan',
  { width, style }: TextOptions,
): readonly string[] =>
  [
    `${about[of]} A pass says that something is recorded, not that it is good.`,
    'This is not legal advice. What a rule asks, and why: open-care-plan explain RULE',
  ]
    .flatMap((sentence) => wrap(sentence, width))
    .map(style.quiet)
