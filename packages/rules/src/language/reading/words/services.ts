/** Services and provisions, by the last word or words of their names: each is a way of meeting a need, and none is a need. */
export const services = `
therapy
therapies
+therapist
psychotherapy
physiotherapy
physio
hydrotherapy
+counsellor
counselling
counseling
+psychologist
+psychiatrist
psychology
psychiatry
+psychotherapist
+physiotherapist
camhs
cahms
camh
talking therapies
cbt
dbt
emdr
dyadic developmental practice
theraplay
mentoring
+mentor
+tutor
tuition
tutoring
coaching
life|behaviour|sleep|parent|parenting coach
advocacy
+advocate
respite
short +break
mediation
+mediator
rehab
rehabilitation
detox
detoxification
recovery programme
ehcp
ehc plan
ehc assessment
education health and care plan
education , health and care plan
ta
lsa
senco
salt
slt
ot
ep
teaching +assistant
learning +mentor
classroom assistant
one - to - one
one to one
1 : 1
# : #
+assessment
+referral
camhs|therapy|counselling|psychology|psychiatry +appointment
+evaluation
+intervention
+programme
+program
+course
+workshop
+session
+package
input
provision
services
+support
parenting +class
cookery +class
english +class
esol +class
antenatal +class
+support group
nurture group
social skills group
therapeutic group
peer group support
therapeutic parenting
training
anger management
life story work
life - story work
lifestory work
life story
direct work
keep safe work
keep - safe work
keeping safe work
key work
keywork
+keyworker
key +worker
family +support
family +worker
support +worker
outreach +worker
youth +worker
drug|alcohol|substance +worker
+keyworker
social +worker
early help
edge of care
youth service|services
young carers group
young carers service
young carers
play scheme
playscheme
holiday club
after - school club
breakfast club
homework club
nursery place
nursery
supervised contact
supervised family time
family time
family group conference
wraparound
wrap - around support
independent visitor
befriender
befriending
personal adviser
specialist|therapeutic|residential|supported|secure|semi-independent +placement
parent and child placement
mother and baby unit|placement
foster placement
respite placement
supported accommodation|lodgings|living
specialist|special|alternative provision|provision|school|education|schooling
secure accommodation
psychological|psychiatric|medical|paediatric|sensory|dyslexia|autism|adhd|speech testing|screening|screen
dna test
hair strand test|testing
help from *2 camhs|professionals|services
speech and language
speech
occupational
bereavement|grief|family|trauma|drug|alcohol|mental - health service|team|clinic|nurse
paediatrician
dietitian
dietician
nutritionist
+specialist
midwifery
monitoring
supervision
`

/** Verbs by which a person comes to a service: “needs to attend”, “to be referred to”. */
export const toServices = `
attend access have receive see get start begin undergo complete undertake do join use meet visit continue engage go work find be
referred seen assessed offered allocated given provided supported involved enrolled registered placed put back on onto
referring assessing with for under by into in accessing attending receiving having
`

/** What may follow the name of a service without giving a reason: when, where and how much of it. */
export const afterServices = `
asap urgently urgent soon immediately now again weekly fortnightly monthly daily regularly please too also ongoing straight away
as well fast quickly priority pending tbc long-term short-term fortnight
`
/** Words that begin a reason, or say what the service is for. */
export const reasonWords = `
because cos since so as after when whenever who which whose where due owing given following until unless while in-order
why otherwise else before having if although but
`
