import '@open-care-plan/rjsf-govuk/styles.css'
import { type ReactElement, useState } from 'react'
import { useFieldArray, useForm } from 'react-hook-form'
import { type Answers, allAnswers, markedList, markedSection } from '../../form/answers.ts'
import { type Section as Part, sections } from '../../form/questions.ts'
import { asked, show } from '../host.tsx'
import { type HandForm, Question } from './question.tsx'

interface PartProps {
  readonly part: Part
  readonly form: HandForm
}

/** The form as a team writes it that writes everything itself. */
function ByHand({ parts }: { readonly parts: readonly Part[] }): ReactElement {
  const form = useForm<Answers>({ defaultValues: allAnswers() })
  const [isSent, setSent] = useState(false)
  return (
    <form noValidate onSubmit={form.handleSubmit(() => setSent(true))}>
      {parts.map((part) => (
        <Section key={part.name} part={part} form={form} />
      ))}
      <button type="submit" className="govuk-button">
        Save and continue
      </button>
      <p role="status">{isSent && 'Saved'}</p>
    </form>
  )
}

function Section({ part, form }: PartProps): ReactElement {
  const { name, title, questions, group, list } = part
  return (
    <section aria-labelledby={`${name}-title`}>
      <h2 className="govuk-heading-m" id={`${name}-title`}>
        {title}
      </h2>
      {questions.map((question) => (
        <Question
          key={question.name}
          question={question}
          name={`${name}.${question.name}`}
          form={form}
          required={['headline', 'strength'].includes(question.name)}
        />
      ))}
      {group && (
        <fieldset className="govuk-fieldset">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{group.title}</legend>
          {group.questions.map((question) => (
            <Question
              key={question.name}
              question={question}
              name={`${name}.${group.name}.${question.name}`}
              form={form}
            />
          ))}
        </fieldset>
      )}
      {list && <List part={part} form={form} />}
    </section>
  )
}

function List({ part: { name: section, list }, form }: PartProps): ReactElement {
  const name = `${section}.${list?.name}`
  const { fields, append, remove } = useFieldArray({ control: form.control, name: name as never })
  const item = list?.item ?? ''
  return (
    <>
      <h3 className="govuk-heading-s">{list?.title}</h3>
      {fields.map(({ id }, index) => (
        <fieldset key={id} className="govuk-fieldset">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            {item} {index + 1}
          </legend>
          {list?.questions.map((question) => (
            <Question
              key={question.name}
              question={question}
              name={`${name}.${index}.${question.name}`}
              form={form}
            />
          ))}
          <button
            type="button"
            className="govuk-button govuk-button--secondary"
            onClick={() => remove(index)}
          >
            Remove<span className="govuk-visually-hidden"> {`${item} ${index + 1}`}</span>
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className="govuk-button govuk-button--secondary"
        onClick={() => append({} as never)}
      >
        Add another {item.toLowerCase()}
      </button>
    </>
  )
}

const one = { marked: markedSection, list: markedList }[asked('section') ?? '']
show(<ByHand parts={one ? [one] : sections} />)
