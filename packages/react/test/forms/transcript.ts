import type { CDPSession, Page } from 'playwright'

interface AxNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly value?: { readonly value: unknown }
  readonly description?: { readonly value: string }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
  readonly childIds?: readonly string[]
}

/** Roles that a screen reader passes over, and says what is in them. */
const silent = new Set([
  'RootWebArea',
  'generic',
  'paragraph',
  'strong',
  'none',
  'InlineTextBox',
  'ListMarker',
  'LabelText',
  'LineBreak',
  'Legend',
])

/** States that are said, where they hold. */
const states = ['checked', 'expanded', 'invalid', 'required', 'disabled', 'readonly', 'level', 'live']

/**
 * What a screen reader has to say of a page, in reading order, from the browser’s accessibility tree: one thing a line, with
 * its role, its name, its value, its state and what describes it. What is in a group stands further in.
 */
export async function transcriptOf(page: Page): Promise<string> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
    nodes: readonly AxNode[]
  }
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const lines: string[] = []

  function walk(node: AxNode, depth: number, around: string): void {
    const role = node.role?.value ?? ''
    const name = String(node.name?.value ?? '')
      .replaceAll(/\s+/g, ' ')
      .trim()
    const isText = role === 'StaticText'
    // A heading, a button or a link has said its text already.
    const isSaid = node.ignored || silent.has(role) || (isText && (name === '' || around.includes(name)))
    if (!isSaid) lines.push(`${'  '.repeat(depth)}${isText ? name : lineOf(node, role, name)}`)
    for (const id of node.childIds ?? []) {
      const child = byId.get(id)
      if (child) walk(child, isSaid || isText ? depth : depth + 1, isSaid ? around : name)
    }
  }
  const root = nodes[0]
  if (root) walk(root, 0, '')
  return `${lines.join('\n')}\n`
}

function lineOf(node: AxNode, role: string, name: string): string {
  const value = node.value?.value
  const said = (node.properties ?? [])
    .filter(({ name: state }) => states.includes(state))
    .flatMap(({ name: state, value: { value: held } }) =>
      held === false || held === 'false' || held === undefined
        ? []
        : [held === true || held === 'true' ? state : `${state} ${held}`],
    )
  const description = String(node.description?.value ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return [
    role,
    name && `“${name}”`,
    value !== undefined && value !== '' && `= ${String(value).replaceAll(/\s+/g, ' ')}`,
    said.length > 0 && `(${said.join(', ')})`,
    description && `– ${description}`,
  ]
    .filter(Boolean)
    .join(' ')
}
