import type {
  ArrayFieldDescriptionProps,
  ArrayFieldTitleProps,
  DescriptionFieldProps,
  FieldErrorProps,
  FieldHelpProps,
  TitleFieldProps,
} from '@rjsf/utils'
import { createElement, type ReactElement } from 'react'
import { ErrorMessage } from '../../components/field/error-message.tsx'
import { Hint } from '../../components/field/hint.tsx'
import { errorId, hintId } from '../../components/field/ids.ts'
import { usePlace } from '../place.tsx'

/** Words under the name of a group. */
export function DescriptionFieldTemplate({ id, description }: DescriptionFieldProps): ReactElement | null {
  return description ? <Hint id={id}>{description}</Hint> : null
}

export function ArrayFieldDescriptionTemplate(props: ArrayFieldDescriptionProps): ReactElement | null {
  const { description, fieldPathId } = props
  return description ? <Hint id={hintId(fieldPathId.$id)}>{description}</Hint> : null
}

/** The name of a group as a heading, for templates of others; ours draw their own. */
export function TitleFieldTemplate({ id, title, optionalDataControl }: TitleFieldProps): ReactElement | null {
  const { heading } = usePlace()
  return (
    <>
      {title && createElement(`h${heading}`, { id, className: 'govuk-heading-m' }, title)}
      {optionalDataControl}
    </>
  )
}

export function ArrayFieldTitleTemplate(props: ArrayFieldTitleProps): ReactElement | null {
  const { title, fieldPathId, ...rest } = props
  return title ? <TitleFieldTemplate {...rest} id={`${fieldPathId.$id}-title`} title={title} /> : null
}

/** The first thing that is wrong. One at a time is enough to mend. */
export function FieldErrorTemplate({ errors, fieldPathId }: FieldErrorProps): ReactElement | null {
  const [first] = errors ?? []
  return first ? <ErrorMessage id={errorId(fieldPathId.$id)}>{first}</ErrorMessage> : null
}

export function FieldHelpTemplate({ help, fieldPathId }: FieldHelpProps): ReactElement | null {
  return help ? <Hint id={hintId(fieldPathId.$id)}>{help}</Hint> : null
}
