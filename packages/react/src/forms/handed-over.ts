import type { RecordStore } from '../record/record-store.ts'

/** How often it is looked again, and how long is waited between, in milliseconds. */
const TURNS = 50
const WAIT = 10

/** Asks for what is typed, and ends when the record has it: a form tells what it was handed over after it has drawn it. */
export async function handedOver<Value extends object>(store: RecordStore<Value>): Promise<Value> {
  store.flush()
  for (let turn = 0; turn < TURNS && store.keep().value !== store.getValue(); turn++) {
    await new Promise((resolve) => setTimeout(resolve, WAIT))
  }
  return store.getValue()
}
