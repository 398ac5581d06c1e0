import type { Overlay } from './overlay.ts'
import { Issues, type OverlayIssue } from './overlay-issue.ts'
import { overlayShape } from './shape/overlay-shape.ts'
import { readShape } from './shape/read-shape.ts'

/** An overlay, or every reason why a value is none. */
export type ReadOverlayResult =
  | { readonly ok: true; readonly overlay: Overlay }
  | { readonly ok: false; readonly issues: readonly OverlayIssue[] }

/**
 * Reads a value, for example from `JSON.parse`, as an overlay: of the shape of `@open-care-plan/schemas/overlay.schema.json`.
 * Everything that is wrong is named at once. Whether its form allows what it does, `applyOverlay` says. The value is not changed.
 */
export function readOverlay(value: unknown): ReadOverlayResult {
  const { overlay, issues } = readAsFarAsPossible(value)
  return issues.all.length === 0
    ? { ok: true, overlay: overlay as unknown as Overlay }
    : { ok: false, issues: issues.all }
}

/** What of a value can be used as an overlay, and what is wrong with the rest. */
export function readAsFarAsPossible(value: unknown): {
  readonly overlay: Partial<Overlay>
  readonly issues: Issues
} {
  const issues = new Issues()
  const overlay = readShape(overlayShape, value, [], issues) as Partial<Overlay> | undefined
  if (overlay?.namespace === reserved) {
    issues.add(
      'reserved-namespace',
      '/namespace',
      `The namespace "${reserved}" is taken: what a migration cannot place is kept there`,
      'Choose one of your own, such as "example-council"',
    )
  }
  return { overlay: overlay ?? {}, issues }
}

const reserved = 'migrated'
