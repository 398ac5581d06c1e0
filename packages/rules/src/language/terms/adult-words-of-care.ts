import { lines } from '../term.ts'
import { plainTerms } from './plain-words.ts'

/** Words of social workers, reviews and courts, with what could be said to a child. Practice S11, S22. */
export const adultWordsOfCare = [
  ...plainTerms(`
    local authority, local authorities => the council
    children's services, children's social care, social care, social services department => the council / your social worker’s office
    corporate parent|parents|parenting => the council, which looks after you
    parental responsibility => the right to decide things for you
    delegated authority, delegated responsibility, delegation => what Dawn can say yes to by herself
    delegated => handed to
    care order|orders, full care order, interim order|orders => what the judge decided about who looks after you
    interim => for now
    interim care order|orders, interim supervision order => what the judge decided for now
    supervision order|orders => the judge asked us to visit and help your family
    child arrangements order|orders, residence order, special guardianship order|orders, adoption order|orders, emergency protection order|orders, recovery order, court order|orders, deprivation of liberty order => what the judge decided
    special guardianship, special guardian|guardians => Nan will bring you up until you are 18
    placing authority => the council
    care proceedings, legal proceedings, court proceedings, proceedings, family proceedings => what the court is deciding
    public law outline, pre-proceedings => meetings about keeping you safe at home
    final hearing, court hearing|hearings, case management hearing, issues resolution hearing, directions hearing => the day when the judge decides
    judicial, judiciary, jurisdiction => of the judge
    tribunal => a meeting that decides
    statutory => that the law says must happen
    statutory visit|visits|visiting => a visit from your social worker
    statutory review|reviews|meeting|duty|duties|guidance|requirement|requirements|process|timescales => a meeting about your plan
    legislation, legislative, statute => the law
    section #, section twenty => your mum agreed that you can live with Dawn
    legal status, legal basis, legal order => what the law says about where you live
    legal planning meeting, legal framework => a meeting with lawyers
    threshold, threshold criteria, threshold document => how bad things were
    significant harm, risk of harm, at risk of *1 harm => being badly hurt
    children's guardian, guardian ad litem => Beth, who tells the judge what you want
    advocate, advocates => somebody who helps you say what you want
    advocacy, advocacy service|services => help to say what you want
    independent reviewing officer|officers => Beth, who makes sure that we keep our promises
    reviewing officer => Beth, who makes sure that we keep our promises
    independent visitor|visitors => a grown-up who takes you out and is your friend
    supervising social worker|workers => Dawn’s own social worker
    personal adviser|advisers|advisor|advisors => somebody who helps you when you are grown up
    designated teacher|teachers|nurse|officer|person => the teacher who looks out for you
    designated => chosen
    virtual school|head => the people who look out for your schooling
    responsible individual, registered manager => the person who runs the home
    agency decision maker, decision maker|makers, decision-making => the person who decides
    permanence, permanency => where you will grow up
    permanence plan|plans|planning|option|options|panel|order|report|decision|meeting, permanency plan|planning|meeting => the plan for where you will grow up
    long-term match|matching|placement => a family for good
    linking => finding the right family
    matching, matching panel|meeting|process|report|criteria => choosing the right family for you
    adoption panel, fostering panel, permanence panel, resource panel, resources panel, funding panel, care panel, access to resources panel => the people who decide
    prospective adopter|adopters|adoptive, adoptive parents => the people who want to be your new mum and dad
    reunification, reunify, rehabilitation => going back to live with Mum
    rehabilitation plan, reunification plan => the plan for going back to live with Mum
    kinship, kinship care|carer|carers|placement|assessment => living with family
    connected person|persons|carer|carers => somebody in the family
    viability assessment|assessments => finding out if you could live with Gran
    family group conference|conferences, family network meeting => a meeting that your family runs
    family network => your family
    transition, transitions, transitional, transitioning, transitioned => moving / the change
    transition plan|plans|planning|meeting|period|arrangements|visits|work|process|worker => the plan for moving
    semi-independent, semi-independence => your own flat with help
    semi-independent provision|accommodation|living|placement|unit|home => your own flat with help
    supported accommodation|lodgings|living => a flat or a room with somebody to help
    accommodation => where you live
    accommodated => living with Dawn
    residential => in a children’s home
    residential home|care|provision|placement|unit|setting|worker|workers|staff|school => a children’s home
    provision => what there is for you / help
    provision of => giving
    provider, providers, provider's => the people who run it
    foster placement agency, independent fostering agency => Dawn’s fostering group
    commission, commissioned, commissioning => paid for
    placing social worker => your social worker
    disruption, disruption meeting => when a move did not work
    stability, instability, destabilise, destabilising, destabilised => things staying the same
    stability meeting|meetings => a meeting about what would help
    continuity of care, continuity => the same people
    pathway plan|plans|planning, pathway assessment => the plan for when you are grown up
    placement plan meeting, placement planning meeting => the meeting about where you live
    permanence report, care planning => planning with you
    chronology => the story of what happened
    case conference, child protection conference|conferences|plan|plans|register => a meeting about keeping you safe
    child protection => keeping you safe
    safeguarding, safeguard, safeguarded, safeguards => keeping you safe
    safeguarding meeting|lead|team|concern|concerns|issue|issues|measures|referral|duty|risk|risks|officer => about keeping you safe
    strategy meeting|meetings|discussion|discussions => a meeting about keeping you safe
    core group|groups => the people who meet about your plan
    child in need => getting help at home
    multi-agency, inter-agency, multi-disciplinary, interdisciplinary => of all the people who help you
    multi-agency meeting|meetings|team|plan|approach|review|panel|working|work|network => a meeting of the people who help you
    multi-disciplinary team|meeting|assessment => the people who help you
    professionals' +meeting, +professional +meeting, professional's +meeting => a meeting of the people who help you
    professional network, professionals network, network meeting|meetings => the people who help you
    professionals, other professionals => the people who help you
    agencies, partner agencies => the people who help you
    stakeholder, stakeholders => the people who help you
    practitioner, practitioners => a worker
    care team meeting, planning meeting|meetings => a meeting about your plan
    care planning meeting|meetings|review => a meeting about your plan
    wishes and feelings => what you want and how you feel
    ascertain, ascertained, ascertaining => find out
    ascertainable wishes|views => what you want
    views ~be|will *2 sought|obtained|ascertained, voice of the child, child's voice => what you think
    direct work => talking and drawing with Jo
    life story work, life-story work => finding out about your life with Jo
    keep safe work, keeping safe work, protective behaviours => talking about staying safe
    best interests, best interest, in your best interests => what is best for you
    paramount, paramountcy => most important
    welfare, welfare checklist => being safe and well
    consent, consented, consents, consenting => saying yes
    informed consent, parental consent, give consent => saying yes
    confidentiality => keeping things private
    disclose, disclosed, disclosure, disclosures, disclosing => tell / what you told us
    allegation, allegations, alleged, allege => what somebody said happened
    substantiated, unsubstantiated => shown to be true
    neglect, neglected, neglectful => not looked after
    emotional abuse, physical abuse, sexual abuse, domestic abuse, domestic violence => being hurt
    substance misuse, substance abuse, alcohol misuse => drinking and drugs
    exploitation, exploited, exploit, grooming, groomed => being tricked or made to do things
    perpetrator, perpetrators => the person who hurt you
    perpetrated => did
  `),
  ...plainTerms(
    `
    regulate, regulates, regulated, regulating => calm down
    allocate, allocated, allocation, reallocated, allocates => chosen for you
    referral, referrals, refer you, referring, referred you => asking somebody to help
    ~refer to, been referred => asked to help
    ~monitor => keep an eye on / check how things are
    monitoring => checking
    attachment, attachments => feeling close to somebody
    attachment figure|figures => the person you go to when you are sad
    attachment needs|style|pattern|patterns|disorder|difficulties|relationship|issues|theory|work => feeling close to somebody
    attunement, attuned => knowing how you feel
    outcome, outcomes => what will be better
    objective, objectives => what we want
    strategy, strategies => ways that help
    intervention, interventions => help
    commence, commences, commenced, commencing, commencement => start
    terminate, terminated, termination, terminates => stop
    cease, ceases, ceased, cessation => stop
    reside, resides, residing, resided => live
    implement, implemented, implementation, implementing => do
    facilitate, facilitated, facilitates, facilitating, facilitator => help it happen
    supervise, supervised, supervision, unsupervised, supervisor => with somebody there
    engage, engages, engaging, engagement, engaged with|in => join in
    `,
    {
      exceptions: lines(`
        traffic|water|school regulations
        food|paint|stain|email|hoover|drill|camera|shower|file|word|pdf attachment|attachments
        email|text|letter with an attachment
        attachment to|in|with the|your|this|an|my *1 email|message|letter|hoover|shower
        computer|baby|heart|class|milk|register|dinner|book|library|line|blood|sleep|video|second|big|new|broken|cracked|wide monitor|monitors
        monitor screen|lizard|stand|lead|cable
        engaged to|tone|couple
        ~get|~be engaged to|and
        line|phone|toilet ~be engaged
        ~refer to page|picture|pictures|map|list|chart|book|yourself|himself|herself|it
        referred to as
        cease fire
        game|chess|battle|football|war strategy|strategies
        strategy game|games|book
      `),
      unless:
        'gear gears clutch brake lever lego chess minecraft football match referee computer keyboard telly printer laptop wedding ring rings married marry lizard',
    },
  ),
]
