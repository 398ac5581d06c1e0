/** What a namespace of own fields is made of, in a profile as under `extensions` in the records. */
export const namespace = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/
