import { isCalendarDate, writtenDate } from '@open-care-plan/model'
import { counted } from '../words.ts'

/** How much of a part is quoted, in characters. */
const most = 200

/** What a part of a plan says, in a line or two: its words, or how much there is of it. */
export function briefly(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return counted(value.length, 'entry', 'entries')
  const words =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, member]) =>
          name !== 'id' && typeof member === 'string' ? [inWords(member)] : [],
        )
      : [inWords(String(value))]
  const text = words.join(' · ')
  return `“${text.length > most ? `${text.slice(0, text.lastIndexOf(' ', most))} …` : text}”`
}

const inWords = (text: string): string => (isCalendarDate(text) ? writtenDate(text) : text)
