import { vi } from 'vitest'

interface Fiber {
  readonly type: unknown
  readonly flags: number
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly alternate: Fiber | null
}

/** React sets it on what it called in this commit. Its profiler goes by the same. */
const performedWork = 1

type Named = { readonly displayName?: string; readonly name?: string }

/** What a component is called: a plain one, one with a ref, or one that is remembered. */
function nameOf(type: unknown): string | undefined {
  const inner = type as { readonly render?: Named; readonly type?: Named } & Named
  if (typeof type === 'function') return inner.displayName ?? inner.name
  if (typeof type !== 'object' || type === null) return undefined
  return inner.displayName ?? inner.render?.name ?? inner.type?.name ?? inner.type?.displayName
}

function walk(fiber: Fiber, found: string[]): void {
  const before = fiber.alternate
  const name = nameOf(fiber.type)
  if (name !== undefined && (before === null || (fiber.flags & performedWork) !== 0)) found.push(name)
  // What React did not come by is the same object as before.
  if (before !== null && fiber.child === before.child) return
  for (let child = fiber.child; child !== null; child = child.sibling) walk(child, found)
}

/**
 * Listens to every commit of React, as its developer tools do, and gives the names of the components that were called in each. To
 * be called before React is loaded: in `vi.hoisted`.
 */
export function listenToCommits(): (readonly string[])[] {
  const commits: (readonly string[])[] = []
  vi.stubGlobal('__REACT_DEVTOOLS_GLOBAL_HOOK__', {
    supportsFiber: true,
    checkDCE: () => undefined,
    inject: () => 1,
    onCommitFiberUnmount: () => undefined,
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberRoot: (_: number, { current }: { readonly current: Fiber }) => {
      const found: string[] = []
      walk(current, found)
      commits.push(found)
    },
  })
  return commits
}
