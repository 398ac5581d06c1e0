import type RjsfForm from '@rjsf/core'
import type { IChangeEvent, FormProps as RjsfFormProps } from '@rjsf/core'
import type { Experimental_DefaultFormStateBehavior } from '@rjsf/utils'
import {
  type ComponentType,
  createElement,
  type FormEvent,
  forwardRef,
  type ReactElement,
  type Ref,
  type RefAttributes,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react'
import type { HeadingLevel } from '../../components/field/label.tsx'
import { writeMessages } from '../../messages/write-messages.ts'
import type { SchemaNode } from '../../schema/schemas-at.ts'
import type { Strings } from '../../strings/strings.ts'
import { StringsProvider, useStrings } from '../../strings/strings-provider.tsx'
import type { UiTree } from '../../visibility/ui-tree.ts'
import { PlaceContext, placeKey } from '../place.tsx'
import { type Session, SessionProvider, useSession } from '../session.tsx'
import { theme } from '../theme.ts'
import { translateWith } from '../translate.ts'
import { type Describe, type FormChange, KeepingForm, type KeepingFormProps } from './keeping-form.ts'
import { omitHidden as withoutHidden } from './omit-hidden.ts'
import { type FocusOn, ID_PREFIX, idOfPath, useFocusOn } from './use-focus-on.ts'
import { withoutEmptyParts } from './without-empty-parts.ts'

// biome-ignore lint/suspicious/noExplicitAny: rjsf’s own default; the host’s data may be anything
export interface FormProps<Data = any> extends Omit<RjsfFormProps<Data>, 'ref' | 'onChange'> {
  readonly onChange?: (event: FormChange<Data>, id?: string) => void
  /** The words of the form: `enGB`, `cy` or others. Those of `StringsProvider` around it where none are given. */
  readonly strings?: Strings | undefined
  /** Level of the form’s own headings, under those of the page. 2 where nothing is given. */
  readonly headingLevel?: HeadingLevel | undefined
  /** Leaves answers to questions that are not asked now out of what `onSubmit` gets. They are kept where nothing is said. */
  readonly omitHidden?: boolean | undefined
  /** A question to go to: when the form is first drawn, and each time that another object is given. Its item is opened. */
  readonly focusOn?: FocusOn | undefined
  /**
   * The path of the item that is open by itself when the form is first drawn, which takes no focus. An item that is open bears its
   * id as `data-open-item`: a form that is drawn anew is where it was.
   */
  readonly openItem?: FocusOn['path'] | undefined
}

/** Answers are somebody’s: no default, no constant and no empty item is put in their place. */
const inventNothing: Experimental_DefaultFormStateBehavior = {
  emptyObjectFields: 'skipDefaults',
  constAsDefaults: 'never',
  arrayMinItems: { populate: 'never' },
}

/** What is wrong is said above the form. rjsf says it in the console too, where the host takes no errors. */
const saidOnThePage = (): void => {}

/**
 * A form of rjsf in the markup of the GOV.UK Design System. It takes what rjsf’s own takes. What differs: answers in
 * branches that do not hold are kept, nothing is filled in by itself, messages are GOV.UK’s, and the browser’s own checks
 * are off.
 */
export const Form = forwardRef(function Form(props: FormProps, ref: Ref<RjsfForm>): ReactElement {
  const { strings, headingLevel = 2, openItem, ...rest } = props
  const open = openItem && idOfPath(props, openItem)
  const place = useMemo(() => ({ heading: headingLevel, fieldsets: 0 }), [headingLevel])
  const around = useStrings()
  return (
    // Drawn with words of its own or without: a form that is given some later stays the same form.
    <StringsProvider strings={strings ?? around}>
      <PlaceContext.Provider value={place}>
        <SessionProvider open={open}>
          <Themed {...rest} formRef={ref} />
        </SessionProvider>
      </PlaceContext.Provider>
    </StringsProvider>
  )
})

interface ThemedProps extends Omit<FormProps, 'strings' | 'headingLevel' | 'openItem'> {
  readonly formRef: Ref<RjsfForm>
}

function Themed(props: ThemedProps): ReactElement {
  const {
    formRef,
    omitHidden,
    focusOn,
    fields,
    widgets,
    templates,
    onSubmit,
    schema,
    uiSchema,
    validator,
    ...rest
  } = props
  const strings = useStrings()
  const session = useSession()
  const registered = useMemo(
    () => ({
      fields: { ...theme.fields, ...fields },
      widgets: { ...theme.widgets, ...widgets },
      templates: {
        ...theme.templates,
        ...templates,
        ButtonTemplates: { ...theme.templates.ButtonTemplates, ...templates?.ButtonTemplates },
      },
    }),
    [fields, widgets, templates],
  )
  const translateString = useMemo(() => translateWith(strings), [strings])
  const prepare = useCallback((data: unknown) => withoutEmptyParts(schema as SchemaNode, data), [schema])
  const describe = useDescribe(props, strings, session)
  const submit = useSubmit(props, prepare)
  const form = useRef<KeepingForm>(null)
  const ref = useFocusOn(props, session, form)
  useOtherWords(form, describe, strings)
  const given: KeepingFormProps = {
    noHtml5Validate: true,
    showErrorList: 'top',
    idPrefix: ID_PREFIX,
    className: 'govuk-form',
    onError: saidOnThePage,
    experimental_defaultFormStateBehavior: inventNothing,
    translateString,
    ...rest,
    ...registered,
    schema,
    validator,
    describe,
    prepare,
    ...(uiSchema && { uiSchema }),
    ...(onSubmit && { onSubmit: submit }),
  }
  return createElement(KeepingForm as ComponentType<KeepingFormProps & RefAttributes<KeepingForm>>, {
    ...given,
    ref,
  })
}

function useDescribe(
  { schema, uiSchema }: ThemedProps,
  strings: Strings,
  session: Session | undefined,
): Describe {
  return useCallback(
    (errors, data) =>
      writeMessages(errors, {
        schema: schema as SchemaNode,
        uiSchema: uiSchema as UiTree | undefined,
        strings,
        data,
        chosen: (path) => session?.kinds.get(placeKey(path)),
      }),
    [schema, uiSchema, strings, session],
  )
}

/** What is wrong is said in other words as soon as the form is given them. */
function useOtherWords(
  form: { readonly current: KeepingForm | null },
  describe: Describe,
  strings: Strings,
): void {
  const before = useRef({ describe, strings })
  useEffect(() => {
    if (before.current.strings !== strings) form.current?.sayAnew(before.current.describe)
    before.current = { describe, strings }
  })
}

type Submit = (event: IChangeEvent, submit: FormEvent) => void

/** Hands over what was checked. The function stays the same, whatever the host gives at each drawing. */
function useSubmit(props: ThemedProps, prepare: (data: unknown) => unknown): Submit {
  const now = useRef(props)
  now.current = props
  return useCallback(
    (event, submitted) => {
      const { onSubmit, omitHidden, schema, uiSchema, validator } = now.current
      const data = prepare(event.formData)
      const formData = omitHidden ? withoutHidden(schema, uiSchema, data, validator) : data
      onSubmit?.({ ...event, formData }, submitted)
    },
    [prepare],
  )
}
