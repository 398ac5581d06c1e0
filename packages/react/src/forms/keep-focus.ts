import { isList, isObject } from '../record/json.ts'

type Path = readonly (string | number)[]

/** Where somebody is in a form, so that they are there again when it is drawn anew. */
export interface Whereabouts {
  readonly path: Path
  readonly selection: readonly [start: number, end: number] | undefined
}

/**
 * The question that has the focus; where it is on the heading or a button of an item, the first question of that item.
 * Undefined where the focus is not in the form.
 */
export function whereabouts(box: HTMLElement | null, prefix: string, data: unknown): Whereabouts | undefined {
  const active = box?.ownerDocument.activeElement
  if (!active || !box?.contains(active)) return undefined
  const own = `[id^="${prefix}_"]`
  const named = active.matches(own) ? active : active.closest('fieldset')?.querySelector(own)
  if (!named) return undefined
  const path = pathOfId(named.id.slice(prefix.length + 1), data)
  const { selectionStart: start, selectionEnd: end } = active as HTMLInputElement
  return { path, selection: typeof start === 'number' && typeof end === 'number' ? [start, end] : undefined }
}

/** The path of the item that is open by itself, the innermost of several. */
export function openItemIn(box: HTMLElement | null, prefix: string, data: unknown): Path | undefined {
  const id = [...(box?.querySelectorAll('[data-open-item]') ?? [])].at(-1)?.getAttribute('data-open-item')
  return id ? pathOfId(id.slice(prefix.length + 1), data) : undefined
}

/** Puts the cursor where it was. */
export function select(box: HTMLElement | null, { selection }: Whereabouts): void {
  const active = box?.ownerDocument.activeElement
  if (selection === undefined || !box?.contains(active ?? null)) return
  if (active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) {
    if (active.selectionStart !== null) active.setSelectionRange(...selection)
  }
}

/** The path that an id of the theme stands for: names and numbers with an underscore between. Names may hold one too. */
function pathOfId(rest: string, at: unknown): Path {
  if (rest === '') return []
  const isOf = (name: string) => rest === name || rest.startsWith(`${name}_`)
  const names = isList(at) ? at.map((_, index) => String(index)) : isObject(at) ? Object.keys(at) : []
  const name = names.filter(isOf).sort((one, other) => other.length - one.length)[0]
  if (name === undefined) return [rest]
  const below = isList(at) ? at[Number(name)] : (at as Readonly<Record<string, unknown>>)[name]
  return [isList(at) ? Number(name) : name, ...pathOfId(rest.slice(name.length + 1), below)]
}
