/** Words that begin to say what difference something made, wherever they stand. */
export const differenceWords = `
now nowadays consequently therefore thereby subsequently afterwards afterward hence whereas instead anymore
helped helps benefited benefitted benefits improved improves improving improvement improvements progressed progress
reduced reduces reduction fewer increased increase increases rose risen dropped fell halved doubled decreased decrease lowered
calmer happier kinder braver safer stronger healthier quieter louder clearer lighter closer cheerful
better worse easier harder faster slower higher lower confident confidence
able unable learnt learned mastered gained enabled allowed changed changes difference differences impact result results
resulted resulting effect effects outcome outcomes found finding findings discovered showed shown
passed won achieved managed overcame recovered settled gave
stopped stops ceased quit longer
enjoyed enjoys loved liked loves likes hated disliked
`

/** Verbs of which a form after “and”, or in the next sentence, says what a person does since: “and puts his hand up”. */
export const differenceVerbs = `
sleep eat talk speak play smile laugh sing read write draw walk run swim ride cook wash dress brush use put choose
try wait listen hug count spell wake cry hit shout bite kick throw hide feel trust understand recognise remember notice
describe explain follow keep manage cope calm breathe leave drink want worry climb join answer get make let come stay
`

/** Verbs after which somebody tells what it was like. */
export const sayingVerbs = '~say ~tell ~report ~describe ~think ~feel ~notice ~find ~believe'
