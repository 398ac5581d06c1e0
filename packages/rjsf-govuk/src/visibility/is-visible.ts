import { holds, type VisibleWhen, valueAt } from './condition.ts'
import { type UiTree, uiBelow, uiOption } from './ui-tree.ts'

/** The condition of a field, where it has one. */
export const conditionOf = (ui: UiTree | undefined): VisibleWhen | undefined =>
  uiOption(ui, 'visibleWhen') as VisibleWhen | undefined

/**
 * Whether a form asks for what stands at a place: whether every condition on the way there holds. A place that the UI
 * schema does not know is visible.
 */
export function isVisible(
  ui: UiTree | undefined,
  data: unknown,
  path: readonly (string | number)[],
): boolean {
  let at = ui
  let holder = data
  for (const token of path) {
    at = uiBelow(at, token)
    const condition = conditionOf(at)
    if (condition !== undefined && !holds(condition, holder)) return false
    holder = valueAt(holder, [token])
  }
  return true
}
