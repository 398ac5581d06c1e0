// Lets `npm run demo` and `npm test` work from a fresh clone with nothing but Node.js 20 and npm.
import { execSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'

const run = (command) => execSync(command, { stdio: ['ignore', 'inherit', 'inherit'] })

// pnpm installs by itself before it runs a script; npm has to be told.
if (!process.env.npm_config_user_agent?.startsWith('pnpm/')) {
  const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8'))
  run(`npx --yes ${packageManager} install --frozen-lockfile`)
}

// Where Node.js is too old for the tools, a newer one goes first on the PATH of every script.
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  const node = execSync('npx --yes --package=node@24 -- node -p process.execPath', {
    encoding: 'utf8',
  }).trim()
  rmSync('node_modules/.bin/node', { force: true })
  symlinkSync(node, 'node_modules/.bin/node')
}

// What the tests need beside Node.js: Chromium for what people see, and PostgreSQL for the council app's other store. For
// root on Debian both are its packages. Elsewhere Chromium is Playwright's build, and without a PostgreSQL its tests are
// skipped and say so.
if (process.argv.includes('--browser')) {
  const isDebian =
    existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  const missing = [
    ['/usr/bin/chromium', 'chromium'],
    ['/usr/lib/postgresql', 'postgresql'],
  ]
    .filter(([path]) => !existsSync(path))
    .map(([, name]) => name)
  if (isDebian && process.getuid() === 0) {
    if (missing.length > 0) {
      run(
        `apt-get update --quiet=2 && apt-get install --yes --quiet=2 --no-install-recommends ${missing.join(' ')}`,
      )
    }
  } else if (missing.includes('chromium')) {
    run('npx playwright install chromium')
  }
}
