import type { UiSchema } from '@open-care-plan/schemas'
import { renderHook } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { type FormSource, formSource } from './form-source.ts'
import { useNamesOnCards, useReferable } from './reference-widget.tsx'
import { referredBy } from './references.ts'

let form: FormSource
let withWhom: UiSchema
beforeAll(async () => {
  form = await formSource('care-plan')
  const people = referredBy('personId', { type: 'string' }, form.schema)
  if (people === undefined || !('from' in people)) throw new Error('Nobody is pointed at')
  withWhom = { 'ui:options': { from: people.from } as object }
})

/** Names the card of every person in a plan with so many of them, and counts what is read to name them besides their ids. */
function nameEverybody(count: number, called: (at: number) => object) {
  let reads = 0
  const people = Array.from(
    { length: count },
    (_, at) =>
      new Proxy<object>(
        { id: `person-${at}`, ...called(at) },
        {
          get(person, member) {
            if (member !== 'id') reads++
            return Reflect.get(person, member)
          },
        },
      ),
  )
  const store = { getValue: () => ({ people }), subscribe: () => () => undefined }
  const { result } = renderHook(() => useNamesOnCards(useReferable(store, form.schema)))
  const names = people.map((_, at) => result.current.answerInWords(withWhom as never, `person-${at}`))
  return { names, reads }
}

test.each<[string, (at: number) => object, string]>([
  ['by their names', (at) => ({ name: `Beryl ${at + 1}` }), 'Beryl 7'],
  ['by what they are', () => ({ role: 'aunt' }), 'Somebody in the child’s life 7: aunt'],
])(
  'a card that calls somebody %s is drawn out of one person, however many there are',
  (_, called, seventh) => {
    const [few, many] = [nameEverybody(10, called), nameEverybody(200, called)]
    expect(many.names[6]).toBe(seventh)
    expect(new Set(many.names).size).toBe(200)
    expect(few.reads).toBeGreaterThan(0)
    expect(many.reads / 200).toBe(few.reads / 10)
  },
)
