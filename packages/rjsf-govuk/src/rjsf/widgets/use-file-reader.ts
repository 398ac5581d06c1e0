import { useContext, useInsertionEffect, useRef, useState } from 'react'
import { toDataUrl } from '../../files/data-url.ts'
import { useStrings } from '../../strings/strings-provider.tsx'
import { ItemPlaceContext, isInPlace } from '../list-context.tsx'

export interface FileReading {
  readonly read: (files: readonly File[]) => void
  /** Names of the files of the last choice that could not be read. */
  readonly unread: readonly string[]
  /** What a screen reader is told. */
  readonly said: string
  readonly say: (words: string) => void
}

/**
 * Reads files one choice after the other, and adds those that could be read to whatever the form has by then. They come to
 * no other item of a list than the one they were chosen for: not where it is removed, or moved while it is closed.
 *
 * @param values What the form has.
 * @param take Gives the form what it shall have.
 */
export function useFileReader(
  values: readonly unknown[],
  take: (values: readonly unknown[]) => void,
  multiple: boolean,
): FileReading {
  const { fileAdded, fileIsRead } = useStrings()
  const [unread, setUnread] = useState<readonly string[]>([])
  const [said, say] = useState('')
  const item = useContext(ItemPlaceContext)
  const latest = useRef({ values, take, item })
  useInsertionEffect(() => {
    latest.current = { values, take, item }
  })
  const queue = useRef(Promise.resolve())

  const read = (files: readonly File[]): void => {
    setUnread([])
    say(files.map(({ name }) => fileIsRead(name)).join('. '))
    queue.current = queue.current.then(async () => {
      const results = await Promise.allSettled(files.map(toDataUrl))
      const urls = results.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
      const names = (status: string): string[] =>
        files.flatMap(({ name }, index) => (results[index]?.status === status ? [name] : []))
      if (urls.length > 0 && isInPlace(latest.current.item)) {
        const next = multiple ? [...latest.current.values, ...urls] : urls
        latest.current.take(next)
        // The next choice may be read before this one is drawn.
        latest.current = { ...latest.current, values: next }
      }
      setUnread(names('rejected'))
      say(names('fulfilled').map(fileAdded).join('. '))
    })
  }
  return { read, unread, said, say }
}
