/*
 * Words of how much and how often. Source: project wording set.
 */

/** Numbers in words. */
export const numberWords = `
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety hundred thousand dozen half both zero none nil once twice thrice single
  quarter third couple pair every-one
`

/** How often, so that it can be counted: `daily`, `each`, `per`. */
export const countedFrequency = `
  every each daily nightly weekly fortnightly monthly termly yearly annually hourly per once twice thrice everyday alternate
  mondays tuesdays wednesdays thursdays fridays saturdays sundays weekends weekdays mornings evenings nights bedtimes mealtimes
`

/** How often or how much, so that nobody can count it: `regularly`, `most days`. */
export const vagueAmount = `
  regularly regular often frequently frequent sometimes occasionally occasional usually mostly generally normally periodically
  consistently repeatedly routinely intermittently most many several some few lots plenty enough continually constantly
  continuously whenever always consistent oftener increasingly gradually rarely seldom hardly scarcely
  sporadically reasonably fairly loads bits
`

/** A direction with no level: `more`, `faster`, `fewer`. */
export const directions = `
  more less fewer faster slower quicker quickly sooner earlier later longer shorter higher lower bigger smaller louder quieter
  further farther closer nearer better worse calmer kinder nicer easier harder stronger weaker safer happier healthier cleaner
  tidier neater smoother steadier gentler politer friendlier braver bolder warmer cooler lighter heavier deeper wider tighter looser
  fitter clearer brighter richer poorer greater lesser larger improved increased reduced decreased increasing reducing fewest least
  increase increases reduce reduces decrease decreases decreasing lessen lessens improve improves improving improvement reduction
  gradual gradually increasingly
`

/** Things that are counted or weighed as they are: a level of them is a measure. */
export const levelNouns = `
  attendance +exclusion +suspension weight height bmi centile +centile +score +grade +mark +percentage percent +level
  +incident +episode +absence +late punctuality +debt arrears +rent savings balance hours +minute +step +detention +sanction
  +arrest +offence +seizure +accident +bed +night +meal +portion +word +book +page +vape +cigarette +spliff +joint units +unit
`

/** Units after a number. */
export const measureUnits = `
  +minute +min mins +hour hr hrs +second sec secs +metre +meter +mile km cm mm m ml l +litre g kg +gram +kilo lb lbs stone oz
  +pound p +percent % +time +night +morning +evening +lesson +session +meal +page +word +question +step +length +lap
`

/** A skill's condition: `without prompting`, `by himself`. */
export const conditionWords = `
  without unaided unprompted unassisted alone independently herself himself themselves myself yourself itself prompting prompts
  reminder reminders prompt reminding supervision
`

/** `never`, `always`: no one can promise them, and without a period no one can check them. */
export const absoluteWords = `never always forever permanently`
