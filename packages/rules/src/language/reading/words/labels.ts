/** What children and parents are called in place of what they did. None of it is evidence of another. */
export const labels = `
chaotic hostile resistant disruptive defiant oppositional aggressive volatile manipulative challenging difficult disengaged
dysregulated dysregulation regulated regulate regulating controlling coercive avoidant guarded evasive uncooperative
obstructive confrontational intimidating threatening abusive violent violence neglectful inappropriate inappropriately
inadequate unavailable detached attached enmeshed dysfunctional toxic unhealthy unsafe vulnerable resilient resilience
compliant non-compliant noncompliant compliance noncompliance insecure ambivalent disorganised anxious withdrawn isolated distressed
upset angry agitated heightened escalated unsettled settled unstable erratic impulsive reckless risky promiscuous sexualised
immature dishonest unreliable inconsistent consistent consistency emotional emotionally behavioural behaviourally attention
seeking demanding needy clingy rude disrespectful lazy unmotivated motivated committed dismissive defensive blaming minimising
~minimise ~downplay denial insight understanding empathy attunement attuned engagement engaging ~engage disengagement ~disengage
non-engagement resistance hostility aggression avoidance dynamics boundaries routines structure stability instability
lifestyle capacity good enough disguised superficial attachment attachments needs basic trauma traumatised traumatic
~prioritise ~sabotage ~undermine ~struggle ~present presentation professionals services support intervention interventions agencies
involvement input authority plan process assessment work safety advice guidance
`
