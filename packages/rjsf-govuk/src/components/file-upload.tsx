import {
  type ChangeEvent,
  type ComponentPropsWithoutRef,
  type ReactElement,
  type Ref,
  useEffect,
  useRef,
  useState,
} from 'react'
import { useStrings } from '../strings/strings-provider.tsx'
import { classes, isShown, type PartProps } from './attributes.ts'
import { boxAria, Field, type FieldProps } from './field/field.tsx'
import { useDropButton } from './use-drop-button.ts'
import { useIsMounted } from './use-is-mounted.ts'

/** The control alone, for a caller that draws label, hint and message itself. */
export interface FileBoxProps extends Omit<ComponentPropsWithoutRef<'input'>, 'type' | 'value'> {
  readonly id: string
  readonly invalid?: boolean | undefined
  /** Takes the files that were chosen or dropped. */
  readonly onFiles?: ((files: readonly File[]) => void) | undefined
  /** Draws a large button, on which files are dropped as well. */
  readonly dropZone?: boolean | undefined
  /** Names that the large button says are chosen, where the caller keeps the files. */
  readonly chosen?: readonly string[] | undefined
  readonly wrapperProps?: PartProps | undefined
  readonly inputRef?: Ref<HTMLInputElement> | undefined
}

/** The browser’s own control for files, or with `dropZone` the improved one of the Design System. */
export function FileBox(props: FileBoxProps): ReactElement {
  const { invalid, onFiles, dropZone, chosen, wrapperProps, inputRef, className, onChange, ...box } = props
  const isMounted = useIsMounted()
  const [own, setOwn] = useState<readonly string[]>([])
  const input = useRef<HTMLInputElement | null>(null)
  const change = (event: ChangeEvent<HTMLInputElement>): void => {
    onChange?.(event)
    const files = [...(event.target.files ?? [])]
    setOwn(files.map(({ name }) => name))
    if (files.length > 0) onFiles?.(files)
  }
  const strings = useStrings()
  const DropButton = useDropButton(dropZone === true)
  const isDropZone = DropButton !== undefined
  useEffect(() => {
    // Whoever waits in the browser’s control when the button takes its place is at the button then.
    if (isDropZone && document.activeElement === input.current) document.getElementById(box.id)?.focus()
  }, [isDropZone, box.id])
  const drawn = (
    <input
      {...box}
      key="input"
      ref={(element) => {
        input.current = element
        if (typeof inputRef === 'function') inputRef(element)
        else if (inputRef) inputRef.current = element
      }}
      id={isDropZone ? `${box.id}-input` : box.id}
      hidden={isDropZone || undefined}
      type="file"
      className={classes('govuk-file-upload', className, invalid && 'govuk-file-upload--error')}
      onChange={change}
    />
  )
  if (!dropZone) return drawn
  return (
    <div
      {...wrapperProps?.attributes}
      className={classes(
        'govuk-file-upload-wrapper',
        wrapperProps?.className,
        isMounted && box.disabled && 'govuk-file-upload-wrapper--disabled',
      )}
    >
      {DropButton && (
        <DropButton
          key="button"
          strings={strings}
          id={box.id}
          input={input}
          describedBy={box['aria-describedby']}
          disabled={box.disabled === true}
          multiple={box.multiple === true}
          chosen={chosen ?? own}
        />
      )}
      {drawn}
    </div>
  )
}

export interface FileUploadProps extends FieldProps, Omit<FileBoxProps, 'id' | 'invalid'> {}

/** A question answered with a file. https://design-system.service.gov.uk/components/file-upload/ */
export function FileUpload(props: FileUploadProps): ReactElement {
  const { label, labelProps, hint, hintProps, error, errorProps, formGroupProps, describedBy, ...box } = props
  return (
    <Field {...props}>
      <FileBox {...box} {...boxAria(props)} invalid={isShown(error)} />
    </Field>
  )
}
