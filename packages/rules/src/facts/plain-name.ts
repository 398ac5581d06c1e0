/** A name to compare with another: without what the child calls somebody, as in "Kim Ash (Mum)", capitals and double spaces. */
export const plainName = (name: string): string =>
  name
    .replaceAll(/\([^)]*\)/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLowerCase()
