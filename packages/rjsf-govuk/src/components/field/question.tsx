import type { ReactElement, ReactNode } from 'react'
import { isShown, type PartProps } from '../attributes.ts'
import { ErrorMessage, type ErrorMessageProps } from './error-message.tsx'
import { Fieldset, type FieldsetProps, type LegendProps } from './fieldset.tsx'
import { FormGroup } from './form-group.tsx'
import { Hint } from './hint.tsx'
import { errorId, hintId, ids } from './ids.ts'

/** What every question with several controls has, whatever they are. */
export interface QuestionProps {
  /** Id of the question. Its hint is `<id>-hint`, its message `<id>-error`. */
  readonly id: string
  /** What is asked. Without it there is no fieldset, and the controls have to be named by something else. */
  readonly legend?: ReactNode
  readonly legendProps?: LegendProps | undefined
  readonly fieldsetProps?: PartProps | undefined
  readonly hint?: ReactNode
  readonly hintProps?: PartProps | undefined
  /** What is wrong with the answer. */
  readonly error?: ReactNode
  readonly errorProps?: Omit<ErrorMessageProps, 'id' | 'children'> | undefined
  readonly formGroupProps?: PartProps | undefined
  /** Ids of what else describes the question, before its hint and its message. */
  readonly describedBy?: string | undefined
}

/** Ids of what describes a question: what the caller says, its hint, its message. */
export const describedByOf = ({ id, hint, error, describedBy }: QuestionProps): string | undefined =>
  ids(describedBy, isShown(hint) && hintId(id), isShown(error) && errorId(id))

interface Props extends QuestionProps {
  readonly role?: FieldsetProps['role']
  readonly children: ReactNode
}

/** Fieldset with legend, hint, message and controls, in the order of the Design System. */
export function Question(props: Props): ReactElement {
  const { id, legend, legendProps, fieldsetProps, hint, hintProps, error, errorProps, formGroupProps } = props
  const content = (
    <>
      {isShown(hint) && (
        <Hint {...hintProps} id={hintId(id)}>
          {hint}
        </Hint>
      )}
      {isShown(error) && (
        <ErrorMessage {...errorProps} id={errorId(id)}>
          {error}
        </ErrorMessage>
      )}
      {props.children}
    </>
  )
  return (
    <FormGroup {...formGroupProps} error={isShown(error)}>
      {isShown(legend) ? (
        <Fieldset
          {...fieldsetProps}
          legend={legend}
          legendProps={legendProps}
          describedBy={describedByOf(props)}
          role={props.role}
        >
          {content}
        </Fieldset>
      ) : (
        content
      )}
    </FormGroup>
  )
}
