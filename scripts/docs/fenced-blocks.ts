/** A fenced block of a page of documentation. */
export interface FencedBlock {
  /** What stands after the fence: `ts`, `text`, `sh`. */
  readonly language: string
  readonly text: string
  /** The line of the page that it begins on. */
  readonly line: number
  /** The file that the block shows, from the comment before it: `<!-- file: … -->` whole, `<!-- from: … -->` in part. */
  readonly file?: string
  readonly from?: string
  /** The language of the block just before, where nothing but blank lines stands between. */
  readonly follows?: string
}

/** The fenced blocks of a page, in their order. */
export function fencedBlocks(markdown: string): FencedBlock[] {
  const blocks: FencedBlock[] = []
  const fence = /^```(\w*)\n([\s\S]*?)^```$/gm
  let end = 0
  for (const match of markdown.matchAll(fence)) {
    const between = markdown.slice(end, match.index)
    const [, kind, path] = /<!-- (file|from): (\S+) -->\s*$/.exec(between) ?? []
    const before = blocks.at(-1)
    blocks.push({
      language: match[1] ?? '',
      text: match[2] ?? '',
      line: markdown.slice(0, match.index).split('\n').length,
      ...(kind === 'file' && path !== undefined && { file: path }),
      ...(kind === 'from' && path !== undefined && { from: path }),
      ...(before !== undefined && between.trim() === '' && { follows: before.language }),
    })
    end = match.index + match[0].length
  }
  return blocks
}
