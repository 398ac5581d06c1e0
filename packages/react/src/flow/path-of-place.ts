import { placeOf, pointerTo, stepsOf } from '../record/place.ts'

/**
 * The steps of a place as a schema knows them: each item by its number, in the first version that has it. An item that is in
 * none of them has no number, and its step is `-`.
 */
export function pathOfPlace(place: string, versions: readonly unknown[]): readonly string[] {
  const steps = stepsOf(place)
  return steps.map((step, at) => {
    if (!step.startsWith('@')) return step
    const item = placeOf(steps.slice(0, at + 1))
    const pointer = versions.map((version) => pointerTo(version, item)).find((each) => each !== undefined)
    return pointer === undefined ? '-' : (stepsOf(pointer).at(-1) ?? '-')
  })
}
