import { useCallback, useRef, useState } from 'react'
import { isSame } from '../record/json.ts'

/** The first object that says the same: a host that writes it in its JSX makes a new one each time that it draws. */
export function useSameValue<Value>(value: Value): Value {
  const [held, setHeld] = useState(value)
  if (Object.is(held, value) || isSame(held, value)) return held
  setHeld(value)
  return value
}

/** A function that stays the same and calls the last one that was given; undefined where none is. */
export function useLatest<Given extends unknown[], Result>(
  run: ((...given: Given) => Result) | undefined,
): ((...given: Given) => Result) | undefined {
  const latest = useRef(run)
  if (run !== undefined) latest.current = run
  const stable = useCallback((...given: Given) => latest.current?.(...given) as Result, [])
  return run === undefined ? undefined : stable
}
