import { createElement, Fragment, type ReactElement, type ReactNode } from 'react'

/**
 * Stands in for `markdown-to-jsx`, which rjsf carries for descriptions written in Markdown and the theme has no use for: it
 * shows the text as it is, and saves 31 kB. A host with an `@rjsf/core` of its own points its bundler here.
 */
export function Markdown({ children }: { readonly children?: ReactNode }): ReactElement {
  return createElement(Fragment, null, children)
}

export default Markdown
