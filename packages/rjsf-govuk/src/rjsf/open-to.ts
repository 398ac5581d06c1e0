import { controlWithId, showAndFocus } from '../components/focus.ts'
import type { Session } from './session.tsx'

/** How often it is looked again for what has to be drawn first: an item is opened, then one inside it. */
const TURNS = 10

export interface Goal {
  readonly id: string
  /** An element of the page, or of the shadow root, that the form is on. */
  readonly beside: Element
  readonly session: Session
  readonly separator: string
  /** What takes the focus where the question is not on the page: an id that the question’s own begins with. */
  readonly nearest?: readonly string[] | undefined
}

/** Opens the items that a question is in, from the outside inwards, and goes to it. Gives back what ends it. */
export function openTo(goal: Goal): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const turn = (left: number): void => {
    const { id, beside, session, nearest = [] } = goal
    const control = shownControl(id, beside)
    if (control) {
      showAndFocus(control)
      return
    }
    if (left === 0) {
      const other = nearest.map((each) => shownControl(each, beside)).find((each) => each !== undefined)
      if (other) showAndFocus(other)
      return
    }
    session.openAlone(itemAround(goal))
    timer = setTimeout(() => turn(left - 1))
  }
  turn(TURNS)
  return () => clearTimeout(timer)
}

/** The control with an id, unless something else is open by itself and it is out of sight. */
export function shownControl(id: string, beside: Element): HTMLElement | undefined {
  const control = controlWithId(id, beside)
  return control?.closest('[hidden]') ? undefined : control
}

/** The item that a question is in, of the innermost list that is drawn and opens its items one at a time. */
function itemAround({ id, session, separator }: Goal): string | undefined {
  const list = [...session.paged]
    .filter((each) => id.startsWith(each + separator))
    .sort((one, other) => other.length - one.length)[0]
  if (list === undefined) return undefined
  const index = id.slice(list.length + separator.length).split(separator)[0]
  return `${list}${separator}${index}`
}
