// Lets `npm run demo` and `npm test` work from a fresh clone with nothing but Node.js 20 and npm.
import { execSync } from 'node:child_process'
import { readFileSync, rmSync, symlinkSync } from 'node:fs'

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
