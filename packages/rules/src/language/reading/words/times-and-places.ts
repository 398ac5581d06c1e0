/** Words of time. */
export const times = `
+day +week +month +year +term +night +morning +afternoon +evening +weekend +hour +minute +moment +time +period +while +season +holiday
today yesterday tomorrow tonight tues thurs mon tue wed thu fri sat sun monday mondays tuesday tuesdays wednesday wednesdays thursday
thursdays friday fridays saturday saturdays sunday sundays january february march april may june july august september october
november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter christmas easter eid diwali halloween
daily weekly fortnightly monthly yearly termly annual annually fortnight +date last next past previous recent early late mid end
beginning start ago bedtime bedtimes mealtime mealtimes breaktime lunchtime playtime dinnertime teatime break half am pm th st nd rd
weekday weekdays birthday childhood infancy birth pregnancy age aged
`

/** Places of a child's life that say nothing of what happened there. */
export const places = `
home house houses household flat property address room +placement school college nursery classroom class lesson lessons hospital
community area +setting unit centre contact visits visit sessions session environment place places accommodation neighbourhood town
city village street residence online internet outside inside indoors outdoors maths english science pe reception year case file
files background +circumstance +situation court care system
`
