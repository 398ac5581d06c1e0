import { type ReactElement, Suspense, useEffect } from 'react'
import { Boundary } from './layout/boundary.tsx'
import { Layout } from './layout/layout.tsx'
import { firstPageOf } from './layout/navigation.ts'
import { Loading, NotFound, NotYours } from './layout/problem-page.tsx'
import { type PageOf, pages } from './pages.ts'
import { navigate, useAddress } from './router/location.ts'
import { match, type Params } from './router/match.ts'
import { useSession } from './session/session.tsx'

/** The page of the address, with what stands around it. */
export function App(): ReactElement {
  const address = useAddress()
  const [path = '/', search = ''] = address.split('?')
  const found = pageAt(path)
  return (
    <Layout>
      {/* A page of another address begins anew; the pages of one form are one page here. */}
      <Boundary key={found === undefined ? path : keyOf(found, search)}>
        <Suspense fallback={<Loading />}>
          <Found path={path} search={search} found={found} />
        </Suspense>
      </Boundary>
    </Layout>
  )
}

interface At {
  readonly page: PageOf
  readonly params: Params
}

const pageAt = (path: string): At | undefined => {
  for (const page of pages) {
    const params = match(page.path, path)
    if (params !== undefined) return { page, params }
  }
  return undefined
}

const keyOf = ({ page, params: { rest: _, ...named } }: At, search: string): string =>
  `${page.path} ${JSON.stringify(named)} ${search}`

function Found({
  path,
  search,
  found,
}: {
  path: string
  search: string
  found: At | undefined
}): ReactElement {
  const { user } = useSession()
  if (path === '/') return <Redirect to={firstPageOf(user)} />
  if (found === undefined) return <NotFound />
  const { page, params } = found
  if (page.open !== true && user === null) {
    const here = search === '' ? path : `${path}?${search}`
    return <Redirect to={`/sign-in?next=${encodeURIComponent(here)}`} />
  }
  if (page.isFor !== undefined && user !== null && !page.isFor(user)) return <NotYours />
  return <page.component params={params} search={new URLSearchParams(search)} />
}

function Redirect({ to }: { readonly to: string }): null {
  useEffect(() => navigate(to, { replace: true }), [to])
  return null
}
