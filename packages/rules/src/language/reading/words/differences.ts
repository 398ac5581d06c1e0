/** Words that begin to say what difference something made, wherever they stand. */
export const differenceWords = `
now nowadays since consequently therefore thereby subsequently afterwards afterward hence whereas instead anymore
helped helps helping benefited benefitted benefits improved improves improving improvement improvements progressed progress
reduced reduces reduction fewer increased increase increases rose risen dropped fell halved doubled decreased decrease lowered
calmer happier kinder braver safer stronger healthier quieter louder clearer fuller lighter closer cheerful
better worse easier harder longer sooner earlier later faster slower higher lower confident
able unable learnt learned mastered gained enabled allowed changed change changes difference differences impact result results
resulted resulting effect effects outcome outcomes finding findings
passed won achieved managed overcame recovered settled
stopped stops ceased quit
enjoyed enjoys enjoying loved liked hated disliked
`

/** Verbs of which a form after “and” or in the next sentence says what a person does since: “and puts his hand up”. */
export const differenceVerbs = `
sleep eat talk speak play smile laugh sing read write draw walk run swim ride cook wash dress brush use put ask tell say choose
try join share wait listen sit stay go come hold sleep hug name count spell
wake cry hit shout bite kick throw hide hum feel trust know understand
recognise remember notice describe explain follow keep take call ring text answer help make let manage cope calm settle
breathe look turn leave open drink attend arrive get ready need want worry
`

/** Verbs that turn: “has started to sleep”, “no longer hits”. */
export const turningVerbs = '~begin ~start ~learn ~manage ~stop ~become ~grow ~gain ~regain ~improve ~reduce ~help'
