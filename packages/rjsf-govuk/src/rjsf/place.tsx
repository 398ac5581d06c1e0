import { createContext, type ReactNode, useContext } from 'react'
import type { HeadingLevel } from '../components/field/label.tsx'

/** Where in the form a group stands: the level that its heading has, and how many fieldsets are around it. */
export interface Place {
  readonly heading: HeadingLevel
  readonly fieldsets: number
}

/** Starts at the level of the form’s own headings; each group counts on. */
export const PlaceContext = createContext<Place>({ heading: 2, fieldsets: 0 })

export const usePlace = (): Place => useContext(PlaceContext)

export const nextHeading = (level: HeadingLevel): HeadingLevel => Math.min(level + 1, 6) as HeadingLevel

/** What the template of a field tells the group that it holds, an object or a list. */
export interface Frame {
  /** What the group is called. */
  readonly label: string
  /** What is wrong with the group as a whole. */
  readonly error: ReactNode
}

export const FrameContext = createContext<Frame>({ label: '', error: undefined })

export const useFrame = (): Frame => useContext(FrameContext)

/** What a list calls one of its items, as “Medicine 2”; undefined outside a list. */
export const ItemLabelContext = createContext<string | undefined>(undefined)

export const useItemLabel = (): string | undefined => useContext(ItemLabelContext)

/** Where the kind of answer stands that is chosen, as `placeKey` writes it: what marks that kind is said by the choice. */
export const KindContext = createContext<string | undefined>(undefined)

export const placeKey = (path: readonly (string | number)[]): string => path.join('\n')
