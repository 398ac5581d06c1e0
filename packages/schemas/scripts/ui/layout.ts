/** The width of a line, as the formatter of the repository has it. */
const width = 110

/** JSON as the formatter of the repository lays it out: an array of plain values stands on one line where it fits. */
export const laidOut = (value: unknown): string => `${written(value, '', 0)}\n`

/** `taken` is how much of its line the value cannot have: what stands before it, and a comma after it. */
function written(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const items = value.map((item, at) => written(item, deeper, deeper.length + comma(at, value)))
    if (items.length === 0) return '[]'
    const onOneLine = `[${items.join(', ')}]`
    if (!onOneLine.includes('\n') && taken + onOneLine.length <= width) return onOneLine
    return `[\n${items.map((item) => deeper + item).join(',\n')}\n${indent}]`
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  if (members.length === 0) return '{}'
  const lines = members.map(([name, member], at) => {
    const before = `${deeper}${JSON.stringify(name)}: `
    return before + written(member, deeper, before.length + comma(at, members))
  })
  return `{\n${lines.join(',\n')}\n${indent}}`
}

const comma = (at: number, all: readonly unknown[]): number => (at < all.length - 1 ? 1 : 0)
