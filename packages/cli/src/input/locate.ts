import { fromPointer, toPointer } from '@open-care-plan/model'
import { visit } from 'jsonc-parser'

/** Where in a text something stands. Lines and columns are counted from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number
  readonly column: number
  /** The nearest part of the document that is there: the pointer itself, or the part that it would stand in. */
  readonly nearest: string
}

/** Where the JSON Pointers lead to in a JSON text, by one walk through the text. */
export function locate(text: string, pointers: Iterable<string>): ReadonlyMap<string, Place> {
  const wanted = new Map([...new Set(pointers)].map((pointer) => [pointer, fromPointer(pointer)] as const))
  const root = newBranch('')
  for (const steps of wanted.values()) plant(root, steps)
  walk(text, root)
  return new Map([...wanted].map(([pointer, steps]) => [pointer, nearestPlace(root, steps)]))
}

/** The wanted pointers as a tree, so that the walk passes by every part that nobody asks for. */
interface Branch {
  readonly pointer: string
  readonly children: Map<string, Branch>
  place?: { readonly line: number; readonly column: number }
}

const newBranch = (pointer: string): Branch => ({ pointer, children: new Map() })

function plant(root: Branch, steps: readonly string[]): void {
  let branch = root
  steps.forEach((step, depth) => {
    let child = branch.children.get(step)
    if (child === undefined) {
      child = newBranch(toPointer(steps.slice(0, depth + 1)))
      branch.children.set(step, child)
    }
    branch = child
  })
}

function nearestPlace(root: Branch, steps: readonly string[]): Place {
  let nearest = root
  for (const step of steps) {
    const child = nearest.children.get(step)
    if (child?.place === undefined) break
    nearest = child
  }
  return { line: 1, column: 1, ...nearest.place, nearest: nearest.pointer }
}

function walk(text: string, root: Branch): void {
  // One frame for each object or list that is open; `index` counts the items of a list.
  const open: { readonly branch: Branch | undefined; index: number | undefined }[] = []
  let next: Branch | undefined = root

  const reach = (line: number, character: number): void => {
    if (next !== undefined) next.place = { line: line + 1, column: character + 1 }
  }
  const begin = (isList: boolean) => (_offset: number, _length: number, line: number, character: number) => {
    reach(line, character)
    const branch = next
    open.push({ branch, index: isList ? 0 : undefined })
    next = isList ? branch?.children.get('0') : undefined
    // False: nobody asks for what is inside, and the walk goes on behind its end.
    return branch !== undefined && branch.children.size > 0
  }
  const end = () => {
    open.pop()
  }
  visit(text, {
    onObjectBegin: begin(false),
    onArrayBegin: begin(true),
    onObjectProperty: (name) => {
      next = open.at(-1)?.branch?.children.get(name)
    },
    onLiteralValue: (_value, _offset, _length, line, character) => reach(line, character),
    onSeparator: (character) => {
      const frame = open.at(-1)
      if (character !== ',' || frame === undefined) return
      next = frame.index === undefined ? undefined : frame.branch?.children.get(String(++frame.index))
    },
    onObjectEnd: end,
    onArrayEnd: end,
  })
}
