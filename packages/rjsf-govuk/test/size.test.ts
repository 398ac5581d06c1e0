import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Built, buildPackage, hostPage } from './built.ts'

const react = `
  import { createRoot } from 'react-dom/client'
  const root = createRoot(document.body)
`

/** As the benchmark of the forms counts, against whose figures the limit was set. */
const kB = 1024

let built: Built
beforeAll(async () => {
  built = await buildPackage()
})
afterAll(() => built.remove())

const sizeOf = async (code: string): Promise<number> => (await hostPage(react + code, built)).gzip

test('a form, its theme and the interpreter add at most 80 kB to a page with React', async () => {
  const host = await sizeOf('root.render(<p />)')
  const form = await sizeOf("import { Form } from 'theme/form'; root.render(<Form schema={{}} />)")
  const whole = await sizeOf(`
    import { Form } from 'theme/form'
    import { interpretedValidator } from 'theme/validator'
    root.render(<Form schema={{}} validator={interpretedValidator()} />)
  `)
  const [ofForm, ofAll] = [form - host, whole - host]
  const said = [host, ofForm, ofAll].map((bytes) => (bytes / kB).toFixed(1))
  console.info(`kB gzipped: host ${said[0]}, form adds ${said[1]}, form and interpreted validator ${said[2]}`)
  expect(ofAll).toBeLessThanOrEqual(80 * kB)
  expect(ofForm).toBeLessThanOrEqual(71 * kB)
})

test('a host with compiled validators does not carry the interpreter', async () => {
  const { text } = await hostPage(
    `import { precompiledValidator } from 'theme/validator'; console.log(precompiledValidator({}, {}))`,
    built,
  )
  expect(text.includes('No compiled function is there')).toBe(true)
  expect(text.includes('must match exactly one schema in oneOf')).toBe(false)
  expect(text.includes('relative-json-pointer')).toBe(false)
})
