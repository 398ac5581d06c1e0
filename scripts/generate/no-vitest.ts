/** Stands in for vitest where tests are imported only for their tables: whatever is called does nothing. */
const nothing: unknown = new Proxy(() => nothing, { get: () => nothing, apply: () => nothing })

export {
  nothing as afterAll,
  nothing as afterEach,
  nothing as beforeAll,
  nothing as beforeEach,
  nothing as describe,
  nothing as expect,
  nothing as it,
  nothing as test,
  nothing as vi,
}
