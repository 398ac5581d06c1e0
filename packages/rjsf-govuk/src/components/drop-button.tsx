import { type DragEvent, type ReactElement, type RefObject, useEffect, useRef, useState } from 'react'
import type { Strings } from '../strings/strings.ts'

export interface DropButtonProps {
  /** Given, and not asked for here: this file is fetched alone, and what it imports would divide a page’s first file. */
  readonly strings: Strings
  readonly id: string
  /** The control that is hidden behind the button. */
  readonly input: RefObject<HTMLInputElement | null>
  readonly describedBy: string | undefined
  readonly disabled: boolean
  readonly multiple: boolean
  readonly chosen: readonly string[]
}

/** Opens the browser’s list of files, and takes files that are dropped on it. It says what is chosen. */
export function DropButton({
  strings,
  id,
  input,
  describedBy,
  disabled,
  multiple,
  chosen,
}: DropButtonProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null)
  const label = useLabelOf(button)
  const { isOver, said, leave } = useDragOver(button, disabled, multiple)
  const [first] = chosen
  const status =
    first === undefined
      ? strings.noFileChosen
      : chosen.length === 1
        ? first
        : strings.filesChosen(chosen.length)
  const choose = multiple ? strings.chooseFiles : strings.chooseFile
  const orDrop = multiple ? strings.orDropFiles : strings.orDropFile
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    const { files } = event.dataTransfer
    if (!input.current || disabled || !holds(multiple, files.length)) return
    input.current.files = files
    input.current.dispatchEvent(new Event('change', { bubbles: true }))
    leave()
  }
  return (
    <>
      <button
        ref={button}
        id={id}
        type="button"
        className={[
          'govuk-file-upload-button',
          first === undefined && 'govuk-file-upload-button--empty',
          isOver && 'govuk-file-upload-button--dragging',
        ]
          .filter(Boolean)
          .join(' ')}
        disabled={disabled}
        aria-describedby={describedBy}
        // Its label alone would hide from a screen reader what stands on it.
        aria-label={label && `${label}, ${status}, ${choose} ${orDrop}`}
        onClick={() => input.current?.click()}
        onDragOver={(event) => event.preventDefault()}
        onDrop={drop}
      >
        <span className="govuk-body govuk-file-upload-button__status" aria-live="polite">
          {status}
        </span>
        <span className="govuk-visually-hidden">,</span>{' '}
        <span className="govuk-file-upload-button__pseudo-button-container">
          <span className="govuk-button govuk-button--secondary govuk-file-upload-button__pseudo-button">
            {choose}
          </span>{' '}
          <span className="govuk-body govuk-file-upload-button__instruction">{orDrop}</span>
        </span>
      </button>
      <span className="govuk-file-upload-announcements govuk-visually-hidden" aria-live="assertive">
        {said === 'entered' && strings.enteredDropZone}
        {said === 'left' && strings.leftDropZone}
      </span>
    </>
  )
}

/** The words of the label of a button, wherever on the page it stands. */
function useLabelOf(button: RefObject<HTMLButtonElement | null>): string {
  const [label, setLabel] = useState('')
  useEffect(() => {
    setLabel([...(button.current?.labels ?? [])].map((each) => each.textContent?.trim()).join(' '))
  })
  return label
}

interface DragOver {
  readonly isOver: boolean
  readonly said: 'entered' | 'left' | undefined
  readonly leave: () => void
}

/** Whether files that the button can take are dragged over it. */
function useDragOver(
  button: RefObject<HTMLButtonElement | null>,
  disabled: boolean,
  multiple: boolean,
): DragOver {
  const over = useRef(false)
  const [isOver, setIsOver] = useState(false)
  const [said, setSaid] = useState<DragOver['said']>(undefined)
  useEffect(() => {
    if (disabled) return undefined
    let enteredAnother = false
    const set = (is: boolean): void => {
      if (over.current === is) return
      over.current = is
      setIsOver(is)
      setSaid(is ? 'entered' : 'left')
    }
    const enter = (event: globalThis.DragEvent): void => {
      enteredAnother = true
      if (!(event.target instanceof Node)) return
      const isInside = button.current?.parentElement?.contains(event.target) === true
      set(isInside && event.dataTransfer !== null && canDrop(multiple, event.dataTransfer))
    }
    // Leaving one element for another comes after the other was entered.
    const leave = (): void => {
      if (!enteredAnother) set(false)
      enteredAnother = false
    }
    document.addEventListener('dragenter', enter)
    document.addEventListener('dragleave', leave)
    return () => {
      document.removeEventListener('dragenter', enter)
      document.removeEventListener('dragleave', leave)
    }
  }, [button, disabled, multiple])
  return {
    isOver: isOver && !disabled,
    said,
    leave: () => {
      over.current = false
      setIsOver(false)
    },
  }
}

function canDrop(multiple: boolean, { items, types }: DataTransfer): boolean {
  if (items.length > 0) return holds(multiple, [...items].filter(({ kind }) => kind === 'file').length)
  return types.length === 0 || types.includes('Files')
}

const holds = (multiple: boolean, files: number): boolean => (multiple ? files > 0 : files === 1)
