/**
 * A piece of HTML as lines: elements with sorted attributes and classes, and words with single spaces. Two pieces with the
 * same outline look and sound the same. Left out is what we add to the Design System's markup on purpose: `aria-invalid`,
 * which tells a screen reader in which box the mistake is.
 */
export function outline(html: string): string[] {
  const holder = document.createElement('div')
  holder.innerHTML = html
  const lines: string[] = []
  for (const child of holder.childNodes) walk(child, 0, lines)
  return lines
}

function walk(node: ChildNode, depth: number, lines: string[]): void {
  const indent = '  '.repeat(depth)
  if (node.nodeType === 3) {
    const words = (node.textContent ?? '').replace(/\s+/g, ' ').trim()
    // React writes words that meet as nodes of their own, with comments between them.
    if (words !== '') lines.push(`${indent}${words}`)
    return
  }
  if (node.nodeType !== 1) return
  const element = node as Element
  // Stands for markup that an example gives ready made.
  if (element.localName === 'raw-html') {
    for (const child of element.childNodes) walk(child, depth, lines)
    return
  }
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'aria-invalid')
    .map(({ name, value }) => ` ${name}=${JSON.stringify(readable(name, value))}`)
    .sort()
  lines.push(`${indent}<${element.localName}${attributes.join('')}>`)
  element.normalize()
  for (const child of element.childNodes) walk(child, depth + 1, lines)
}

const readable = (name: string, value: string): string =>
  name === 'class' ? value.trim().split(/\s+/).sort().join(' ') : value.replace(/\s+/g, ' ').trim()
