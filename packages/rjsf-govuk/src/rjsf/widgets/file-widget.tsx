import type { WidgetProps } from '@rjsf/utils'
import { type ReactElement, useRef } from 'react'
import { ChosenFiles } from '../../components/chosen-files.tsx'
import { ErrorMessage } from '../../components/field/error-message.tsx'
import { FileBox } from '../../components/file-upload.tsx'
import { fileFacts } from '../../files/data-url.ts'
import { useStrings } from '../../strings/strings-provider.tsx'
import { boxProps, switchOption, textOption } from './box-props.ts'
import { asList } from './choices.tsx'
import { useFileReader } from './use-file-reader.ts'

/**
 * A file, or several, held as data URLs with the name in them: `data:…;name=…;base64,…`. Takes `ui:options`: `accept`,
 * `dropZone` (a large button on which files are dropped as well) and `filePreview` (a link that saves the file). What is
 * chosen is listed with its size. Of several files those that can be read are kept; the others are named.
 */
export function FileWidget(props: WidgetProps): ReactElement {
  const { id, multiple, value, options, onBlur, onFocus } = props
  const strings = useStrings()
  const input = useRef<HTMLInputElement>(null)
  const values = asList(value).filter((each) => each !== '')
  const take = (next: readonly unknown[]): void =>
    props.onChange(multiple ? next : next.length > 0 ? next.at(-1) : options.emptyValue)
  const { read, unread, said, say } = useFileReader(values, take, multiple === true)

  const { readOnly, disabled, placeholder, ...box } = boxProps(props, unread.length > 0 && `${id}-unread`)
  const isFixed = disabled || readOnly
  const files = values.map((each, index) => {
    const facts = fileFacts(each)
    return {
      name: facts?.name ?? strings.fileNumber(index + 1),
      size: facts?.size,
      href: facts && switchOption(props, 'filePreview') ? String(each) : undefined,
    }
  })
  const remove = (index: number): void => {
    take(values.filter((_, place) => place !== index))
    say(strings.fileRemoved(files[index]?.name ?? ''))
    // So that the same file can be chosen again.
    if (input.current) input.current.value = ''
  }
  return (
    <>
      {unread.length > 0 && (
        <ErrorMessage id={`${id}-unread`}>
          {unread.map((name) => strings.fileUnread(name)).join('. ')}
        </ErrorMessage>
      )}
      <FileBox
        {...box}
        invalid={box.invalid || unread.length > 0}
        inputRef={input}
        disabled={isFixed}
        multiple={multiple === true}
        accept={textOption(props, 'accept')}
        dropZone={switchOption(props, 'dropZone')}
        chosen={files.map(({ name }) => name)}
        onFiles={read}
        onBlur={() => onBlur(id, value)}
        onFocus={() => onFocus(id, value)}
      />
      <ChosenFiles files={files} onRemove={isFixed ? undefined : remove} controlId={id} />
      <div className="govuk-visually-hidden" aria-live="polite">
        {said}
      </div>
    </>
  )
}
