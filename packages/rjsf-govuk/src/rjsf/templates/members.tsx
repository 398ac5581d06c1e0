import { ADDITIONAL_PROPERTY_FLAG, type ObjectFieldTemplateProps } from '@rjsf/utils'
import { Fragment, type ReactElement, type ReactNode, useMemo } from 'react'
import { declaredNames, schemasAt } from '../../schema/schemas-at.ts'
import { holds } from '../../visibility/condition.ts'
import { conditionOf } from '../../visibility/is-visible.ts'
import { type UiTree, uiBelow, uiOption } from '../../visibility/ui-tree.ts'
import { placeOf } from '../place-of.ts'
import { RevealContext, revealKey } from '../reveal.tsx'

/** `ui:options: { revealedBy: { property: 'contactAllowed', value: 'no' } }`: the answer under which a field stands. */
interface RevealedBy {
  readonly property: string
  readonly value: unknown
}

/**
 * The fields of an object that are asked for now, in their order. One that an answer reveals stands under that answer. One
 * that is not asked for keeps what it has.
 */
export function useMembers(props: ObjectFieldTemplateProps): readonly ReactElement[] {
  const { properties, uiSchema, formData } = props
  const ui = uiSchema as UiTree | undefined
  const hiddenNames = useHiddenNames(props)
  const asked = properties.filter(({ name }) => {
    const condition = conditionOf(uiBelow(ui, name))
    return !hiddenNames.has(name) && (condition === undefined || holds(condition, formData))
  })
  const present = new Set(properties.map(({ name }) => name))
  const under = new Map<string, Map<string, ReactNode[]>>()
  const own = asked.filter(({ name, content }) => {
    const by = uiOption(uiBelow(ui, name), 'revealedBy') as RevealedBy | undefined
    if (by === undefined || !present.has(by.property)) return true
    const answers = under.get(by.property) ?? new Map<string, ReactNode[]>()
    const contents = answers.get(revealKey(by.value)) ?? []
    answers.set(revealKey(by.value), [...contents, content])
    under.set(by.property, answers)
    return false
  })
  return own.map(({ name, content }) => {
    const revealed = under.get(name)
    return (
      <Fragment key={content.key ?? name}>
        {revealed ? <RevealContext.Provider value={revealed}>{content}</RevealContext.Provider> : content}
      </Fragment>
    )
  })
}

/**
 * Answers that a branch asked for which does not hold now. They are kept; an object that takes any further properties would
 * show them as such, so they are left out by name.
 */
function useHiddenNames({
  properties,
  schema,
  registry,
  fieldPathId,
}: ObjectFieldTemplateProps): ReadonlySet<string> {
  const { rootSchema } = registry
  const takesMore = schema.properties
    ? Object.values(schema.properties).some(
        (each) => typeof each === 'object' && ADDITIONAL_PROPERTY_FLAG in each,
      )
    : false
  const path = placeOf(fieldPathId)
  const place = path.join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: rjsf makes a new path at each drawing; its words are what counts
  const declared = useMemo(
    () => (takesMore ? declaredNames(schemasAt(rootSchema, path)) : new Set<string>()),
    [takesMore, rootSchema, place],
  )
  if (declared.size === 0) return declared
  return new Set(
    properties
      .map(({ name }) => name)
      .filter((name) => {
        const property = schema.properties?.[name]
        return typeof property === 'object' && ADDITIONAL_PROPERTY_FLAG in property && declared.has(name)
      }),
  )
}
