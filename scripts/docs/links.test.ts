import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { inRepository } from '../generate/root.ts'
import { allPages, pageText } from './pages.ts'

/** The links of a page to other files of the repository, without code and without the part after `#`. */
const localLinks = (markdown: string): string[] =>
  [
    ...markdown
      .replace(/^```[\s\S]*?^```$/gm, '')
      .replace(/`[^`\n]*`/g, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ]
    .map(([, target]) => (target as string).split('#')[0] as string)
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target))

test.each(allPages())('every link of %s leads to a file', (page) => {
  const dead = localLinks(pageText(page)).filter(
    (target) => !existsSync(join(dirname(inRepository(page)), decodeURI(target))),
  )
  expect(dead).toEqual([])
})
