import type { ReactElement } from 'react'
import type { FormStrings } from '../strings/strings.ts'
import { type StepAdvice, smartLetters } from './notes.ts'

/** The five letters of an outcome or action: what is there, and a question to the writer where something is not. */
export function SmartLetters({
  step,
  strings,
}: {
  readonly step: StepAdvice
  readonly strings: FormStrings
}): ReactElement {
  const asked = smartLetters.filter((letter) => step.letters[letter].label !== 'yes')
  return (
    <section className="smart-letters" aria-label={strings.smart.title}>
      <ul className="smart-letters__row">
        {smartLetters.map((letter) => {
          const { label } = step.letters[letter]
          return (
            <li key={letter} className={`smart-letters__letter smart-letters__letter--${label}`}>
              {strings.smart.letter[letter]}: {strings.smart.label[label]}
            </li>
          )
        })}
      </ul>
      {asked.length > 0 && (
        <ul className="smart-letters__questions">
          {asked.map((letter) => (
            <li key={letter}>
              <strong>{strings.smart.letter[letter]}:</strong>{' '}
              {step.letters[letter].ask ?? step.letters[letter].reason}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
