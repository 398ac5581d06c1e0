import {
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { BookletContents } from './contents.ts'
import { measuresOf } from './measure.ts'
import { type BookletPage, paginate } from './paginate.ts'
import type { BookletFormat } from './strings.ts'

/** What stands on the pages between the cover and the end. */
interface BookletPages {
  readonly main: readonly BookletPage[]
  readonly closing: readonly BookletPage[]
}

interface LaidOut {
  readonly contents: BookletContents
  readonly format: BookletFormat
  readonly pages: BookletPages
}

export interface UsedPages {
  /** For the box in which every piece is laid out once, unseen. It is to be drawn where there is a browser. */
  readonly box: RefObject<HTMLDivElement | null>
  readonly isInBrowser: boolean
  /** Undefined until the browser has laid out the box. */
  readonly pages: BookletPages | undefined
}

// A server lays nothing out, and React warns of a layout effect there.
const useLaidOut = typeof document === 'undefined' ? useEffect : useLayoutEffect

const never = () => () => {}

/**
 * Lays contents on pages as soon as the browser has laid out a box with all of them, and again whenever that changes: with a
 * font that came, or with a size of letters that the reader chose.
 */
export function usePages(contents: BookletContents, format: BookletFormat): UsedPages {
  const box = useRef<HTMLDivElement | null>(null)
  const [laid, setLaid] = useState<LaidOut>()
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

  const layOut = useCallback(() => {
    const measures = box.current === null ? undefined : measuresOf(box.current)
    // On paper the box is not there, and what was measured on the screen stays.
    if (measures === undefined) return
    const pages = { main: paginate(contents.main, measures), closing: paginate(contents.closing, measures) }
    const isAsBefore = (before: LaidOut | undefined) =>
      before?.contents === contents &&
      before.format === format &&
      JSON.stringify(before.pages) === JSON.stringify(pages)
    setLaid((before) => (isAsBefore(before) ? before : { contents, format, pages }))
  }, [contents, format])

  useLaidOut(() => {
    if (!isInBrowser) return
    layOut()
    if (box.current === null || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(layOut)
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [layOut, isInBrowser])

  const isOfNow = laid?.contents === contents && laid.format === format
  return { box, isInBrowser, pages: isOfNow ? laid.pages : undefined }
}
