/** What a parent does or leaves undone that a reader would hold against him or her. Plain forms of verbs. */
export const negativeVerbs = `
hit slap punch kick bite pinch push shove drag throw smash break tear burn stab spit swear shout scream yell curse argue fight
forget miss lose ignore neglect abandon refuse reject blame accuse deny lie cheat steal shoplift rob sell pawn gamble drink smoke vape
inject overdose relapse threaten frighten scare terrify bully tease mock humiliate belittle insult criticise undermine
intimidate assault attack abuse hurt harm injure damage destroy vandalise fail lack struggle cancel oversleep sleep
evict arrest charge convict sentence imprison jail remand caution prosecute expel ban exclude
complain moan grumble sulk storm slam bang barge barricade hide disappear vanish abscond flee leave
withhold withdraw avoid evade dodge minimise downplay prioritise expose endanger jeopardise breach violate disobey
disregard resent hate dislike despise snatch smack spank strangle throttle choke squeeze shake
deteriorate worsen escalate decline disengage mislead deceive manipulate control isolate stalk harass
owe squander waste spill stink smell slur stagger vomit collapse sleep overdose
waste interrupt contradict disrupt exploit groom stop
`

/** Words that tell against: adjectives, nouns, adverbs. */
export const negativeWords = `
late cold dirty filthy messy untidy smelly damp mouldy dark bare broken unsafe unclean unhygienic cluttered hazardous empty
rude abusive aggressive violent hostile angry nasty cruel harsh unkind rough impatient irritable moody erratic chaotic
unreliable inconsistent dishonest evasive uncooperative obstructive manipulative controlling coercive jealous lazy selfish
neglectful careless reckless irresponsible immature unpredictable unstable volatile dismissive disinterested uninterested
indifferent distant detached unavailable absent distracted drunk intoxicated hungover stoned high drugged addicted addict alcoholic
unemployed homeless evicted arrears debt debts overdue unpaid unopened unwashed unfed unsupervised unattended unchanged
unanswered unmade untreated inappropriate inadequate insufficient unsuitable poor poorly bad badly worse worst wrong
false lies violence assault assaults abuse neglect harm injury injuries bruise bruises bruised blood weapon knife
alcohol drugs cannabis cocaine heroin crack ketamine needles vodka cider beer
police prison jail custody arrested arrests conviction convictions offence offences criminal bail warrant
argument arguments fights fighting rows tantrum threats threat threatening swearing shouting
missed forgotten lost nothing nobody neither nor none never no not without hardly barely rarely seldom scarcely
unable unwilling cannot alone hungry thirsty wet soiled soaking crying upset frightened scared afraid
wrongly asleep dangerous danger risk risks fleas rats mice rubbish mould bailiffs
overdosed relapsed disguised unannounced refused problem problems difficulties concerns
noon midday midnight strangers stranger crisps sweets fizzy junk tip mess squalid squalor stupid useless fat ugly worthless idiot evil dumb ~cry nightmares hangover lateness naked cut
worried worries insults names curses temper
`

/** Turns of phrase that tell against. Patterns of words. */
export const negativeTurns = `
~be|switched|turned|cut|ran|runs|walks|walked|storms|stormed|goes|went|sends|sent|shows|nods off
~walk out
~walk away
~run out of
~run away
~put the phone down
~hang up
~hung up
~stay in bed
in bed
out of date
out all night
stays|stayed|stay out
out with friends
out drinking
on her|his|their phone
~fall out
~give|gives up on
~make excuses
~make *1 promises
~break *2 promise|promises
~keep *2 waiting
~keep *3 up
~leave *4 alone
~leave *3 with
~turn up drunk|late|high
~turn *2 away
~send *3 to bed
~let *3 down
~shut *2 out
~lock *2 out|in
~move house|home
moved two|three|four|five|six|several|# times
~change *3 number
~take *2 money
~have *1 affair|row|rows
~owe|owes *3 rent|money
`
