/**
 * Verbs that are nouns as well (`visits`, `a call`): beside another noun they are taken as nouns. Source: project wording set.
 */
export const nounVerbs = `
  visit call check test walk work plan book letter note ring bath drink trip report review talk show play cook drive ride cut
  change dance hug kiss hand face step place match mark name need view want turn use help support contact return result cost
  list label bite club prompt practice shop swim text message email phone park point post drop beat break catch display drill
  file fit form group host house increase decrease issue key light link lock load look move offer order pay print program rate
  rest run set sign smile snack study wash watch water wave word bus train travel sleep dress dream exercise fight film fish
  float garden guide hike joke jump laugh lead lift limit map measure meet mix nap nurse object paint pass pet photo picture
  plant poster record request respect rub score search seat sentence shave share shower shout skate sound space spend stage
  stick store swap swing tag tap target task taste tie time toast touch tour tutor type vape vote whisper wish sport toy
  service supply answer bank bill bowl brush camp care challenge clean collar colour comb cover cross cry cycle direct
  document draft draw escort fall feed focus fund grant grill hoist hold hope influence interest interview iron judge land
  laundry line live mop murder notice own pack pedal pick plug present process produce progress protest pump purchase question
  quit quiz race read refuse regret release rent repair reply rescue respond reward risk rise roll row sail schedule school
  screen sense skip slip smoke snap soil sort spell spot stamp stand state strip stroke stretch struggle surf survey swear
  tear throw tick track trade transfer transport treat trim try upload wee weigh win wipe wonder worry yell cuddle chat harm
  damage approach escape experience alert burn crash cough massage guess hunt hurry poke trap trick waste welcome polish deal
  trial pilot miss graze
`
