import type { ReactElement } from 'react'
import { type UseFormReturn, useWatch } from 'react-hook-form'
import type { Answers } from '../../form/answers.ts'
import { type Question as Asked, howOften, places, yesNo } from '../../form/questions.ts'
import { Grouped, Labelled } from './parts.tsx'

export type HandForm = UseFormReturn<Answers>

export interface QuestionProps {
  readonly question: Asked
  readonly name: string
  readonly form: HandForm
  readonly required?: boolean
}

/** One question as somebody writes it who knows react-hook-form: the boxes keep their own text. */
export function Question({ question, name, form, required = false }: QuestionProps): ReactElement {
  const { title, kind, reveals } = question
  const id = name.replaceAll('.', '-')
  const message = required ? form.getFieldState(name, form.formState).error?.message : undefined
  const hint = kind === 'long' ? 'In your own words.' : undefined
  const box = {
    id,
    ...form.register(name, { ...(required && { required: `Enter ${title.toLowerCase()}` }) }),
    'aria-invalid': message ? true : undefined,
    'aria-describedby':
      [hint && `${id}-hint`, message && `${id}-error`].filter(Boolean).join(' ') || undefined,
  }
  const words = { id, title, hint, error: message }
  switch (kind) {
    case 'long':
      return (
        <Labelled {...words}>
          <textarea className="govuk-textarea" rows={5} {...box} />
        </Labelled>
      )
    case 'select':
      return (
        <Labelled {...words}>
          <select className="govuk-select" {...box}>
            {howOften.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </Labelled>
      )
    case 'yes-no':
      return (
        <>
          <Grouped {...words}>
            <Choices kind="radios" options={yesNo} {...{ name, form, id }} />
          </Grouped>
          {reveals && <Revealed question={reveals} name={name} form={form} />}
        </>
      )
    case 'several':
      return (
        <Grouped {...words}>
          <Choices kind="checkboxes" options={places} {...{ name, form, id }} />
        </Grouped>
      )
    case 'confirm':
      return (
        <div className="govuk-form-group govuk-checkboxes">
          <div className="govuk-checkboxes__item">
            <input type="checkbox" className="govuk-checkboxes__input" {...box} />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
              {title}
            </label>
          </div>
        </div>
      )
    default:
      return (
        <Labelled {...words}>
          <input className="govuk-input" type={types[kind] ?? 'text'} {...box} />
        </Labelled>
      )
  }
}

const types: Readonly<Record<string, string>> = { date: 'date', email: 'email', number: 'number' }

interface ChoicesProps {
  readonly kind: 'radios' | 'checkboxes'
  readonly options: readonly (readonly [string, string])[]
  readonly name: string
  readonly id: string
  readonly form: HandForm
}

function Choices({ kind, options, name, id, form }: ChoicesProps): ReactElement {
  return (
    <div className={`govuk-${kind}`}>
      {options.map(([value, text]) => (
        <div key={value} className={`govuk-${kind}__item`}>
          <input
            type={kind === 'radios' ? 'radio' : 'checkbox'}
            className={`govuk-${kind}__input`}
            id={`${id}-${value}`}
            value={value}
            {...form.register(name)}
          />
          <label className={`govuk-label govuk-${kind}__label`} htmlFor={`${id}-${value}`}>
            {text}
          </label>
        </div>
      ))}
    </div>
  )
}

/** What is asked only where the question before is answered with yes. */
function Revealed({ question, name, form }: QuestionProps): ReactElement | null {
  const answer = useWatch({ control: form.control, name })
  if (answer !== 'yes') return null
  return <Question question={question} name={name.replace(/[^.]+$/, question.name)} form={form} />
}
