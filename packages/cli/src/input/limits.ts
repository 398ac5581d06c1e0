/** The largest file that is read, in bytes. A plan with a long chronology is well under one megabyte. */
export const maxBytes = 20_000_000

/** How deep objects and lists may stand in each other. The model needs about ten. */
export const maxDepth = 100

/** A number of bytes as people say it: `20 MB`. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`
}
