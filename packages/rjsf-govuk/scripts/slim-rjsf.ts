/** Parts of rjsf, and what stands in for them in the theme’s own bundle. Nothing under node_modules is changed. */
const replaced: readonly (readonly [part: RegExp, by: string])[] = [
  [/^markdown-to-jsx\/react$/, 'src/rjsf/bundle/no-markdown.ts'],
  [/^react-is$/, 'src/rjsf/bundle/element-types.ts'],
  [/^jsonpointer$/, 'src/rjsf/bundle/pointer.ts'],
  [/^fast-uri$/, 'src/rjsf/bundle/addresses.ts'],
  [/^\.\/components\/fields\/index\.js$/, 'src/rjsf/bundle/fields.ts'],
  [/^\.\/components\/(?:widgets|templates)\/index\.js$/, 'src/rjsf/bundle/nothing.ts'],
  // What it says is asked for only where answers are to be taken out, which `KeepingForm` never does.
  [/^\.\/schemaHasNestedConditional\.js$/, 'src/rjsf/bundle/nothing.ts'],
  [/^(?:\.\.?\/)+deepEquals\.js$/, 'src/rjsf/bundle/deep-equals.ts'],
  [/^\.\/shallowAllOfMerge\.js$/, 'src/rjsf/bundle/all-of/merge-all-of.ts'],
  // As TypeScript, so that the bundler writes the words where they are asked for and leaves out the others.
  [/^\.\/enums\.js$/, 'node_modules/@rjsf/utils/src/enums.ts'],
]

/** What the theme has of its own that few forms ask for, and what fetches it where one does. */
const rare = './widgets/rare-widgets.ts'
const fetched = 'src/rjsf/bundle/later-widget.ts'

/**
 * What stands in for an import of rjsf’s own, or of the theme’s, so that a bundle leaves out what rjsf carries and this theme does
 * not use, what it carries much of for little, and what few forms have. Undefined where nothing does.
 */
export function standInFor(path: string, importer: string): string | undefined {
  if (path === rare && /[\\/]rjsf[\\/]theme\.ts$/.test(importer)) return fetched
  if (!/[\\/]@rjsf[\\/](?:core|utils)[\\/]lib[\\/]/.test(importer)) return undefined
  return replaced.find(([part]) => part.test(path))?.[1]
}
