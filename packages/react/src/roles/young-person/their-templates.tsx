import { type FieldTemplateProps, theme } from '@open-care-plan/rjsf-govuk/form'
import type { UiSchema } from '@open-care-plan/schemas'
import { type ComponentType, createContext, type ReactElement, useContext } from 'react'
import type { FieldSchema } from '../../views/shared/field-words.ts'
import type { TheirOptions } from './drawn-form.ts'
import { isShared } from './record-view.ts'

const ThemeField = theme.templates.FieldTemplate as ComponentType<FieldTemplateProps>
const ThemeItem = theme.templates.ArrayFieldItemTemplate as ComponentType<ItemProps>

interface ItemProps {
  readonly children: ReactElement<{ readonly formData?: unknown }>
  readonly uiSchema?: UiSchema
  readonly hasToolbar: boolean
  readonly buttonsProps: object
}

/** Whether others wrote in the item of a list that is being drawn. */
const SharedContext = createContext(false)

/** A question; or, where it only tells which item this is, its answer to read. */
function TheirField(props: FieldTemplateProps): ReactElement {
  const { uiSchema, schema, formData } = props
  const isInShared = useContext(SharedContext)
  const { fixed, fixedTitle } = (uiSchema?.['ui:options'] ?? {}) as TheirOptions
  if (fixed === undefined || (fixed === 'once-shared' && !isInShared)) return <ThemeField {...props} />
  const code = (schema as FieldSchema).oneOf?.find((each) => each.const === formData)
  return (
    <div className="govuk-form-group">
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{fixedTitle}</p>
      <p className="govuk-body">{code?.title}</p>
    </div>
  )
}

/** An item of a list. One in which others wrote cannot be taken out: their words would go with it. */
function TheirItem(props: ItemProps): ReactElement {
  const shared = isShared(props.children.props.formData, props.uiSchema)
  return (
    <SharedContext.Provider value={shared}>
      {shared ? (
        <ThemeItem {...props} hasToolbar={false} buttonsProps={{ ...props.buttonsProps, hasRemove: false }} />
      ) : (
        <ThemeItem {...props} />
      )}
    </SharedContext.Provider>
  )
}

/** Templates of the young person’s pages. The same object always, so that no form is drawn anew for it. */
export const theirTemplates = { FieldTemplate: TheirField, ArrayFieldItemTemplate: TheirItem }
