import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Built, buildPackage, hostPage } from './built.ts'
import { firstLoad } from './first-load.ts'

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

const sizeOf = (code: string): Promise<number> => firstLoad(react + code, built)

test('a form, its theme and the interpreter add at most 69.6 kB to a page with React', async () => {
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
  expect(ofAll).toBeLessThanOrEqual(69.6 * kB)
  expect(ofForm).toBeLessThanOrEqual(61.2 * kB)
})

test('the words in Welsh are of no form that does not ask for them', async () => {
  const { text } = await hostPage("import { Form } from 'theme/form'; console.log(Form)", built)
  expect(text.includes('There is a problem')).toBe(true)
  expect(text.includes('Mae problem')).toBe(false)
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
