import { canExpand, type ObjectFieldTemplateProps } from '@rjsf/utils'
import { createElement, type ReactElement, type ReactNode, useMemo } from 'react'
import { ErrorMessage } from '../../components/field/error-message.tsx'
import { Fieldset } from '../../components/field/fieldset.tsx'
import { errorId, hintId, ids } from '../../components/field/ids.ts'
import type { TextSize } from '../../components/field/label.tsx'
import { useStrings } from '../../strings/strings-provider.tsx'
import { uiOption } from '../../visibility/ui-tree.ts'
import { hintsOf } from '../hint.ts'
import { Hints } from '../hints.tsx'
import { nameOfGroup } from '../label-of.ts'
import { nextHeading, PlaceContext, useFrame, usePlace } from '../place.tsx'
import { placeOf } from '../place-of.ts'
import { useIsAside } from '../session.tsx'
import { focusOnName } from './added-property.ts'
import { useMembers } from './members.tsx'
import { RegisteredButton } from './registered-button.tsx'

/** More fieldsets inside one another than this are hard to follow: a screen reader says each of their names. */
const DEEPEST_FIELDSET = 2

/**
 * Questions that belong together. The form itself has no frame; a part of it is a section under a heading; a part of a part
 * is a fieldset, and further in a group under a heading. The item of a list has the frame of the list.
 */
export function ObjectFieldTemplate(props: ObjectFieldTemplateProps): ReactElement | null {
  const { schema, uiSchema, fieldPathId, properties, optionalDataControl } = props
  const { label, error } = useFrame()
  const path = placeOf(fieldPathId)
  const title = props.title === '' ? '' : nameOfGroup(props, label)
  const hasHint = hintsOf(schema, uiSchema).length > 0
  const members = useMembers(props)
  const isAside = useIsAside(fieldPathId.$id, props.registry.globalFormOptions.idSeparator)
  const isUnionAlone = (schema.oneOf ?? schema.anyOf) !== undefined && properties.length === 0
  if (isUnionAlone && !schema.properties) return null
  const id = fieldPathId.$id
  const intro = (
    <>
      <Hints id={id} schema={schema} uiSchema={uiSchema} />
      {error !== undefined && <ErrorMessage id={errorId(id)}>{error}</ErrorMessage>}
    </>
  )
  const described = ids(hasHint && hintId(id), error !== undefined && errorId(id))
  return (
    <Frame
      id={id}
      path={path}
      title={title}
      size={uiOption(uiSchema, 'labelSize') as TextSize | undefined}
      intro={intro}
      described={described}
      isAside={isAside}
      isWrong={error !== undefined}
      label={label}
      isEmpty={members.length === 0 && optionalDataControl !== undefined}
    >
      {members}
      {optionalDataControl}
      <AddProperty {...props} />
    </Frame>
  )
}

interface FrameProps {
  readonly id: string
  readonly path: readonly (string | number)[]
  readonly title: string
  readonly size: TextSize | undefined
  readonly intro: ReactNode
  readonly described: string | undefined
  readonly isEmpty: boolean
  readonly isAside: boolean
  readonly isWrong: boolean
  /** What the part is called where it has no heading of its own. */
  readonly label: string
  readonly children: ReactNode
}

function Frame(props: FrameProps): ReactElement {
  const { id, path, title, size, intro, described, isEmpty, isAside, isWrong, label, children } = props
  const place = usePlace()
  const { heading, fieldsets } = place
  const isRoot = path.length === 0
  const isSection = path.length === 1
  const asFieldset = !isRoot && !isSection && fieldsets < DEEPEST_FIELDSET
  const inside = useMemo(
    () => ({
      heading: title !== '' && !asFieldset ? nextHeading(heading) : heading,
      fieldsets: asFieldset ? fieldsets + 1 : fieldsets,
    }),
    [title, asFieldset, heading, fieldsets],
  )
  // The list draws the frame of its item. A part that is not there is no more than the button that adds it.
  const isBare = typeof path.at(-1) === 'number' || title === '' || isEmpty
  const headingId = `${id}-title`
  const name =
    title !== '' &&
    createElement(
      `h${heading}`,
      {
        id: isRoot ? undefined : headingId,
        className: `govuk-heading-${size ?? (isRoot ? 'l' : isSection ? 'm' : 's')}`,
      },
      title,
    )
  const filled = isBare ? children : <PlaceContext.Provider value={inside}>{children}</PlaceContext.Provider>
  if (isBare || isRoot) {
    // A message about the whole has to be tied to something that has a name.
    const group = isWrong ? { role: 'group', 'aria-label': label, 'aria-describedby': described } : undefined
    return (
      <div {...group}>
        {!isBare && name}
        {intro}
        {filled}
      </div>
    )
  }
  if (asFieldset) {
    return (
      <div className="govuk-form-group" hidden={isAside}>
        <Fieldset id={id} legend={title} legendProps={{ size: size ?? 'm' }} describedBy={described}>
          {intro}
          {filled}
        </Fieldset>
      </div>
    )
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset further in is what this stands for
    <div
      id={id}
      role="group"
      hidden={isAside}
      className="govuk-form-group"
      aria-labelledby={headingId}
      aria-describedby={described}
    >
      {name}
      {intro}
      {filled}
    </div>
  )
}

/** Adds a part under a name that whoever fills in the form gives it. */
function AddProperty(props: ObjectFieldTemplateProps): ReactElement | null {
  const { schema, uiSchema, formData, disabled, readonly, registry, fieldPathId, onAddProperty } = props
  const { addAnother, item } = useStrings()
  const id = fieldPathId.$id
  if (!canExpand(schema, uiSchema, formData) || readonly) return null
  return (
    <RegisteredButton
      as="AddButton"
      id={`${id}__add`}
      registry={registry}
      uiSchema={uiSchema}
      disabled={disabled}
      onClick={() => {
        onAddProperty()
        focusOnName(id)
      }}
    >
      {addAnother(item)}
    </RegisteredButton>
  )
}
