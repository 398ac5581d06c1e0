/** What a parent does or is that any reader would call a strength, unless it is denied. Plain forms of verbs. */
export const strongVerbs = `
sing play hug cuddle kiss comfort soothe praise read cook bake bathe love smile laugh help encourage support listen learn improve
apologise remember thank tidy decorate knit sew plait braid cherish adore protect reassure calm teach celebrate welcome
cooperate co-operate achieve complete succeed volunteer nurture delight enjoy recover persevere manage settle save
respond repair mend prepare
`

export const strongWords = `
warm warmly kind kindly gentle gently patient patiently loving lovingly affectionate affectionately caring cares cared clean tidy calm calmly
sober punctual promptly reliable reliably honest honestly proud proudly good well better best happy happily safe safely
excellent great wonderful lovely beautiful beautifully healthy stable steady strong strength strengths thoughtful polite
respectful committed devoted determined motivated positive improved improvement progress clear affection warmth smiles cuddles
hugs praise kisses favourite welcoming sensitive sensitively responsive attentive attentively attuned consistent consistently
fresh freshly homemade carefully thoughtfully generous courageous brave pleased delighted grateful fun funny nicely
spotless cosy fed
`

/** What could be to a parent's credit where nothing else in the sentence speaks against it. Plain forms of verbs. */
export const weakVerbs = `
ring phone text write send visit attend arrive come bring make give buy pay answer collect walk keep
wash feed change dress brush meet open offer accept agree engage follow try share return reply
sign register book save clean iron pack join understand recognise acknowledge hold build
`

/** Turns of a sentence that say it outright. Patterns of words. */
export const strongTurns = `
on time
in time
every time
never missed
never once
has not missed
has never missed
never late
never let
never forgets
has not drunk
has not used
has not had a drink
not drunk since
not used since
looks forward
gave up
given up
gives up
stopped drinking
stopped smoking
stopped using
stopped taking
clear tests
works hard
worked hard
tries hard
tried hard
each week without fail
without fail
without prompting
without being asked
settles for
~finish|~complete|~pass *2 - week|month|day|hour|session|step course|programme|treatment|plan|module
~finish|~complete|~pass *4 course|programme|treatment|detox|rehab|therapy|counselling|training|sessions|probation
runs to her
runs to him
gets on with
looks after
looked after
made sure
makes sure
takes turns
~take *2 to school|nursery|football|swimming|church|bed|bowling|playgroup
~take *2 to the park|library|dentist|doctor|beach|zoo|pool|gp
~take her|his|their medication|tablets|medicine|insulin
~ask about|after|how|for help|advice
~work with
`
