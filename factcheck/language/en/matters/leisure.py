"""Matters of sport, the arts, science, health and transport (IPTC Media Topics of these names).

Verbs are those of VerbNet 3.3 (hit-18.1, neglect-75, create-26.4, reject-77.2, stop-55.4); terms of play
  are
those of the laws of the games.
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
@penalty sport = penalty spot-kick kick spot many : scored | saved | missed
scored object: score|convert|slot home|put away|bury|tuck away|net|slot in
saved object: save|keep out|stop|parry|block|push away|beat away|turn away
missed object: miss|waste|blaze|squander|fluff|put wide|fire wide
missed subject: go wide|hit the post|hit the bar|come back off|strike the post|strike the bar|sail over
@goal sport = goal try touchdown many : allowed ! disallowed
allowed object: allow|award|give
allowed subject: stand
disallowed object: disallow|rule out|chalk off
@race sport = race marathon match game regatta many : stopped ! unstopped
stopped object: stop|halt|abandon|break off
@title sport = title championship crown trophy belt : kept | lost | won, kept | stripped
kept object: retain|defend|keep|hold on to
lost object: lose|surrender|relinquish
won object: regain
stripped object: strip|take away
@contract sport = contract plans : extended ! unextended, extended | ended
extended object: extend|renew
ended object: terminate|cancel|tear up|rip up
@mark sport = world-record national-record course-record : broken | equalled | missed
broken object: break|set|smash|beat|better
equalled object: equal|match|tie
missed object: miss
@sample sport = sample test drug-test result swab : positive ! negative
positive subject: come back positive|prove positive|test positive|show traces
positive is: positive
negative is: negative|clean|clear
negative subject: come back negative|come back clean|test negative|prove negative|come back clear
@medical sport = medical fitness-test : passed ! failed
passed object: pass|complete
failed object: fail
@transfer sport = transfer move switch loan-deal : sought > agreed > completed, completed | off
sought object: seek|want|demand
agreed object: agree
completed object: complete|seal|finalise|finalize
off object: abandon|cancel|call off|block
off subject: collapse|fall through|break down
off is: off
@tickets sport = ticket : sold-out ! available
sold-out is: sold out|gone
sold-out subject: sell out
available is: available|on sale|still available
@film arts = film movie series album book novel memoir memoirs biopic sequel sitcom musical opera play
  exhibition many : released | shelved, finished ! unfinished, released | delayed
released object: release|publish|bring out
released subject: come out|open|appear
shelved object: shelve|scrap|cancel|pull|drop
delayed object: delay|postpone|push back|put back
finished object: finish|complete
finished is: finished|complete|completed
unfinished is: unfinished|incomplete
@genuine arts = painting picture manuscript document letter photograph video recording signature passport
  banknote diary map bone : genuine ! fake
genuine is: genuine|authentic|original|real
genuine object: authenticate
fake is: fake|a fake|forged|a forgery|a copy|a hoax|false
fake object: fake|forge
@lot arts = lot canvas drawing : sold ! unsold
sold object: sell|buy|knock down|auction
unsold is: unsold
unsold subject: fail to sell
@prize arts = prize award medal knighthood honour honor : accepted ! declined
accepted object: accept|collect|pick up
declined object: decline|refuse|turn down|return|reject
@funeral arts = funeral burial memorial-service : private ! public
private is: private
public is: public|open to the public
@ashes arts = ashes : buried | scattered
buried object: bury|inter
scattered object: scatter|strew
@mission science = mission launch missile-test nuclear-test rocket-test test-firing operation surgery
  experiment test-flight manoeuvre maneuver docking
  landing rescue : successful ! failed
successful is: successful|a success
successful subject: succeed|go well
failed is: unsuccessful|a failure
failed subject: fail
@rocket science = rocket missile : launched | exploded
launched object: launch
launched subject: lift off|blast off|take off|launch
exploded subject: explode|blow up|break apart
@contact science = contact communication radio-contact signal passing : lost > restored
lost object: lose
restored object: restore|regain|re-establish|reestablish
@instrument science = instrument camera antenna solar-panel : working ! broken
working is: working|intact|undamaged|in order
working subject: work|function|survive
broken is: broken|damaged|dead|out of action
broken subject: die|break|fail
@network science = website network server phone-service internet-service telephone-service
  computer-system service-network telescope passing : down >
  restored
down is: down|offline|unavailable
down subject: crash|go down|fail
restored is: back|back online|up and running|online
restored object: restore
@data science = data record customer-data password card-detail : stolen ! safe
stolen object: steal|take|access|compromise|expose|leak
safe is: safe|secure
@vaccine science = vaccine drug treatment therapy implant : approved ! rejected, effective ! ineffective
approved object: approve|license|clear
rejected object: reject|refuse
effective is: effective|safe and effective
effective subject: work
ineffective is: ineffective|useless|no better
@outbreak health = outbreak epidemic virus disease : spreading > contained > over
spreading subject: spread
spreading is: out of control
contained object: contain
contained is: under control|contained
over is: over
@illness health = illness patient-zero strain many : contagious ! harmless
contagious is: contagious|infectious
harmless is: harmless|not contagious
@operation health = operation surgery : done ! put-off
done object: perform|carry out|undergo
put-off object: postpone|cancel|put off
@autopsy health = autopsy post-mortem postmortem : due > held
due object: order|plan|schedule
held object: carry out|perform|conduct|complete|hold
@driver transport = driver pilot captain skipper co-pilot conductor many : survived ! died
survived subject: survive|escape unhurt|escape with|walk away
survived is: alive|unhurt|unharmed|safe
survived object: rescue|pull alive
died subject: die|drown|perish
died object: kill
died is: dead|among the dead
@fleet transport = plane jet aircraft airliner airplane aeroplane helicopter fleet bus train tram ferry :
  grounded ! flying
grounded object: ground|take+out of service|withdraw+from service|pull+from service|take out of service
flying subject: fly|operate|keep flying|remain in service|stay in service
flying is: in service|airworthy
@flights transport = flight train-service train bus-service ferry-service passing : stopped > resumed
stopped object: cancel|suspend|halt|stop
resumed object: resume|restart
resumed subject: resume|restart|run normally
@ship transport = ship ferry boat vessel trawler tanker yacht freighter barge : afloat ! sunk
sunk subject: sink|founder|go down
sunk object: sink|scuttle
afloat subject: stay afloat|remain afloat
afloat is: afloat
@signal transport = signal light traffic-light : red ! green
red is: red|at red|at danger|on red
green is: green|at green
@autopilot transport = autopilot engine anti-lock cruise-control transponder : on ! off
on is: on|running|engaged|switched on
on object: engage|switch on
off is: off|switched off|disengaged
off object: switch off|turn off|shut down|disengage
@roads transport = road street highway motorway airport bridge tunnel border railway railway-line
  rail-line route school runway harbour harbor port pass passing many : closed > reopened, closed ! reopened
closed object: seal|close|shut|block|seal off|cordon off|cut off|shut down
closed is: closed|shut|blocked|impassable|cut
reopened object: reopen|open|clear|unblock
reopened subject: reopen|open
reopened is: open|passable|open again|clear
@classes transport = class lesson lecture passing : stopped > resumed
stopped object: cancel|suspend|call off
resumed object: resume
resumed subject: resume|restart
@animal science = tiger lion bear elephant snake wolf crocodile shark leopard panther monkey bull python
  : loose > caught, caught | shot
loose is: on the loose|at large|still at large
loose subject: escape
caught object: capture|catch|recapture|tranquillise|tranquilize
shot object: shoot|kill|put down|destroy|shoot dead
"""
