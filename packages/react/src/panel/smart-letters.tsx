import type { ReactElement } from 'react'
import { formStrings } from '../strings/en-gb.ts'
import type { FormStrings } from '../strings/strings.ts'
import { type StepAdvice, smartLetters } from './notes.ts'

export interface SmartLettersProps {
  readonly step: Pick<StepAdvice, 'letters'>
  /** The letters alone, without what is asked of the writer: on a card. */
  readonly brief?: boolean | undefined
  readonly strings?: FormStrings | undefined
}

/** The five letters of an outcome or action: what is there, and a question to the writer where something is not. */
export function SmartLetters({
  step,
  brief = false,
  strings = formStrings,
}: SmartLettersProps): ReactElement {
  const asked = smartLetters.filter((letter) => step.letters[letter].label !== 'yes')
  return (
    <div className="smart-letters">
      <p className="smart-letters__title">
        {strings.smart.title}
        {asked.length === 0 && `: ${strings.smart.whole}`}
      </p>
      {asked.length > 0 && (
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
      )}
      {!brief && asked.length > 0 && (
        <ul className="smart-letters__questions">
          {asked.map((letter) => (
            <li key={letter}>
              <strong>{strings.smart.letter[letter]}:</strong>{' '}
              {step.letters[letter].ask ?? step.letters[letter].reason}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
