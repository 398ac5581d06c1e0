import { hasAdultWords, tellsPrivateMatters } from './adult-words.ts'

const speaksOfSelf = /\b(?:i|i[’']m|i[’']ve|i[’']d|i[’']ll|me|my|mine|myself|we|us|our|ours)\b/i
const speaksToChild = /\b(?:you|your|yours|yourself|you[’']re|you[’']ll|you[’']ve)\b/i
const speaksOfSomebody = /\b(?:he|she|him|her|his|hers|they|them|their|child)\b/i

/**
 * Whether what stands in a box for the child’s own words is the child speaking. A sentence about the child is not, though it stands
 * there: “Kayden presents as settled”. Where it cannot be told, it is not shown. Words in quotation marks are the child’s.
 */
export function isOwnWords(text: string, names: readonly string[]): boolean {
  const said = text.trim()
  if (said === '') return false
  if (/^[“"‘'][^“”"]+[”"’'][.]?$/.test(said)) return true
  if (namesChild(said, names)) return false
  return speaksOfSelf.test(said) || !(speaksOfSomebody.test(said) || hasAdultWords(said))
}

/** Whether a text from a box that is for the child is in words for a child: `saidToChild`. */
export const isForChild = (text: string, names: readonly string[]): boolean =>
  text.trim() !== '' && !hasAdultWords(text) && (!namesChild(text, names) || speaksToChild.test(text))

/**
 * Whether what changed, `state/whatChanged`, was written to the child. Staff write it, in a section of staff: it may be a note to
 * colleagues, speak about the child, repeat what somebody else said, or tell what is another’s own to tell. So it has to say “you”, no
 * sentence may speak about the child, and the only words of a person in it are those that “you said”.
 */
export const isNewsForChild = (text: string, names: readonly string[]): boolean =>
  speaksToChild.test(text) &&
  !hasAdultWords(text) &&
  !tellsPrivateMatters(text) &&
  !/[“"]/.test(text.replaceAll(saidByChild, '')) &&
  sentencesOf(text).every(
    (sentence) => speaksToChild.test(sentence) || !(namesChild(sentence, names) || ofSomebody.test(sentence)),
  )

const saidByChild =
  /\byou(?: have|[’']ve)? (?:said|say|asked|told|wrote|called|call)\b[^“”".!?]*[“"][^“”"]*[”"]/gi

/** A sentence that begins with somebody who is not named in it: it may be the child. */
const ofSomebody = /^(?:he|she|him|her|his|hers)\b/i

const sentencesOf = (text: string): readonly string[] =>
  (text.match(/[^.!?\n]+[.!?]*/g) ?? []).map((sentence) => sentence.trim())

/** Whether a text from a box that is for adults was written to the child all the same: it says “you”, and speaks of nobody else. */
export const isToChild = (text: string, names: readonly string[]): boolean =>
  speaksToChild.test(text) &&
  !hasAdultWords(text) &&
  !tellsPrivateMatters(text) &&
  !namesChild(text, names) &&
  !speaksOfSomebody.test(text) &&
  // What the child says to others stands in quotation marks, and the “you” in it is somebody else.
  !/[“"]/.test(text)

const namesChild = (text: string, names: readonly string[]): boolean =>
  names.some((name) => name !== '' && new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'iu').test(text))

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
