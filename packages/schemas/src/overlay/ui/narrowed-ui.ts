import type { ErrorMessages } from '../../forms/ui/ui-schema.ts'
import type { Change } from '../overlay.ts'
import { countMessages, dateMessages, lengthMessages, numberMessages, quoted } from './words.ts'

/** What the form says besides where a field does not keep to what an overlay narrowed. `title` is what people read. */
export function narrowedMessages(change: Change, title: string, base: ErrorMessages = {}): ErrorMessages {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, notBefore, notAfter } = change
  const subject = (change.title === undefined && subjectOf(base)) || quoted(title)
  const isDate = notBefore !== undefined || notAfter !== undefined
  return {
    ...lengthMessages(subject, { from: minLength, to: maxLength }),
    ...numberMessages(subject, { from: minimum, to: maximum }),
    // Of the first item the form has words of its own: “Add a need”.
    ...countMessages(title, { from: minItems === 1 && base.minItems ? undefined : minItems, to: maxItems }),
    ...(isDate && dateMessages(subject, { from: notBefore, to: notAfter })),
  }
}

/** What the form calls the field in its own sentences: “The date of this update must be a real date”. */
function subjectOf({ pattern, minimum }: ErrorMessages): string | undefined {
  const [subject, rest] = (pattern ?? minimum ?? '').split(' must be ')
  return rest === undefined ? undefined : subject
}
