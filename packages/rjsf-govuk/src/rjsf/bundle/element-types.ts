// Stands in for `react-is`, of which rjsf asks two things. It knows the elements of React 18 and 19 alike.

const kindOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? (value as { readonly $$typeof?: unknown }).$$typeof
    : undefined

const isForwardRef = (element: unknown): boolean =>
  kindOf((element as { readonly type?: unknown } | null)?.type) === Symbol.for('react.forward_ref')

/** rjsf asks this of the component itself, which is why the component is looked at as well as an element of it. */
const isMemo = (value: unknown): boolean =>
  [value, (value as { readonly type?: unknown } | null)?.type].some(
    (each) => kindOf(each) === Symbol.for('react.memo'),
  )

export default { isForwardRef, isMemo }
