/** What a file of JSON holds, so that nobody can change it: everybody who asks for it is given the same object. */
export const loadFrozen = <Value>(load: () => Promise<{ readonly default: Value }>): Promise<Value> =>
  load().then((file) => frozen(file.default))

/** In all its parts, and once. Texts, numbers and null are frozen as they are. */
function frozen<Value>(value: Value): Value {
  if (!Object.isFrozen(value)) Object.values(Object.freeze(value) as object).forEach(frozen)
  return value
}
