import '../../styles.css'
import './gallery.css'
import { type ReactElement, StrictMode, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { BackLink } from '../../src/components/back-link.tsx'
import { Link } from '../../src/components/link.tsx'
import { contrastOf } from '../contrast.ts'
import { crampedText, sideways, smallTargets } from '../layout.ts'
import { structureProblems } from '../structure.ts'
import { beginWalk, endWalk, tabStops } from '../walk.ts'
import { type GalleryPage, pages } from './pages.tsx'
import { drawn } from './recorded.tsx'

/** Which page is asked for. A fragment without a slash leads to a place on the page that is there. */
function usePath(): string {
  const [path, setPath] = useState(pathNow)
  useEffect(() => {
    const follow = () => setPath((before) => pathNow() ?? before)
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  return path ?? ''
}

const pathNow = (): string | undefined =>
  location.hash.startsWith('#/') ? decodeURIComponent(location.hash.slice(2)) : undefined

function Gallery(): ReactElement {
  const path = usePath()
  const page = pages.find((each) => each.path === path)
  useEffect(() => {
    document.documentElement.dataset.page = path
    document.title = page?.title ?? 'Gallery'
  }, [path, page])
  if (!page) return <List />
  return page.whole ? page.draw() : <Framed key={path} page={page} />
}

function Framed({ page }: { readonly page: GalleryPage }): ReactElement {
  return (
    <div className="govuk-width-container">
      <header>
        <BackLink href="#/">All pages</BackLink>
      </header>
      <main className="govuk-main-wrapper" id="content">
        <h1 className="govuk-heading-l">{page.title}</h1>
        <div className="govuk-grid-row">
          <div className="govuk-grid-column-two-thirds">{page.draw()}</div>
        </div>
      </main>
    </div>
  )
}

function List(): ReactElement {
  return (
    <main className="govuk-width-container govuk-main-wrapper">
      <h1 className="govuk-heading-l">Gallery</h1>
      <ul className="govuk-list govuk-list--spaced">
        {pages.map(({ path, title }) => (
          <li key={path}>
            <Link href={`#/${path}`}>{title}</Link>
          </li>
        ))}
      </ul>
    </main>
  )
}

const tools = {
  contrastOf,
  structureProblems,
  sideways,
  crampedText,
  smallTargets,
  tabStops,
  beginWalk,
  endWalk,
  drawn,
}

/** For the tests, which look at the page from outside. */
export type Tools = typeof tools

Object.assign(window, { gallery: tools })

createRoot(document.getElementById('gallery') as HTMLElement).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
)
