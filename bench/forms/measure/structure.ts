/** What axe passes and people stumble over. */
export interface Structure {
  readonly radioGroups: number
  readonly radioGroupsWithoutName: number
  /** References to ids that are not on the page. */
  readonly deadIds: number
  readonly duplicateIds: number
}

/** Runs in the page. It is sent as text, so it stands alone. */
export function inspectStructure(): Structure {
  const idsIn = (element: Element, attribute: string) =>
    (element.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '')
  const textOf = (ids: readonly string[]) =>
    ids
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join('')
      .trim()
  const radios = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')]
  const names = [...new Set(radios.map(({ name }) => name))]
  const hasName = (name: string) => {
    const own = radios.filter((radio) => radio.name === name)
    const group = own[0]?.closest('fieldset, [role="radiogroup"], [role="group"]')
    // A group around questions of other names names them all, and none of them.
    const isOwn = [...(group?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])].every(
      (radio) =>
        radio.name === name || radio.parentElement?.closest('fieldset, [role="radiogroup"]') !== group,
    )
    if (!group || !isOwn) return false
    const legend = group.querySelector(':scope > legend')?.textContent?.trim()
    return Boolean(
      legend || group.getAttribute('aria-label')?.trim() || textOf(idsIn(group, 'aria-labelledby')),
    )
  }
  const references = ['aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-errormessage']
  const dead = references.flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) =>
      idsIn(element, attribute).filter((id) => document.getElementById(id) === null),
    ),
  )
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  return {
    radioGroups: names.length,
    radioGroupsWithoutName: names.filter((name) => !hasName(name)).length,
    deadIds: dead.length,
    duplicateIds: ids.length - new Set(ids).size,
  }
}
