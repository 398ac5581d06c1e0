/** Work with a person that is meant to change something, by the last word or words of its name. */
export const interventions = `
therapy
therapies
psychotherapy
physiotherapy
physio
hydrotherapy
counselling
counseling
camhs
cahms
cbt
dbt
emdr
theraplay
mentoring
tutoring
tuition
coaching
advocacy
mediation
rehab
rehabilitation
detox
anger management
life - story work
life story work
direct work
some work
piece of work
pieces of work
work on|around *1 feelings|anger|identity|relationships|loss|grief|trauma|emotions|behaviour|boundaries|safety|friendships|friendship|consent|bereavement|abuse|violence|parenting|touch|online|wellbeing|self
keep - safe work
keeping safe work
key work
keywork
one - to - one work
family group conference
early help
+intervention
+programme
+program
+course
+workshop
+project
+session
+module
+seminar
+webinar
triple p
freedom programme
incredible years
parenting +class
cookery +class
english +class
esol +class
antenatal +class
classes
appointments
meetings
+group
clubs
club
+training
parenting assessment
`

/** The same where somebody gives or gets it: “received support”. */
export const helps = `
support
input
advice
guidance
strategies
resources
help from *3
visits
home visits
respite
family time
contact
supervised contact
`

/** People who do such work. */
export const helpers = `
+mentor +counsellor +therapist +psychologist +psychiatrist +advocate +coach +keyworker +mediator camhs yot ep salt
`

/** The same, where a count stands with them: “saw the nurse six times”. */
export const countedHelpers = `
+nurse +worker +tutor +practitioner +specialist +adviser +advisor +visitor +befriender senco ta ot +consultant +officer
`

/** Those whose visits and meetings are part of their work. */
export const professionals = `
+worker social sw iro +officer +practitioner +professional +midwife midwives +guardian +solicitor staff school +manager
+supervisor +assessor +reviewer +coordinator agency agencies +service council authority team +paediatrician dr prof
`

/** What is no report of work: schooling, health care and the events of a life. */
export const otherMatters = `
health medical dental dentist optician eye hospital antibiotics tablets medication injections chemotherapy radiotherapy physio's
golf obstacle assault race marathon degree gcse gcses form forms jigsaw puzzle drawing exam exams
school's photograph photo rehearsal rehearsals lunch dinner main
`

/** Sport and music, of which training and clubs are leisure. */
export const leisure =
  'football rugby netball gymnastics swimming swim boxing dance cricket judo karate tennis hockey athletics ballet band choir orchestra drama'

/** Meetings that are events of a life: the first of a kind, or with somebody new. */
export const firsts = 'new first'

/** Happenings that end an activity in something of their own. */
export const prizes =
  'certificate certificates medal medals badge badges award awards trophy cup prize prizes distinction'

/** Words by which a clause hangs on another. */
export const subordinators =
  'who which that if when once after before because while until where whose whenever unless as although'
