import { hasAdultWords } from './adult-words.ts'

/**
 * A name as it stands in a record, where it is a name: “Yvonne and Carl Bascombe”, “Larch House”. Undefined for a note in the place
 * of a name: “TBC”, “IFA carers”, “Registered with local GP”.
 */
export function nameOrNothing(text: string | undefined): string | undefined {
  // What follows the name says what the person is: “Dr Hester Quill, community paediatrician”.
  const name = (text ?? '')
    .replace(/[,(].*$/s, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (name === '' || name.length > 60 || /[:;!?\n]/.test(name) || name.split(' ').length > 8) return undefined
  if (hasAdultWords(name) || notNames.test(name)) return undefined
  return /^\p{Lu}|^\p{Lo}/u.test(name) ? name : undefined
}

const notNames =
  /\b(?:not|none|no|tba|tbc|unknown|unallocated|vacan|registered|local|awaiting|pending|various|agency|duty|carers|worker|sw)\b/i

/** What the child calls somebody, and the whole name: “Leanne Thorley (Mum)”, “Maureen Rainford, Nana Maureen”. */
export interface Called {
  readonly called?: string
  readonly full?: string
}

export function calledOf(text: string | undefined): Called {
  const [, first, second] = /^([^(,]+?)\s*[(,]\s*([^()]+?)\)?$/.exec((text ?? '').trim()) ?? []
  const full = nameOrNothing(first ?? text)
  const called = nameOrNothing(second)
  return { ...(full !== undefined && { full }), ...(called !== undefined && { called }) }
}

const organisations =
  /\b(?:surgery|practice|school|house|centre|clinic|optician|opticians|college|lodge|home|hospital|service|services|team|desk|dental|health|eyecare|office|academy|nursery)\b/i

/** Whether a name is of a place or a service, and not of a person. */
export const isPlace = (name: string): boolean => organisations.test(name)

/** A name without the family name: “Priya”, “Yvonne and Carl”. With a title it stays whole: “Dr Farida Rahimi”. */
export function shortName(name: string): string {
  const couple = /^(\p{L}+) and (\p{L}+)(?: [\p{L}’'-]+)?$/u.exec(name)
  if (couple) return `${couple[1]} and ${couple[2]}`
  if (
    /^(?:Mr|Mrs|Miss|Ms|Mx|Dr|Sir|Nurse|Auntie|Aunty|Aunt|Uncle|Nan|Nana|Grandma|Grandad|Gran)\b/.test(name)
  )
    return name
  if (isPlace(name)) return name
  return /^\p{L}[\p{L}’'-]+(?: [\p{L}’'-]+)?$/u.test(name) ? (name.split(' ')[0] ?? name) : name
}

/** A telephone number, where the text is one. */
export const phoneOrNothing = (text: string | undefined): string | undefined =>
  text !== undefined && /^[+(]?\d[\d() -]{4,24}$/.test(text.trim()) ? text.trim() : undefined
