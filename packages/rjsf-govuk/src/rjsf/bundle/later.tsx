import { type ComponentType, lazy, type ReactElement, Suspense } from 'react'

/** How long after a failure a file is asked for again, in milliseconds. */
const AGAIN = 5000

/** Components of a file, by their names. */
// biome-ignore lint/suspicious/noExplicitAny: each takes what rjsf gives it
export type Parts<Name extends string> = Readonly<Record<Name, ComponentType<any>>>

let here: Partial<Parts<string>> = {}

/** For a server, which draws once and waits for nothing: it brings the components with it. */
export function bring(parts: Parts<string>): void {
  here = { ...here, ...parts }
}

/** Asks until it comes: a form is not taken down, with what is typed in it, for want of one file. */
async function surely<Name extends string>(fetch: () => Promise<Parts<Name>>): Promise<Parts<Name>> {
  try {
    return await fetch()
  } catch {
    await new Promise((resolve) => setTimeout(resolve, AGAIN))
    return surely(fetch)
  }
}

/** A component that is fetched when a form has it. What the server drew of it stays until then. */
export function later<Name extends string, Props extends object>(
  name: Name,
  fetch: () => Promise<Parts<Name>>,
): (props: Props) => ReactElement {
  const Fetched = lazy<ComponentType<Props>>(async () => ({ default: (await surely(fetch))[name] }))
  return (props) => {
    const Part: ComponentType<Props> = here[name] ?? Fetched
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    )
  }
}
