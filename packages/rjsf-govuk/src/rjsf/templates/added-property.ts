/** Id of the box in which an added property is named. */
export const keyId = (id: string): string => `${id}-key`

/** Gives focus to the name of the property that an object was just given. */
export const focusOnName = (object: string): void =>
  focusSoon((id) => id.startsWith(object) && id.endsWith(keyId('')))

/** Gives focus to what adds a property to the object that has just lost one: the button that was pressed went with it. */
export const focusOnAdd = (property: string): void =>
  focusSoon((id) => id.endsWith('__add') && property.startsWith(id.slice(0, -'__add'.length)))

/** Once it is drawn. Of several the last: what is further in comes after what it is in. */
function focusSoon(isGoal: (id: string) => boolean): void {
  setTimeout(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[id]')]
    all.findLast(({ id }) => isGoal(id))?.focus()
  })
}
