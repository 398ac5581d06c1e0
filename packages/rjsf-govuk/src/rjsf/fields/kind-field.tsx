import {
  type FieldProps,
  getDiscriminatorFieldFromSchema,
  type RJSFSchema,
  type SchemaUtilsType,
  type UiSchema,
} from '@rjsf/utils'
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { useStrings } from '../../strings/strings-provider.tsx'
import { valueAt } from '../../visibility/condition.ts'
import { uiOption } from '../../visibility/ui-tree.ts'
import { KindContext, placeKey, useFrame } from '../place.tsx'
import { useSession } from '../session.tsx'
import { KindChooser } from './kind-chooser.tsx'
import { isObjectKind, sameData, switchKind } from './switch-kind.ts'

/** What the fields of `oneOf` and `anyOf` are given. */
export interface KindFieldProps extends FieldProps {
  readonly options: RJSFSchema[]
}

/**
 * An answer that may be of several kinds (`oneOf`, `anyOf`): which of them it is, and the fields of that kind. What was
 * written under one kind is there again when it is chosen again.
 */
export function KindField(props: KindFieldProps): ReactElement | null {
  const { fieldPathId, formData, options, registry, schema, uiSchema } = props
  const { schemaUtils, fields, templates } = registry
  const strings = useStrings()
  const frame = useFrame()
  const kinds = useMemo(
    () => options.map((option) => schemaUtils.retrieveSchema(option, formData)),
    [options, schemaUtils, formData],
  )
  const { chosen, choose, change } = useKind(props, kinds)
  const uiOptions = uiOfKinds(schema, uiSchema)
  const kind = chosen === undefined ? undefined : kinds[chosen]
  const id = `${fieldPathId.$id}${schema.oneOf ? '__oneof_select' : '__anyof_select'}`
  const names = kinds.map((each, index) => {
    const title = uiOption(uiOptions[index], 'title') ?? each.title
    return typeof title === 'string' && title !== '' ? title : nameOfType(each) || strings.option(index + 1)
  })
  const Template = templates.MultiSchemaFieldTemplate
  const { SchemaField } = fields
  return (
    <Template
      schema={schema}
      registry={registry}
      {...(uiSchema && { uiSchema })}
      selector={
        isAsked(kinds) ? (
          <KindChooser
            {...props}
            id={id}
            label={schema.properties ? strings.whichKind : frame.label || strings.whichKind}
            names={names}
            chosen={chosen}
            choose={choose}
            hasFields={kind !== undefined && kind.type !== 'null'}
            isBox={kind !== undefined && kind.type !== 'null' && !isObjectKind(kind)}
          />
        ) : undefined
      }
      optionSchemaField={
        kind !== undefined && kind.type !== 'null' && SchemaField ? (
          <KindContext.Provider key={chosen} value={isAsked(kinds) ? placeKey(fieldPathId.path) : undefined}>
            <SchemaField
              {...props}
              schema={withParent(kind, schema)}
              uiSchema={uiOfKind(kind, uiOptions[chosen ?? 0] ?? withoutChooser(uiSchema), isAsked(kinds))}
              onChange={change}
            />
          </KindContext.Provider>
        ) : null
      }
    />
  )
}

/** Which kind is filled in: the one that was chosen here, or the one that the record most looks like. */
function useKind(props: KindFieldProps, kinds: readonly RJSFSchema[]) {
  const { fieldPathId, formData, registry, schema, onChange, disabled, readonly } = props
  const { schemaUtils } = registry
  const session = useSession()
  const id = fieldPathId.$id
  const place = placeKey(fieldPathId.path)
  const remembered = session?.memory.get(id) as Remembered | undefined
  const [chosen, setChosen] = useState<number | undefined>(() =>
    remembered && sameData(remembered.data, formData)
      ? remembered.chosen
      : closest(schemaUtils, schema, kinds, formData, undefined),
  )
  /** What was written under the kinds that are not chosen. */
  const kept = useRef<Map<number, unknown>>(undefined)
  kept.current ??= remembered && sameData(remembered.data, formData) ? new Map(remembered.kept) : new Map()
  const now = ofKinds(kinds, formData)
  /** With what the kind was last decided, and what stands there once what was chosen here has come back. */
  const [seen, setSeen] = useState(now)
  const expected = useRef(now)
  const settled = useRef(now)
  /** What was there when something was written in the fields of the kind. */
  const edit = useRef<{ readonly from: unknown }>(undefined)
  const isOwn = (edit.current && edit.current.from !== formData) || sameData(expected.current, now)

  // The record was changed from outside, as by loading another: it says which kind it is. What is written in the fields of
  // the kind itself changes nothing about which it is, however much it looks like another half-way. It is decided before
  // anything is drawn: the fields of the old kind would put their marks into a record that has none.
  if (!sameData(seen, now)) {
    setSeen(now)
    if (!isOwn) {
      const isGone = isNothing(formData) && formData !== null
      const found = isGone ? none(kinds) : closest(schemaUtils, schema, kinds, formData, chosen)
      if (found !== chosen && (isGone || !fits(schemaUtils, kinds, chosen, formData))) setChosen(found)
    }
  }
  useEffect(() => {
    if (sameData(settled.current, now)) return
    settled.current = now
    // What was written before belongs to the record that was here.
    if (!isOwn) kept.current = new Map()
    expected.current = now
    if (edit.current?.from !== formData) edit.current = undefined
  })

  useEffect(() => {
    if (chosen !== undefined) session?.kinds.set(place, chosen)
    return () => {
      session?.kinds.delete(place)
    }
  }, [session, place, chosen])

  const latest = useRef({ chosen, formData })
  latest.current = { chosen, formData }
  useEffect(
    () => () => {
      session?.memory.set(id, {
        chosen: latest.current.chosen,
        data: latest.current.formData,
        kept: kept.current,
      })
    },
    [session, id],
  )

  const choose = (next: number | undefined): void => {
    if (disabled || readonly || next === chosen) return
    const before = kept.current ?? new Map<number, unknown>()
    if (chosen !== undefined) before.set(chosen, formData)
    const data = switchKind(schemaUtils, schema, kinds, {
      from: chosen,
      to: next,
      data: formData,
      kept: before,
    })
    expected.current = ofKinds(kinds, data)
    setChosen(next)
    onChange(data, fieldPathId.path, undefined, id)
  }
  const change: KindFieldProps['onChange'] = (value, path, errors, changedId) => {
    const at = path.slice(fieldPathId.path.length)
    // What is as it was comes back as it was: a record that is loaded next would be taken for it.
    const { formData: from } = latest.current
    if (!sameData(valueAt(from, at), value)) edit.current = { from }
    const isWhole = path.length === fieldPathId.path.length
    onChange(isWhole && value === undefined && takesNull(kinds) ? null : value, path, errors, changedId)
  }
  return { chosen, choose, change }
}

/** What the kinds speak of in a record: what they have in common with the object around says nothing about them. */
function ofKinds(kinds: readonly RJSFSchema[], data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data
  const names = new Set(kinds.flatMap(({ properties }) => Object.keys(properties ?? {})))
  return names.size === 0
    ? data
    : Object.fromEntries(Object.entries(data).filter(([name]) => names.has(name)))
}

const takesNull = (kinds: readonly RJSFSchema[]): boolean => kinds.some(({ type }) => type === 'null')

/** Nobody is asked for the kind where there is one beside nothing: no answer is nothing. */
const isAsked = (kinds: readonly RJSFSchema[]): boolean =>
  kinds.filter(({ type }) => type !== 'null').length > 1

interface Remembered {
  readonly chosen: number | undefined
  readonly data: unknown
  readonly kept: ReadonlyMap<number, unknown>
}

/** The kind that a record most looks like. An empty record is of none, where there is more than one to choose from. */
function closest(
  utils: SchemaUtilsType,
  schema: RJSFSchema,
  kinds: readonly RJSFSchema[],
  data: unknown,
  chosen: number | undefined,
): number | undefined {
  if (!isAsked(kinds)) return none(kinds)
  const nothing = data === null ? kinds.findIndex(({ type }) => type === 'null') : -1
  if (nothing >= 0) return nothing
  if (isNothing(data)) return chosen
  const found = utils.getClosestMatchingOption(
    data as never,
    [...kinds],
    chosen ?? -1,
    getDiscriminatorFieldFromSchema(schema),
  )
  return found < 0 ? chosen : found
}

/** Which kind it is where nothing is there: none, unless there is only one. */
const none = (kinds: readonly RJSFSchema[]): number | undefined =>
  isAsked(kinds) ? undefined : kinds.findIndex(({ type }) => type !== 'null')

const isNothing = (data: unknown): boolean =>
  data === undefined ||
  data === null ||
  (typeof data === 'object' && Object.values(data).every((value) => value === undefined))

const fits = (
  utils: SchemaUtilsType,
  kinds: readonly RJSFSchema[],
  chosen: number | undefined,
  data: unknown,
): boolean => {
  const kind = chosen === undefined ? undefined : kinds[chosen]
  return kind !== undefined && utils.getValidator().isValid(kind, data as never, utils.getRootSchema())
}

/** The UI schemas of the kinds, where `oneOf` or `anyOf` of the UI schema gives them. */
function uiOfKinds(schema: RJSFSchema, uiSchema: UiSchema | undefined): readonly (UiSchema | undefined)[] {
  const given: unknown = schema.oneOf ? uiSchema?.oneOf : uiSchema?.anyOf
  return Array.isArray(given) ? given : []
}

/** The widget that asks which kind it is does not draw the kind. */
function withoutChooser(uiSchema: UiSchema | undefined): UiSchema {
  const { 'ui:widget': _, 'ui:title': __, ...rest } = uiSchema ?? {}
  return rest
}

/** The answer that was chosen names the fields that follow it: a heading with the same words would say it twice. */
function uiOfKind(kind: RJSFSchema, uiSchema: UiSchema, isNamed: boolean): UiSchema {
  if (!isNamed || !isObjectKind(kind)) return uiSchema
  return { ...uiSchema, 'ui:options': { ...uiSchema['ui:options'], label: false } }
}

/** What the schema around says of all its kinds. */
function withParent(kind: RJSFSchema, { required, type }: RJSFSchema): RJSFSchema {
  const own = kind.required ?? []
  return {
    ...kind,
    ...(type !== undefined && kind.type === undefined && { type }),
    ...(required && { required: [...new Set([...required, ...own])] }),
  }
}

const nameOfType = ({ const: only }: RJSFSchema): string => (typeof only === 'string' ? only : '')
