import type {
  ErrorTransformer,
  Field,
  Registry,
  RegistryFieldsType,
  RegistryWidgetsType,
  TemplatesType,
} from '@rjsf/utils'
import { writeMessages } from '../messages/write-messages.ts'
import { enGB } from '../strings/en-gb.ts'
import type { UiTree } from '../visibility/ui-tree.ts'
import { KindField } from './fields/kind-field.tsx'
import { NumberField } from './fields/number-field.tsx'
import { NamedCheckboxWidget } from './named-checkbox-widget.tsx'
import {
  ArrayFieldItemButtonsTemplate,
  ArrayFieldItemTemplate,
} from './templates/array-field-item-template.tsx'
import { ArrayFieldTemplate } from './templates/array-field-template.tsx'
import { BaseInputTemplate } from './templates/base-input-template.tsx'
import {
  AddButton,
  ClearButton,
  CopyButton,
  MoveDownButton,
  MoveUpButton,
  RemoveButton,
  SubmitButton,
} from './templates/button-templates.tsx'
import { ErrorListTemplate } from './templates/error-list-template.tsx'
import { FieldTemplate } from './templates/field-template.tsx'
import { ObjectFieldTemplate } from './templates/object-field-template.tsx'
import {
  CyclicSchemaExpandTemplate,
  FallbackFieldTemplate,
  GridTemplate,
  MultiSchemaFieldTemplate,
  OptionalDataControlsTemplate,
  UnsupportedFieldTemplate,
} from './templates/other-templates.tsx'
import {
  ArrayFieldDescriptionTemplate,
  ArrayFieldTitleTemplate,
  DescriptionFieldTemplate,
  FieldErrorTemplate,
  FieldHelpTemplate,
  TitleFieldTemplate,
} from './templates/words-templates.tsx'
import { WrapIfAdditionalTemplate } from './templates/wrap-if-additional-template.tsx'
import { translateWith } from './translate.ts'
import { choicesAndDates } from './widgets/choices-and-dates.ts'

import { ColorWidget } from './widgets/color-widget.tsx'
import { EmailWidget } from './widgets/email-widget.tsx'
import { HiddenWidget } from './widgets/hidden-widget.tsx'
import { NumberWidget } from './widgets/number-widget.tsx'
import { RangeWidget } from './widgets/range-widget.tsx'
import { FileWidget, PasswordWidget } from './widgets/rare-widgets.ts'
import { SelectWidget } from './widgets/select-widget.tsx'
import { TelWidget } from './widgets/tel-widget.tsx'
import { TextWidget } from './widgets/text-widget.tsx'
import { TextareaWidget } from './widgets/textarea-widget.tsx'
import { UrlWidget } from './widgets/url-widget.tsx'

/** Everything that draws a form of rjsf as the GOV.UK Design System does: `withTheme(theme)`. */
export interface Theme {
  readonly fields: RegistryFieldsType
  readonly widgets: RegistryWidgetsType
  readonly templates: Partial<Omit<TemplatesType, 'ButtonTemplates'>> & {
    readonly ButtonTemplates: TemplatesType['ButtonTemplates']
  }
  /** Messages in English, from what the validator says alone. `Form` knows the schema as well, and says it in other words. */
  readonly transformErrors: ErrorTransformer
  readonly translateString: Registry['translateString']
  readonly noHtml5Validate: true
}

const made = (): Theme => ({
  transformErrors: (errors, uiSchema) =>
    writeMessages(errors, { schema: undefined, uiSchema: uiSchema as UiTree | undefined, strings: enGB }),
  translateString: translateWith(enGB),
  noHtml5Validate: true,
  fields: { AnyOfField: KindField as Field, NumberField, OneOfField: KindField as Field },
  widgets: {
    ...choicesAndDates,
    CheckboxWidget: NamedCheckboxWidget,
    ColorWidget,
    EmailWidget,
    FileWidget,
    HiddenWidget,
    NumberWidget,
    PasswordWidget,
    RangeWidget,
    SelectWidget,
    TelWidget,
    TextWidget,
    TextareaWidget,
    URLWidget: UrlWidget,
    UpDownWidget: NumberWidget,
    tel: TelWidget,
    url: UrlWidget,
  },
  templates: {
    ArrayFieldDescriptionTemplate,
    ArrayFieldItemButtonsTemplate,
    ArrayFieldItemTemplate,
    ArrayFieldTemplate,
    ArrayFieldTitleTemplate,
    BaseInputTemplate,
    CyclicSchemaExpandTemplate,
    DescriptionFieldTemplate,
    ErrorListTemplate,
    FallbackFieldTemplate,
    FieldErrorTemplate,
    FieldHelpTemplate,
    FieldTemplate,
    GridTemplate,
    MultiSchemaFieldTemplate,
    ObjectFieldTemplate,
    OptionalDataControlsTemplate,
    TitleFieldTemplate,
    UnsupportedFieldTemplate,
    WrapIfAdditionalTemplate,
    ButtonTemplates: {
      AddButton,
      ClearButton,
      CopyButton,
      MoveDownButton,
      MoveUpButton,
      RemoveButton,
      SubmitButton,
    },
  },
})

// Marked as pure, so that a page which takes a button from the same entry does not carry every widget.
export const theme: Theme = /* @__PURE__ */ made()
