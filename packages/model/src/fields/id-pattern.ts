/** What an id, and the namespace of an authority's own fields, is made of. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/
