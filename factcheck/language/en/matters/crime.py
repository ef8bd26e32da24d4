"""Matters of crime and the law (IPTC Media Topics: crime, law and justice).

Steps of a case are those of the glossary of the Legal Information Institute; verbs are those of VerbNet 3.3
(get-13.5.1, pay-68, free-80, judgment-33.1, forbid-64.4).
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
@ransom crime = ransom none=unpaid : unpaid > paid, paid ! unpaid
paid object: pay|hand over|deliver|drop|throw|leave|raise and pay
unpaid is: unpaid
@hostages crime = hostage captive : held > freed, held | killed
held object: hold|hold captive
freed object: free|release|rescue|set free|liberate|save|bring out
freed subject: walk free|escape
freed is: free|safe
killed object: execute|shoot dead|behead
@suspect crime = suspect gunman robber attacker thief assailant raider hijacker culprit intruder fugitive
  shooter burglar bomber arsonist kidnapper : sought > held > charged > convicted, sought | held,
  sought | killed, sought | suicide, killed | suicide, held | suicide, held | killed
killed object: kill|shoot dead|shoot and kill|gun down|shoot to death
suicide subject: kill himself|kill herself|shoot himself|take his own life|commit suicide
  |turn the gun on himself|blow himself up|take his life
held subject: surrender|give himself up
sought subject: flee|escape|get away|remain at large|go on the run
sought object: hunt|seek|look for|search for
sought is: at large|on the run|still at large
held object: arrest|catch|capture|detain|apprehend|overpower|take into custody|pick up
held is: in custody|under arrest|behind bars
charged object: charge|indict
convicted object: convict|jail|find guilty
@arrests crime = arrest suspect people none=none : none > made > charged > convicted
made object: arrest|detain|take into custody|apprehend|make
made is: in custody|under arrest
charged object: charge|indict
convicted object: convict|jail|find guilty|sentence
@attack-claim crime = responsibility none=unclaimed : unclaimed > claimed, unclaimed ! claimed
claimed object: claim|admit
@reward crime = reward : unclaimed > paid, paid ! unclaimed
paid object: pay|claim|collect|receive|give|pay out
unclaimed is: unclaimed
@motive crime = motive none=unknown : unknown > known
known object: establish|identify|determine|give|know|discover
known is: clear|known
unknown is: unclear|unknown|a mystery|not clear|not known
@body crime = body remains corpse many : missing > found > identified
found object: find|recover|discover|retrieve|pull
missing is: missing
identified object: identify|name
@murder-weapon crime = murder-weapon getaway-car : missing > found
found object: find|recover|seize|discover
missing object: look for|search for|hunt for
missing is: missing
@evidence crime = weapon gun knife pistol axe hammer dagger many : missing > found, found ! missing
found object: find|recover|discover
missing is: missing
@victims crime = victim dead casualty dead-man dead-woman dead-boy dead-girl : unidentified > identified,
  identified ! unidentified
identified object: identify|name
unidentified is: unidentified
@foul-play crime = arson foul-play sabotage terrorism suicide : suspected | excluded
suspected object: suspect|investigate|treat|allege|fear
excluded object: rule out|exclude|dismiss
@prisoners crime = inmate prisoner detainee escapee : escaped > recaptured
escaped subject: escape|break out|flee|abscond
recaptured object: recapture|catch|capture|rearrest
recaptured is: back behind bars|back in custody
@intent crime = fire blaze explosion blast crash shooting drowning death : deliberate ! accidental
deliberate is: deliberate|arson|intentional|an attack
deliberate object: set on purpose|set deliberately|deliberately set|start deliberately
accidental is: accidental|an accident
@closed-case crime = case : closed > reopened
closed object: close|shelve
reopened object: reopen
@leader crime = leader commander ringleader warlord : killed | captured | alive
killed object: kill|shoot dead|assassinate
captured object: capture|arrest|detain|seize
alive subject: survive|escape
alive is: alive|unhurt
@jury crime = jury juror juries : deliberating > reached, reached | deadlocked
deliberating subject: retire|begin deliberations|start deliberations|begin deliberating|begin to deliberate
deliberating is: out|deliberating|still out
reached subject: reach a verdict|return a verdict|convict|acquit|find+guilty
deadlocked subject: fail to reach a verdict|fail to agree
deadlocked is: deadlocked|hung|unable to agree
@trial crime = trial inquest hearing retrial passing : begun | adjourned | collapsed
begun subject: begin|start|open|get under way
adjourned object: adjourn|postpone|delay|put off|suspend
collapsed subject: collapse
collapsed object: abandon|halt|call off
@sentence crime = sentence jail-term prison-term conviction ruling : upheld | cut | raised | quashed
upheld object: uphold|confirm|affirm
cut object: reduce|cut|commute|shorten|halve
raised object: increase|extend|lengthen
quashed object: quash|overturn|set aside|annul|throw out|strike down
@appeals crime = appeal petition : allowed ! rejected
allowed object: allow|grant|uphold|win
rejected object: reject|dismiss|throw out|turn down|lose|deny
@charges crime = charge indictment prosecution plans : dropped | pressed
dropped object: drop|dismiss|withdraw|throw out|abandon|quash
pressed object: press|bring|file|lay
@lawsuit crime = lawsuit suit : threatened > filed > settled, settled | dismissed
threatened object: threaten|consider
filed object: file|bring|lodge|launch
settled object: settle
dismissed object: dismiss|throw out|withdraw|drop|lose
@inquiry crime = inquiry investigation probe enquiry inquest none=none : none > considered > opened >
  closed, opened | refused, considered | opened
considered object: consider|demand|call for|urge|seek
opened object: open|launch|begin|start|announce|order|set up|open up|conduct
opened subject: begin|be under way
opened is: under way|underway
closed object: close|end|drop|conclude|shelve|wind up
closed subject: end|conclude
refused object: rule out|reject|refuse
@alarm crime = siren alarm klaxon smoke-detector fire-alarm sprinkler alarm-system warning-system
  none=silent : worked ! silent
worked subject: sound|go off|wail|wake|alert|rouse|blare|work|function|ring|blast|howl|be heard|warn
worked object: sound|activate|set off|trigger|hear|switch on|raise
silent subject: fail|malfunction|stay silent|remain silent|stay mute
silent is: silent|broken|out of order|switched off|disabled|mute|faulty
@camera crime = camera cctv recorder-camera : working ! off
working subject: work|film|record|function
working object: switch on
working is: on|working
off is: off|switched off|broken|out of order|out of action
off object: switch off|turn off|disable
@exit crime = exit fire-exit emergency-exit fire-door emergency-door : locked ! open
locked object: lock|chain|block|bolt|bar|padlock|obstruct
locked is: locked|blocked|shut|barred|chained|closed
open is: open|unlocked|clear
open object: open|unlock|clear
@licence crime = licence license permit none=missing : missing | valid, valid | lapsed, valid | revoked,
  revoked | surrendered, lapsed | revoked
valid object: renew|extend|hold
valid is: valid|in order|up to date
lapsed subject: expire|lapse|run out
revoked object: revoke|withdraw|take away|cancel|strip
surrendered object: surrender|return|give back|hand in|hand back|give up
@extradition crime = extradition : approved ! refused
approved object: approve|grant|order|allow
refused object: refuse|reject|deny|block
@warrant crime = warrant none=none : none > issued > withdrawn
issued object: issue|obtain|sign
withdrawn object: withdraw|cancel|lift
@loot crime = loot painting jewel jewellery jewelry artwork statue haul necklace bracelet brooch tiara crown
  trophy treasure relic artefact artifact sculpture tapestry violin many : missing > recovered
recovered object: recover|retrieve|get back|trace|find
recovered subject: turn up|resurface
missing is: missing|still missing|unaccounted for
@confession crime = suspect brother client defendant driver accused gunman boy teenager nanny nurse many
  : confessed ! denied
confessed subject: confess|admit|own up|make a confession|make a full confession|admit guilt|plead guilty
denied subject: deny all charges|deny the charges|deny the charge|deny involvement|deny any involvement|
  deny wrongdoing|plead not guilty|maintain+innocence|protest+innocence|deny everything|deny that+had|
  deny that+part
denied is: innocent
@gun crime = gun pistol weapon rifle handgun revolver many : loaded ! unloaded, real ! fake
loaded is: loaded
unloaded is: unloaded|empty
fake is: fake|a fake|a toy|a replica|an imitation|not real
real is: real|genuine
@bomb crime = bomb device explosive grenade warhead detonator many : exploded ! intact
exploded subject: explode|go off|detonate|blow up
exploded object: detonate|set off|explode
intact object: defuse|disarm|make safe|deactivate|dismantle|render safe
intact subject: fail to explode|fail to go off|fail to detonate
"""
