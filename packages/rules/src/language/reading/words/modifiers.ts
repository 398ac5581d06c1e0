/** Nouns and adjectives that stand directly before “concerns”, “issues” or “worries” and belong to it. */
export const modifiers = `
safeguarding welfare health behaviour behavioural behavior child protection cp family domestic mental emotional physical sexual
medical social developmental educational attendance attachment safety parenting contact relationship neglect hygiene feeding
weight eating sleep sleeping speech language learning school placement housing financial money legal immigration substance alcohol
drug misuse abuse trauma anger anxiety trust identity sexuality body image self esteem confidence friendship peer bullying
exclusion missing exploitation cse gang risk wellbeing well being care home environmental dental hearing communication sensory
toileting continence boundary supervision control engagement compliance non personal cultural religious
general specific historical historic ongoing on going long standing longstanding term significant serious severe major
minor main key real genuine grave deep considerable substantial widespread extensive various numerous multiple different further new
old recent current previous past former lasting continuing continued constant persistent recurrent recurring repeated frequent
regular occasional emerging growing increasing rising mounting escalating deepening heightened high low level big bigger huge large
small massive enormous great greater little slight obvious clear apparent potential possible probable legitimate valid
reasonable understandable shared common wider overall initial original additional extra outstanding unresolved unaddressed
underlying deep seated similar same usual difficult complex complicated important parental maternal paternal professional
professionals multi agency agency clinical statutory unspecified undisclosed cumulative background adult adolescent teenage
pressing acute chronic profound mild moderate urgent immediate strong ever fresh renewed developing enduring perennial niggling
nagging known unknown presenting identified reported expressed noted such grown up financial practical
`
