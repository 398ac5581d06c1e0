/** The two dialects of JSON Schema in which every schema is published. */
export const dialects = ['draft-07', '2020-12'] as const

export type Dialect = (typeof dialects)[number]
