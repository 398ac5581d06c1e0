/*
 * Words of how much and how often. Source: project wording set.
 */

/** Numbers in words. */
export const numberWords = `
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half zero none nil once twice thrice
`

/** How often, so that it can be counted: `daily`, `each`, `per`. */
export const countedFrequency = `
  every each daily nightly weekly fortnightly monthly termly yearly annually hourly per everyday alternate mondays tuesdays
  wednesdays thursdays fridays saturdays sundays weekends weekdays
`

/** How often, so that nobody can count it: `regularly`, `usually`. */
export const vagueFrequency = `
  regularly regular often frequently frequent sometimes occasionally occasional usually mostly generally normally periodically
  consistently repeatedly routinely intermittently continually constantly continuously rarely seldom sporadically ongoing
  plenty lots loads lot
`

/** The same in several words. */
export const vaguePhrases = [
  'most|many|some days|nights|mornings|evenings|weeks|lessons|weekends|mealtimes|occasions|times',
  'most of the time',
  'much of the time',
  'from time to time',
  'now and then|again',
  'every so often',
  'as often|much|many|far|required|needed|necessary|appropriate',
  'as and when',
  'when|where|whenever|wherever|if possible|needed|required|necessary|appropriate|able',
  'when|whenever|if he|she|they|i|we can|wants|want|likes|like|chooses|remembers',
  'on a regular|ongoing|frequent basis',
  'at times',
]

/** A direction with no level: `more`, `faster`, `fewer`. */
export const directions = `
  more less fewer faster slower quicker quickly sooner earlier later longer shorter higher lower bigger smaller louder quieter
  further farther closer nearer better worse calmer kinder nicer easier harder stronger weaker safer happier healthier cleaner
  tidier neater smoother steadier gentler politer friendlier braver bolder warmer cooler lighter heavier deeper wider tighter
  looser fitter clearer brighter greater lesser larger improved increased reduced decreased increasing reducing increasingly
  increase increases reduce reduces decrease decreases decreasing lessen lessens improve improves improving improvement
  reduction gradually oftener softer milder simpler fuller busier
`

/** Things that are counted or weighed as they are: a level of them is a measure. */
export const levelNouns = `
  attendance +exclusion +suspension weight height bmi centile +centile +score +grade +mark +percentage percent +incident
  +episode +absence punctuality debt arrears rent savings +detention +sanction +arrest +offence +seizure +accident +vape
  +cigarette +spliff damage +outburst +tantrum +meltdown +fight +argument +cost aggression violence +restraint lateness
`

/** `never`, `always`: no one can promise them, and without a period no one can check them. */
export const absoluteWords = 'never always forever permanently'
