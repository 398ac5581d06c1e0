import fc from 'fast-check'

/** What somebody does. `at` picks among what there is, `waits` lets the boxes hand over first. */
export type Step = { readonly at: number; readonly to: number; readonly waits: boolean } & (
  | { readonly kind: 'name' | 'born' | 'pet' | 'hasPet' | 'text' | 'status' | 'why' | 'outcome' | 'like' }
  | { readonly kind: 'add' | 'remove' | 'move' | 'addOutcome' | 'removeOutcome' | 'addLike' | 'removeLike' }
  | { readonly kind: 'leave' | 'reload' | 'crash' | 'clearHidden' }
)

const kinds = [
  ...([
    'name',
    'born',
    'pet',
    'hasPet',
    'text',
    'status',
    'why',
    'outcome',
    'like',
    'text',
    'hasPet',
  ] as const),
  ...(['add', 'remove', 'move', 'addOutcome', 'removeOutcome', 'addLike', 'removeLike'] as const),
  ...(['leave', 'reload', 'crash', 'clearHidden'] as const),
]
export const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  at: fc.nat(5),
  to: fc.nat(5),
  waits: fc.boolean(),
})
