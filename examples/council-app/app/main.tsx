import { LinkProvider } from '@open-care-plan/rjsf-govuk'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/index.css'
import { App } from './app.tsx'
import { Starting } from './layout/starting.tsx'
import { AppLink } from './router/app-link.tsx'
import { ApiProblem } from './server/api.ts'
import { SessionProvider } from './session/session.tsx'

const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no element with the id "app"')
createRoot(root, {
  // That the server cannot be reached is said on the page, and is no fault of a script.
  onCaughtError: (error) => {
    if (!(error instanceof ApiProblem)) console.error(error)
  },
}).render(
  <StrictMode>
    <LinkProvider link={AppLink}>
      <SessionProvider waiting={(problem, again) => <Starting problem={problem} again={again} />}>
        <App />
      </SessionProvider>
    </LinkProvider>
  </StrictMode>,
)
