import type { Leaf } from '../../model/leaf.ts'
import { dates } from './dates.ts'
import { phrasesOfFields } from './phrases.ts'
import { phrasesOfLabels } from './phrases-of-labels.ts'

/** A field as the messages see it. */
export interface Field {
  /** The name and the title of the part that holds it. */
  readonly part: string
  readonly partTitle: string
  readonly name: string
  readonly title: string
  /** Whose the numbers and dates of the child are: “the child’s”. */
  readonly whose: string
}

/** What a field is called inside a sentence: “the date of the visit”, “what will be done”, “the name”. */
export function phraseOf(field: Field, kind: Leaf['kind'] | 'list' | 'part'): string {
  const own = phrasesOfFields[`${field.part}.${field.name}`]
  if (own !== undefined) return own
  if (field.part === 'SdqScores' && kind === 'whole-number') return `the score for ${said(field.title)}`
  if (field.part === 'SdqRecordedBands') return `the band for ${said(field.title)}`
  if (field.part === 'Child' && kind !== 'yes-no') return phraseOfChild(field)
  if (kind === 'date' || kind === 'partial-date') return dateOf(field)
  return phrasesOfLabels[field.title] ?? spoken(field.title, kind === 'text')
}

const phraseOfChild = ({ title, whose }: Field) =>
  /^(?:Why|What) /.test(title) ? said(title) : `${whose} ${said(title)}`

function dateOf({ title, partTitle }: Field): string {
  const known = dates[title]
  if (known !== undefined) return known
  if (title === 'Date') return `the date of ${definite(partTitle)}`
  const participle = /^([A-Z][a-z]+) on$/.exec(title)?.[1]
  return participle === undefined ? `the date of ${said(title)}` : `the date it was ${said(participle)}`
}

/** “A visit” as “the visit”. */
const definite = (title: string): string =>
  /^(?:A|An|The) /.test(title) ? title.replace(/^(?:A|An|The) /, 'the ') : said(title)

/** A label inside a sentence. Whoever reads it is the “I” of the label. */
export const said = (title: string): string => {
  const lower =
    /^(?:[A-Z][a-z’]|A )/.test(title) && !/^(?:Home Office|Cafcass|English|Ofsted|Social Work)/.test(title)
  const first = lower ? title.charAt(0).toLowerCase() + title.slice(1) : title
  return first
    .replace(/\bI am\b/g, 'you are')
    .replace(/\bI was\b/g, 'you were')
    .replace(/\bI\b/g, 'you')
    .replace(/\bmy\b/g, 'your')
    .replace(/\bme\b/g, 'you')
}

const clause = /^(?:What|How|Why|Who|Where|When|Which|Whether|Whose) /

function spoken(title: string, isText: boolean): string {
  if (/^(?:What|How|Why|Who|Where|When|Which)$/.test(title)) return bare[title] ?? said(title)
  if (clause.test(title)) return said(title)
  if (/^I (?!find|like|want)/.test(title)) return `whether ${said(title)}`
  if (/^(?:My|Your) /.test(title)) return said(title)
  return isText ? said(title) : `the ${said(title)}`
}

const bare: Readonly<Record<string, string>> = {
  What: 'what it is',
  How: 'how',
  Why: 'the reason',
  Who: 'who it is',
  Where: 'where it is',
}
