import { type Reading, textOrNothing } from './reading.ts'

/** What adults wrote to the child. */
export interface Told {
  /** What happens if something goes wrong. Undefined where nobody has thought of it. */
  readonly ifs?: readonly string[]
  readonly whatChanged?: string
}

export function toldOf(reading: Reading): Told {
  const { contingencies, state } = reading.plan
  const ifs = contingencies?.flatMap(({ saidToChild }, at) => {
    const said = textOrNothing(reading, 'for-child', saidToChild, `/contingencies/${at}/saidToChild`)
    return said === undefined ? [] : [said]
  })
  const whatChanged = textOrNothing(reading, 'news', state?.whatChanged, '/state/whatChanged')
  return {
    ...(ifs !== undefined && { ifs: [...new Set(ifs)] }),
    ...(whatChanged !== undefined && { whatChanged }),
  }
}
