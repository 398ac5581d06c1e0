/*
 * Words that tell of how things are or were, and plan nothing. Source: corpus README; project
 * wording set.
 */

/** Present verbs of liking and being, and reports: no plan is made with them. */
export const describingVerbs = `
  like likes enjoys enjoy loves seems appears struggles needs continues presents suffers says reports states feels finds
  thinks believes knows understands remains lacks displays exhibits wants tends prefers misses engages
`

/** What a plan wants less of: said plainly of somebody, it tells how things are. */
export const problemVerbs = `
  ~bite ~hit ~kick ~punch ~swear ~spit ~steal ~lie ~smoke ~vape ~shout ~scream ~fight ~argue ~slam ~smash ~hurt ~harm ~wet
  ~soil ~abscond ~truant ~refuse ~throw ~bully ~struggle ~miss ~cry ~scratch ~pinch ~snatch ~hide ~hoard ~binge ~forget ~lose
  ~fail ~avoid ~cut ~gamble ~drink ~wander ~push ~lash ~bang ~storm ~damage ~vomit ~soak ~skip ~sulk ~moan ~whine ~worry
  ~overdose ~threaten ~fidget ~waste ~snore ~quarrel ~disobey ~tease ~taunt
`
