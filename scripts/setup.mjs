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

// Chromium for the tests of what people see: Debian's package for root there, Playwright's build elsewhere.
if (process.argv.includes('--browser') && !existsSync('/usr/bin/chromium')) {
  const debian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
  run(
    debian && process.getuid() === 0
      ? 'apt-get update --quiet=2 && apt-get install --yes --quiet=2 --no-install-recommends chromium'
      : 'npx playwright install chromium',
  )
}
