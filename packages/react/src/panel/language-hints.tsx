import type { ReactElement } from 'react'
import type { FormStrings } from '../strings/strings.ts'
import type { LanguageAdvice } from './notes.ts'

/** Words that a reader may stumble over, with why and what could be written instead. Advice, and no more. */
export function LanguageHints({
  advice,
  strings,
}: {
  readonly advice: readonly LanguageAdvice[]
  readonly strings: FormStrings
}): ReactElement {
  return (
    <div className="language-hints">
      <p className="language-hints__title">{strings.language.title}</p>
      <ul className="language-hints__list">
        {advice.map(({ rule, match, reason, alternatives }) => (
          <li key={`${rule}${match}`}>
            “{match}”: {reason}
            {alternatives.length > 0 && ` ${strings.language.instead(alternatives)}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
