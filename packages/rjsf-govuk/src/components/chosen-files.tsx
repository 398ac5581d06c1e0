import { type ReactElement, useEffect, useRef } from 'react'
import { useStrings } from '../strings/strings-provider.tsx'
import { Link } from './link.tsx'

/** A file that was chosen. */
interface ChosenFile {
  readonly name: string
  /** In bytes; undefined where nobody knows. */
  readonly size?: number | undefined
  /** Where the file itself is, to be saved. */
  readonly href?: string | undefined
}

export interface ChosenFilesProps {
  readonly files: readonly ChosenFile[]
  /** Takes a file out, by its place. Undefined where nothing may be changed. */
  readonly onRemove?: ((index: number) => void) | undefined
  /** Id of the control that has the focus once no file is left. */
  readonly controlId: string
}

/** The files that are chosen, with their size, each with a button that removes it. Nothing where none is chosen. */
export function ChosenFiles({ files, onRemove, controlId }: ChosenFilesProps): ReactElement | null {
  const strings = useStrings()
  const list = useRef<HTMLUListElement>(null)
  const removed = useRef<{ readonly index: number; readonly left: number } | undefined>(undefined)
  useEffect(() => {
    if (removed.current?.left !== files.length) return
    const { index } = removed.current
    removed.current = undefined
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])]
    ;(buttons[index] ?? buttons.at(-1) ?? document.getElementById(controlId))?.focus()
  })
  if (files.length === 0) return null
  const remove = (index: number): void => {
    removed.current = { index, left: files.length - 1 }
    onRemove?.(index)
  }
  return (
    <ul ref={list} className="govuk-list govuk-!-margin-top-3" aria-label={strings.chosenFiles}>
      {files.map(({ name, size, href }, index) => (
        <li key={`${files.slice(0, index).filter((each) => each.name === name).length} ${name}`}>
          {href === undefined ? (
            name
          ) : (
            <a className="govuk-link" href={href} download={name}>
              {strings.downloadFile(name)}
            </a>
          )}
          {size !== undefined && ` (${strings.fileSize(size)})`}{' '}
          {onRemove && <Link onClick={() => remove(index)}>{strings.removeFile(name)}</Link>}
        </li>
      ))}
    </ul>
  )
}
