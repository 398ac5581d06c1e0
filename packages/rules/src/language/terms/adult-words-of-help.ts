import { plainTerms, unknownWord } from './plain-words.ts'

/** Words of schools, clinics and offices, with what could be said to a child. Source: project wording set. */
export const adultWordsOfHelp = [
  {
    terms: ['education ,? health ,? and care +plan'],
    reason: unknownWord,
    alternatives: ['the plan that says what help you get at school'],
  },
  ...plainTerms(
    `
    assess, assesses, assessed, assessing, reassess, reassesses, reassessed, reassessing => find out what helps
    assessment, assessments, reassessment, reassessments => finding out what you need and like
    initial|review|comprehensive|holistic|specialist|core|single|parenting|risk|health|needs|age|medical|developmental|educational|psychological|psychiatric|cognitive|sensory|attachment|therapeutic|clinical|carer|family|sibling|financial|support|independent|social|work|baseline|dyslexia assessment|assessments => finding out what you need and like
    risk assessment|assessments, risk assess|assessed, risk management, risk management plan => thinking about what could go wrong
    risk factor|factors, protective factor|factors, vulnerability, vulnerabilities, vulnerable => what makes things harder or safer
    therapeutic => that helps you feel better
    therapeutic need|needs|work|support|intervention|interventions|input|service|services|placement|parenting|care|approach|sessions|environment|life => help with feelings
    play|art|music|drama|talking|family|speech|occupational|dyadic|cognitive|behavioural|trauma|group|psychological|individual therapy => time with Grace to play and talk
    therapy, therapies => time to talk about feelings
    therapist, therapists => somebody who helps people talk about hard things
    play|art|music|drama|family|occupational|speech|language therapist|therapists => Grace, who helps with …
    speech and language therapist|therapy => Jo, who helps you with talking
    psychotherapist, psychotherapy => somebody to talk to about feelings
    psychologist, psychologists, educational psychologist, clinical psychologist, psychological => somebody who helps people understand how they think and feel
    psychiatrist, psychiatric => a doctor for feelings
    paediatrician, paediatricians, paediatric => a doctor for children
    clinician, clinicians, clinical => a doctor or a nurse
    mental health => how you feel inside
    mental health support|service|services|team|worker|needs|difficulties|nurse|practitioner => help with feelings
    emotional well-being, mental well-being, emotional health, psychological well-being, health and well-being => how you feel
    well-being => being well and happy
    emotional need|needs, emotional and behavioural|physical needs|difficulties => help with feelings
    emotional regulation, self-regulation, self-regulate, co-regulation, co-regulate, emotional literacy, emotional support, emotional resilience, emotional development, emotional difficulties, emotional distress, emotional availability, emotionally available|regulated|dysregulated|secure|literate => calming down / knowing how you feel
    dysregulated, dysregulation, dysregulate => very upset
    hypervigilant, hypervigilance => always on the look-out
    resilience, resilient => getting through hard times
    trauma, traumatic, traumatised, trauma-informed, traumas => very bad things that happened
    developmental, developmentally => about growing and learning
    developmental need|needs|delay|check|milestone|milestones|stage|history|trauma => about growing and learning
    milestone, milestones => things that you have learned
    cognitive, cognition, cognitively => about thinking
    neurodevelopmental, neurodiverse, neurodivergent, neurological => about how your brain works
    sensory needs|processing|integration|diet|profile|regulation => how noise, light and touch feel
    diagnosis, diagnosed, diagnose, diagnostic => the doctor found out what it is
    prognosis, aetiology => what will happen
    immunisation, immunisations, immunised => jabs
    physiotherapy, audiology, ophthalmology, orthodontic, neurology, cardiology, dermatology, podiatry => the doctor for …
    continence, enuresis, encopresis => staying dry
    health need|needs, care need|needs, support need|needs, additional need|needs, complex need|needs, identity need|needs, educational need|needs, cultural need|needs, learning need|needs, behavioural need|needs, unmet need|needs, individual need|needs, religious need|needs, physical need|needs, social need|needs, dietary need|needs, communication need|needs, contact need|needs, placement need|needs => what you need
    your [needs] ~be|will|to *2 met, ~meet your [needs] => what you need
    identified need|needs, presenting need|needs, presenting issue|issues|problem => what you need
    special educational needs, additional support needs, educational provision, alternative provision => extra help at school
    personal education plan|plans, individual education plan|plans, education health and care plan|plans, education plan|plans => your plan for school
    pupil premium => extra money for school
    attainment, academic attainment|progress|achievement|targets, attain, underachieving => how you do at school
    reintegration, reintegrate, reintegrated, reintegration timetable|plan => going back to class
    fixed-term exclusion, fixed term suspension, permanent exclusion, permanently excluded => being sent home from school
    pastoral, pastoral support|care|team|lead|worker => looking after how you feel at school
    curriculum, differentiated, differentiation => what you learn
    baseline, benchmark => where things are now
    age-appropriate, developmentally appropriate => right for your age
    appropriate, appropriately, inappropriate, inappropriately => right / not okay
    behaviour management, behaviour support plan, behaviour plan, behavioural, behaviours => what helps when you are cross
    behavioural difficulties|support|issues|problems|needs|intervention => what helps when you are cross
    challenging behaviour|behaviours, harmful behaviour|behaviours, risky behaviour|behaviours, risk-taking behaviour|behaviours, sexualised behaviour|behaviours, inappropriate behaviour|behaviours => say what happened
    de-escalate, de-escalation, de-escalation techniques|strategies => helping you calm down
    sanction, sanctions => what happens if a rule is broken
    restorative, restorative meeting|practice|conversation|justice => making up
    mediation, mediator => talking to sort it out
    physical intervention, restraint, restrained => holding you to keep you safe
    self-esteem, self-worth, self-image, self-efficacy => feeling good about yourself
    self-care skills, independence skills, independent living skills, life skills, daily living skills, social skills => doing things for yourself
    social skills group|work, socialisation, peer group|groups, peer relationships|relationship|support|pressure, peers => children of your age / your friends
    interpersonal, relational => with people
    holistic, holistically => about all of you
    disengaged, disengagement, disengage => joining in
    participation, participate, participates, participated, participating => taking part
    empower, empowered, empowering, empowerment => help you to
    enable, enables, enabling => help you to
    enhance, enhanced, enhancing => make better
    optimise, optimum, maximise, minimise => make the best of
    aspiration, aspirations => hopes
    recommendation, recommendations => what we think should happen
    proposal, proposals, proposed => idea
    review process, review meeting chair => your meeting
    ratify, ratified, ratifies, ratification => agreed
    endorse, endorsed, finalise, finalised => agreed
    authorise, authorised, authorisation => said yes
    convene, convened, convenes, reconvene, reconvened, quorate => meet
    escalate, escalated, escalation, escalates => tell somebody higher up
    oversight, governance, quality assurance => checking
    scrutiny, scrutinise, audit, audited => checking
    liaise, liaises, liaised, liaising, liaison => talk to
    collaborate, collaboration, collaboratively, collaborative, co-produce, co-produced => work together
    coordinate, co-ordinate, coordinated, co-ordinated, coordination => plan together
    utilise, utilised, utilising => use
    undertake, undertaken, undertakes, undertaking => do
    demonstrate, demonstrated, demonstrates => show
    evaluate, evaluated, evaluation => see how it went
    prioritise, prioritised, priority need => put first
    identified, identifying => find
    sustain, sustained, sustainable => keep going
    maintain contact|links|relationships|stability|your placement => keep
    consolidate, consolidated => make stronger
    mitigate, mitigated, mitigation, mitigating => make safer
    address your|the|any|these|this|identity|issues|concerns|behaviours|behaviour|trauma, addressing your|the|these|issues => help with
    timescale, timescales, timeframe, timeframes => how long it will take
    criterion, criteria, eligibility, eligible, entitlement, entitlements => who can have it
    package of support|care, support package, care package => the help that you get
    wraparound, wrap-around, outreach => extra help
    early help, early intervention, targeted support, preventative => help for your family
    funding, resource allocation => money
    caseload, case file, case note|notes, case record|records, case management => what is written about you
    documentation, documented => papers
    procedure, procedures, protocol, protocols => rules
    circumstances => how things are
    in relation to, in respect of, with regard to, with regards to, in regard to, regarding, pertaining to => about
    in accordance with, in line with, pursuant to, subject to => as … says / if
    prior to, subsequent to, subsequently, thereafter, henceforth => before / after
    in the event of|that => if
    in conjunction with, in consultation with => with
    on a regular|weekly|daily|monthly basis => every week
    pending the|a|an|further, forthcoming, aforementioned, ongoing => until / coming / going on
    primary carer|caregiver|attachment, caregiver, caregivers, main carer => the person who looks after you
    maternal, paternal => on Mum’s side / on Dad’s side
    significant other|others|adult|adults|person|people => the people who matter to you
    parenting capacity|assessment|skills|style => how Mum looks after you
    insight => understanding
    cultural identity, ethnicity, ethnic, heritage needs => where your family comes from
    gender identity, sexuality => who you are
    unaccompanied, asylum, asylum seeker|seeking, immigration status, leave to remain => about being allowed to stay in the UK
    remand, remanded, bail conditions, youth offending, offending, offending behaviour => about the police
    rationale => why
    clarify, clarified, clarification => make clear
    acknowledge, acknowledged, acknowledges => know
  `,
    {
      unless:
        'detective dinosaur dinosaurs fossil fossils museum experiment laptop lego minecraft game wedding birds insects fireworks printer',
    },
  ),
]
