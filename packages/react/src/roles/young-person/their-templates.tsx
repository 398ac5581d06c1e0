import { type FieldTemplateProps, theme } from '@open-care-plan/rjsf-govuk/form'
import type { UiSchema } from '@open-care-plan/schemas/forms'
import { type ComponentType, createContext, type ReactElement, useContext, useMemo } from 'react'
import { isObject } from '../../record/json.ts'
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

/** The item of a list that is being drawn. */
interface TheirItemAround {
  /** Whether others wrote in it. */
  readonly shared: boolean
  /** What tells it from others of which the same would be said. */
  readonly told: string | undefined
}

const ItemContext = createContext<TheirItemAround>({ shared: false, told: undefined })

/** A question; or, where it only tells which item this is, its answer to read. */
function TheirField(props: FieldTemplateProps): ReactElement {
  const { uiSchema, schema, formData } = props
  const { shared, told = '{answer}' } = useContext(ItemContext)
  const { fixed, fixedTitle } = (uiSchema?.['ui:options'] ?? {}) as TheirOptions
  if (fixed === undefined || (fixed === 'once-shared' && !shared)) return <ThemeField {...props} />
  const code = (schema as FieldSchema).oneOf?.find((each) => each.const === formData)
  return (
    <div className="govuk-form-group">
      <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{fixedTitle}</p>
      <p className="govuk-body">{code?.title && told.replace('{answer}', () => code.title ?? '')}</p>
    </div>
  )
}

/** An item of a list. One in which others wrote cannot be taken out: their words would go with it. */
function TheirItem(props: ItemProps): ReactElement {
  const { formData } = props.children.props
  const shared = isShared(formData, props.uiSchema)
  const { told: all } = (props.uiSchema?.['ui:options'] ?? {}) as TheirOptions
  const told = isObject(formData) ? all?.[String(formData.id)] : undefined
  const around = useMemo(() => ({ shared, told }), [shared, told])
  return (
    <ItemContext.Provider value={around}>
      {shared ? (
        <ThemeItem {...props} hasToolbar={false} buttonsProps={{ ...props.buttonsProps, hasRemove: false }} />
      ) : (
        <ThemeItem {...props} />
      )}
    </ItemContext.Provider>
  )
}

/** Templates of the young person’s pages. The same object always, so that no form is drawn anew for it. */
export const theirTemplates = { FieldTemplate: TheirField, ArrayFieldItemTemplate: TheirItem }
