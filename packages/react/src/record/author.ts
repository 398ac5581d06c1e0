/** Who wrote something, as the host knows them. */
export interface Author {
  readonly id: string
  readonly name: string
  /** The role that they wrote it in: `social-worker`. */
  readonly role?: string
}

/** Who wrote something, and when. Either may be unknown. */
export interface Writing {
  readonly by?: Author
  /** An instant, as ISO 8601 has it, in UTC. */
  readonly at?: string
}

/** The same, without what is undefined. */
export const writing = (by: Author | undefined, at: string | undefined): Writing => ({
  ...(by && { by }),
  ...(at !== undefined && { at }),
})
