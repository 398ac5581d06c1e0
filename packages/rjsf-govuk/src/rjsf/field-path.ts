import type { FieldPathId } from '@rjsf/utils'
import { createContext, useContext, useMemo } from 'react'
import type { Meant } from '../drafts/use-handover.ts'

type Path = FieldPathId['path']

/** Which field is drawn here, and where its answer is in the data of the form. rjsf does not tell widgets. */
interface FieldPath {
  readonly id: string
  readonly path: Path
}

export const FieldPathContext = createContext<FieldPath | undefined>(undefined)

/** The same object for as long as it is the same field, so that nothing is drawn for it. */
export function useFieldPath({ $id: id, path }: FieldPathId): FieldPath {
  const steps = JSON.stringify(path)
  return useMemo(
    () => ({ id, path: (JSON.parse(steps) as Path).filter((step) => step !== 'XxxOf') }),
    [id, steps],
  )
}

/**
 * What a draft of a widget means to its form. Undefined where a host’s own template draws the field and does not say where it
 * is: what stands around is then another field.
 */
export function useMeant<Value>(id: string, read: (value: Value) => unknown): Meant<Value> | undefined {
  const at = useContext(FieldPathContext)
  return at?.id === id ? { path: at.path, read } : undefined
}
