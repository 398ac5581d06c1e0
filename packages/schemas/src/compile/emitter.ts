import { type HelperName, helpers } from './helpers.ts'

/** Collects the parts of the code of a validator. The same part is written once, whatever asks for it. */
export class Emitter {
  readonly #constants = new Map<string, string>()
  readonly #functions = new Map<string, string>()
  readonly #named: string[] = []
  readonly #helpers = new Set<HelperName>()
  #reserved = 0

  /** The name of a constant with that code. Nothing happens when it is made, so that a bundler may leave it out. */
  constant(prefix: string, code: string): string {
    const known = this.#constants.get(code)
    if (known !== undefined) return known
    const name = `${prefix}${this.#constants.size}`
    this.#constants.set(code, name)
    return name
  }

  /** The name of a regular expression. JSON Schema asks for Unicode. */
  pattern(source: string): string {
    return this.constant('pattern', new RegExp(source, 'u').toString())
  }

  /** The name of a set of numbers, texts and the like. */
  set(values: readonly unknown[]): string {
    return this.constant('codes', `/* @__PURE__ */ new Set<unknown>(${JSON.stringify(values)})`)
  }

  /** The name of a function of one value `v` with that body; two with the same body are one. */
  fn(body: string): string {
    const known = this.#functions.get(body)
    if (known !== undefined) return known
    const name = `is${this.#functions.size}`
    this.#functions.set(body, name)
    return name
  }

  /** A name for a function that is needed before its body is known: one that may call itself. */
  reserve(): string {
    return `is_${this.#reserved++}`
  }

  define(name: string, body: string): void {
    this.#named.push(asFunction(name, body))
  }

  /** The name of a function that is written only where it is used. */
  helper(name: HelperName): string {
    this.#helpers.add(name)
    return name
  }

  /** All of it. */
  code(): string {
    return [
      ...[...this.#constants].map(([code, name]) => `const ${name} = ${code}`),
      ...[...this.#helpers].sort().map((name) => helpers[name]),
      ...[...this.#functions].map(([body, name]) => asFunction(name, body)),
      ...this.#named,
    ].join('\n\n')
  }
}

const asFunction = (name: string, body: string) => `function ${name}(v: unknown): boolean {\n${body}\n}`
