/** Headings under which a plan could file a fact. They name none: “concerns about neglect”, “issues around behaviour”. */
export const categories = `
neglect abuse harm safety safeguarding protection welfare wellbeing well-being health hygiene presentation behaviour behaviours
conduct attitude mood emotions emotion feelings development progress attainment attendance absence absences punctuality education
learning engagement compliance cooperation co-operation communication relationship relationships attachment attachments bonding
bond interaction interactions parenting supervision boundaries boundary routine routines discipline guidance care caring
capacity ability abilities insight understanding judgement motivation commitment capability skills skill lifestyle choices
decisions conditions condition cleanliness housing finances finance money debt debts employment income benefits alcohol drug
drugs substance substances misuse use usage addiction dependency violence aggression anger control exploitation cse cce grooming
radicalisation gangs gang crime criminality offending missing episodes episode risk risks danger vulnerability vulnerabilities
stability instability permanence contact identity culture religion language diet nutrition weight growth eating feeding sleep
sleeping appearance clothing dress speech toileting continence medication treatment illness disability diagnosis adhd autism
trauma loss grief bereavement separation divorce conflict arguments dynamics dynamic history background pattern patterns past
future transition transitions move moves change changes support needs need basic matters matter aspects aspect areas
area factors factor things thing stuff bits nature level levels extent degree impact effect effects outcome outcomes plan plans
arrangements arrangement placement placements quality standard standards consistency regulation resilience confidence
esteem self image worth anxiety depression stress psychosis suicide suicidal ideation self-harm sexuality sexualised online media
internet phone phones gaming friendship friendships peers peer associates associations association bullying activity activities
allegation allegations incident incidents event events information evidence allegedly disclosure disclosures concern concerns issue
issues worry worries problem problems difficulty difficulties challenge challenges drinking smoking vaping cannabis swearing
lying stealing fighting truancy truanting exclusion exclusions immunisation immunisations dental physical emotional
mental sexual domestic social presentation's finances availability unavailability dad's mum's situation circumstances environment
home's household's attunement warmth stimulation detention deprivation honesty openness accommodation tenancy immigration status
coercion isolation overcrowding homelessness poverty temper appointments
injury injuries accidental trust substance-misuse
weaning sibling rivalry wider name mobility vision hearing school
`

/** Doings that are a heading after “about”, and a fact in a sentence of their own: “that he is drinking”. */
export const doings = `
eating feeding sleeping drinking smoking vaping swearing lying stealing fighting bullying truanting offending using missing
grooming
`
