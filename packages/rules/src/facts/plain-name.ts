/** Spaces that are not one and plain. */
const wide = /\s\s|[^\S ]/

/** A name to compare with another: without what the child calls somebody, as in "Kim Ash (Mum)", capitals and double spaces. */
export function plainName(name: string): string {
  // Most names have neither, and looking is quicker than replacing.
  const bare = name.includes('(') ? name.replaceAll(/\([^)]*\)/g, ' ') : name
  return (wide.test(bare) ? bare.replaceAll(/\s+/g, ' ') : bare).trim().toLowerCase()
}
