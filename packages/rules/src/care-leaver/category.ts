/** What a young person is to the leaving-care duties. Source: CA 1989 ss.23A, 23C, 24, Sch 2 para 19B. */
export type CareLeaverCategory = 'eligible' | 'relevant' | 'former-relevant' | 'qualifying' | 'none'
