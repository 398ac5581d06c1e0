import type { ReactNode } from 'react'

/** Further attributes of one element, as `data-` attributes are. They stand after ours, and do not replace them. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>

/** An element inside a component that the caller may mark. */
export interface PartProps {
  readonly className?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** A part with what stands in it. */
export interface FilledPartProps extends PartProps {
  readonly children: ReactNode
}

/** Class names joined; what is empty or false is left out, and undefined where nothing is left. */
export const classes = (...names: readonly (string | false | null | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined

/** Whether there is something to show. */
export const isShown = (node: ReactNode): boolean =>
  node !== undefined && node !== null && node !== false && node !== true && node !== ''
