import { ADDITIONAL_PROPERTY_FLAG, type WrapIfAdditionalTemplateProps } from '@rjsf/utils'
import { type ReactElement, type ReactNode, useState } from 'react'
import { Fieldset } from '../../components/field/fieldset.tsx'
import { FormGroup } from '../../components/field/form-group.tsx'
import { Label } from '../../components/field/label.tsx'
import { Input } from '../../components/text-input.tsx'
import { useStrings } from '../../strings/strings-provider.tsx'
import { focusOnAdd, keyId } from './added-property.ts'
import { RegisteredButton } from './registered-button.tsx'

/** A part that somebody added under a name of their own: the name can be changed, and the part taken away. */
export function WrapIfAdditionalTemplate(props: WrapIfAdditionalTemplateProps): ReactNode {
  const { id, schema, label, disabled, readonly, children, classNames } = props
  const strings = useStrings()
  const own = classNames?.replace(/\brjsf-field(?:-[\w,]+)?\b/gu, '').trim()
  if (!(ADDITIONAL_PROPERTY_FLAG in schema)) return own ? <div className={own}>{children}</div> : children
  return (
    <Fieldset legend={label} legendProps={{ size: 's' }} className="govuk-form-list__item">
      <FormGroup>
        <Label htmlFor={keyId(id)}>{strings.fieldName(label)}</Label>
        <KeyBox {...props} />
      </FormGroup>
      {children}
      {!disabled && !readonly && (
        <div className="govuk-button-group">
          <RegisteredButton
            as="RemoveButton"
            id={`${id}__remove`}
            registry={props.registry}
            uiSchema={props.uiSchema}
            onClick={() => {
              props.onRemoveProperty()
              focusOnAdd(id)
            }}
          >
            {strings.remove}
            <span className="govuk-visually-hidden">{` ${label}`}</span>
          </RegisteredButton>
        </div>
      )}
    </Fieldset>
  )
}

/**
 * Holds a name while it is typed, and hands it over when the box is left or the Enter key is pressed: a name that is half
 * typed is no name yet. An empty one is no name either, and the old one comes back.
 */
function KeyBox({ id, label, disabled, readonly, onKeyRename }: WrapIfAdditionalTemplateProps): ReactElement {
  const [typed, setTyped] = useState(label)
  const [known, setKnown] = useState(label)
  if (known !== label) {
    setKnown(label)
    setTyped(label)
  }
  const handOver = () => {
    const name = typed.trim()
    if (name === '') setTyped(label)
    else if (name !== label) onKeyRename(name)
  }
  return (
    <Input
      id={keyId(id)}
      name={keyId(id)}
      width={20}
      value={typed}
      disabled={disabled}
      readOnly={readonly}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return
        // The name is given, and nothing is sent yet.
        event.preventDefault()
        handOver()
      }}
      onBlur={handOver}
    />
  )
}
