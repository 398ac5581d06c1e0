/** Members that tell programs which file it is. They are kept, and nobody is asked. */
export const ofTheFile: ReadonlySet<string> = new Set([
  '$schema',
  'schemaVersion',
  'id',
  'revision',
  'replaces',
  'judgements',
])
