import { printable, row } from '../../terminal/layout.ts'
import { ownFindings, type Shown } from '../own-findings.ts'
import { outcomeWords } from '../words.ts'
import { outcomePaint } from './outcome-paint.ts'
import type { TextOptions } from './text-options.ts'

/** What asks for nothing: what passes, and what is not for this child. */
export function theRest({ report }: Pick<Shown, 'report'>, { style, width }: TextOptions): readonly string[] {
  const list = (outcome: 'pass' | 'notApplicable', heading: string) => {
    const findings = ownFindings(report).filter(({ outcome: own, kind }) => own === outcome && kind !== 'due')
    if (findings.length === 0) return []
    const { mark } = outcomeWords[outcome]
    const idWidth = Math.min(36, Math.max(...findings.map(({ ruleId }) => ruleId.length)))
    return [
      '',
      style.heading(heading),
      '',
      ...findings.flatMap(({ ruleId, message }) =>
        row([
          { text: mark, width: 1, paint: outcomePaint(outcome, style) },
          { text: ruleId, width: idWidth },
          { text: printable(message), width: width - idWidth - 5 },
        ]),
      ),
    ]
  }
  return [...list('pass', 'PASSES'), ...list('notApplicable', 'NOT APPLICABLE')]
}
