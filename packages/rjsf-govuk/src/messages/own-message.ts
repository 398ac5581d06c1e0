import { type UiTree, uiOption } from '../visibility/ui-tree.ts'

/** What a form has of its own to say where a keyword is not met: `ui:errorMessages`. */
export function ownMessage(ui: UiTree | undefined, keyword: string): string | undefined {
  const messages = uiOption(ui, 'errorMessages') as Readonly<Record<string, unknown>> | undefined
  const message = messages?.[keyword]
  return typeof message === 'string' ? message : undefined
}
