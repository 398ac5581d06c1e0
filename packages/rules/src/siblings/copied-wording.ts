import type { CarePlanRecord } from '@open-care-plan/model'
import { ownPassages } from './passages.ts'
import { type Shingled, shinglesOf, spansOf } from './shingles.ts'

/** A stretch of a text. Counted in UTF-16 units, as strings are. */
export interface CopiedSpan {
  readonly start: number
  readonly end: number
}

/** A passage of one plan that is found again in another. */
export interface CopiedPassage {
  /** The number of the plan in the group. */
  readonly plan: number
  readonly path: string
  /** What is the same, in order. */
  readonly spans: readonly CopiedSpan[]
}

/** Two passages, of two plans, that say nearly the same where each child's own needs belong. */
export interface CopiedWording {
  /** How much of the shorter passage is in the other, in per cent. 100 is all of it, once names and pronouns are left out. */
  readonly similarity: number
  readonly passages: readonly [CopiedPassage, CopiedPassage]
}

/** From when on wording counts as copied. */
export interface CopiedWordingOptions {
  /** At least this much of the shorter passage, in per cent. */
  readonly similarity: number
  /** Passages of fewer words are left alone: short ones say the same by chance. */
  readonly words: number
}

interface Passage extends Shingled {
  readonly plan: number
  readonly path: string
}

/**
 * Wording that stands in the plans of two children where each child's own needs belong: needs, outcomes, their own words. It is
 * compared by runs of four words, with the children's names and pronouns left out, so that changing them hides nothing.
 */
export function copiedWording(
  plans: readonly CarePlanRecord[],
  { similarity: least, words }: CopiedWordingOptions,
): CopiedWording[] {
  const names = namesIn(plans)
  const passages = plans.map((plan, at) =>
    ownPassages(plan, `/${at}`).flatMap(({ path, text }): Passage[] => {
      const shingled = shinglesOf(text, names)
      return shingled.words.length < words ? [] : [{ ...shingled, plan: at, path }]
    }),
  )
  const found: CopiedWording[] = []
  for (const [one, first] of passages.entries()) {
    for (const second of passages.slice(one + 1)) {
      for (const a of first) {
        for (const b of second) {
          const similarity = similarityOf(a, b)
          if (similarity < least) continue
          found.push({ similarity, passages: [copied(a, b), copied(b, a)] })
        }
      }
    }
  }
  return found
}

/** How much of the shorter of two passages stands in the other, in whole per cent, rounded down. */
function similarityOf(a: Shingled, b: Shingled): number {
  const [shorter, longer] = a.shingles.size <= b.shingles.size ? [a, b] : [b, a]
  let shared = 0
  for (const shingle of shorter.shingles.keys()) if (longer.shingles.has(shingle)) shared++
  return Math.floor((shared * 100) / shorter.shingles.size)
}

const copied = (a: Passage, b: Passage): CopiedPassage => ({
  plan: a.plan,
  path: a.path,
  spans: spansOf(a, b),
})

/** The names of the children, which a copy would have changed. */
function namesIn(plans: readonly CarePlanRecord[]): ReadonlySet<string> {
  const names = plans.flatMap(({ child }) => [child.givenName, child.likesToBeCalled, child.familyName])
  return new Set(
    names
      .flatMap((name) => (name ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u))
      .filter((name) => name !== ''),
  )
}
