/** Written when a page is built: what `compileSchemaValidatorsCode` makes of the schema of that page. */
declare module 'compiled-validators' {
  const functions: unknown
  export default functions
}
