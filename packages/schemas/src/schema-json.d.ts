// The published schemas stand outside the sources: what a schema is made of is not for TypeScript to work out.
declare module '*.schema.json' {
  const schema: import('./json-schema.ts').JsonSchemaObject
  export default schema
}

declare module '*.ui.json' {
  const ui: object
  export default ui
}
