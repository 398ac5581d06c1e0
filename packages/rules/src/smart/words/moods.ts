/*
 * Words that tell of how things are or were, and plan nothing. Source: corpus README ("describes now", "past event"); project
 * wording set.
 */

/** Present verbs of liking and being, and reports: no plan is made with them. */
export const describingVerbs = `
  like likes enjoys enjoy loves seems appears struggles needs continues presents suffers says reports states feels finds thinks
  believes knows understands remains lacks displays exhibits wants tends prefers misses engages
`

/** Feelings: they are known to one person only. */
export const feelings = `
  happy happier sad angry calm calmer anxious worried scared frightened afraid lonely proud loved safe secure confident relaxed
  comfortable upset cross settled content cheerful excited hopeful nervous stressed positive better listened heard valued wanted
  accepted respected supported included understood good well ok okay fine great
`
