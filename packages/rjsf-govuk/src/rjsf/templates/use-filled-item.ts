import type { FieldProps, RJSFSchema } from '@rjsf/utils'
import { useEffect, useRef } from 'react'
import { isRecord } from '../../schema/is-record.ts'
import { isFilled } from '../kind.ts'

type Path = (string | number)[]

/** Puts into an item what its fields would by themselves, were they on the page: the values that can only be one. */
export function useFilledItem({ schema, formData, fieldPathId, registry, onChange }: FieldProps): void {
  const { schemaUtils } = registry
  const filled = useRef('[]')
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another answer may want another value
  useEffect(() => {
    const missing: (readonly [value: unknown, path: Path])[] = []
    const find = (of: RJSFSchema, data: unknown, path: Path): void => {
      if (!isRecord(data)) return
      const { properties = {}, required = [] } = schemaUtils.retrieveSchema(of, data)
      for (const name of new Set([...required, ...Object.keys(data)])) {
        const [at, value, below = {}] = [[...path, name], data[name], properties[name] as RJSFSchema]
        if (value !== undefined) find(below, value, at)
        else if (required.includes(name)) {
          const read = schemaUtils.retrieveSchema(below)
          if (isFilled(read)) missing.push([read.const, at])
        }
      }
    }
    find(schema, formData, fieldPathId.path)
    // Once for each time that it is missing: a host may not take it.
    const now = JSON.stringify(missing)
    if (now !== filled.current) for (const each of missing) onChange(...each)
    filled.current = now
  }, [formData])
}
