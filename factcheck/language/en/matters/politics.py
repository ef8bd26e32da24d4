"""Matters of politics, labour, conflict and the environment (IPTC Media Topics: politics, labour, unrest).

Verbs are those of VerbNet 3.3 (approve-77.1, reject-77.2, admit-64.3, stop-55.4, begin-55.1, sustain-55.6);
steps of bills are those of the glossary of the Inter-Parliamentary Union.
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
@strike labour = strike walkout stoppage industrial-action : ended | suspended, suspended | off
suspended object: suspend|put on hold|postpone
off object: call off|cancel|avert
ended object: end
ended subject: end
@talks labour = talk negotiation discussion peace-talks passing : ongoing | ended
ongoing subject: continue|resume|go on|restart
ongoing object: resume|continue|reopen|restart
ongoing is: under way|underway|in progress
ended object: break off|abandon|end|suspend|call off|walk out of
ended subject: collapse|break off|break down|fail|end|break up
@ballot labour = member union worker guard nurse teacher pilot docker miner postman : voting > accepted,
  accepted | refused
voting object: ballot|ask
voting subject: be balloted
accepted subject: vote to accept|accept the offer|accept the deal|accept the agreement|ratify|approve the
  deal|back the deal
refused subject: vote to reject|reject the offer|reject the deal|reject the agreement|turn down the offer|
  vote against
@redundancy labour = redundancy dismissal layoff : compulsory ! voluntary
compulsory is: compulsory
voluntary is: voluntary
@bill politics = bill law legislation measure amendment motion resolution budget reform plan ordinance
  many : introduced > passed, passed | rejected, passed | withdrawn, passed | delayed, passed | vetoed,
  signed | vetoed
signed object: sign|sign into law
introduced object: introduce|table|submit|put forward
passed object: pass|approve|adopt|endorse|ratify|enact
passed subject: pass|go through
rejected object: reject|defeat|vote down|throw out|block|kill
rejected subject: fail
withdrawn object: withdraw|shelve|drop|abandon
vetoed object: veto
delayed object: postpone|delay|adjourn
@vote politics = vote decision verdict ruling choice jury panel judge juror board council committee
  resolution : unanimous ! split
unanimous is: unanimous
unanimous subject: vote unanimously|agree unanimously|decide unanimously
unanimous object: reach unanimously|unanimously approve
split is: split|divided|not unanimous|narrow
split object: split|divide
split subject: split|disagree
@parliament-seat politics = seat constituency plans : kept | given-up | lost | won
kept object: keep|retain|hold|hold on to|hang on to|defend
given-up object: give up|vacate|resign|surrender|quit|relinquish
lost object: lose
won object: win|gain|capture
@successor politics = successor replacement heir none=absent plans : absent > named
named object: name|appoint|choose|find|announce|elect|pick|nominate
@resignation politics = resignation : offered > accepted, accepted ! rejected
offered object: offer|tender|hand in|submit|announce
accepted object: accept
rejected object: reject|refuse|turn down|decline
@election politics = election referendum by-election poll runoff run-off : called > held, held |
  postponed, held | cancelled, called | postponed
called object: call|announce|set
held object: hold
held subject: go ahead|take place
postponed object: postpone|put off|delay
cancelled object: cancel|annul|call off
@result politics = result outcome election-result : accepted ! contested, certified | annulled
accepted object: accept|recognise|recognize|concede
contested object: contest|challenge|dispute|reject|refuse to accept
certified object: certify|confirm|declare
annulled object: annul|overturn|void|cancel
@recount politics = recount : ordered ! refused
ordered object: order|grant|allow|demand|begin|hold
refused object: refuse|reject|deny|rule out
@ceasefire politics = ceasefire cease-fire truce armistice : agreed > in-force > broken, in-force | broken
agreed object: agree|sign|declare|announce
in-force subject: hold|take hold
in-force is: in force|in place
broken subject: collapse|break down|fail
broken object: break|violate|breach
@sanctions politics = sanction embargo : imposed > lifted, lifted | kept
imposed object: impose|introduce|approve|tighten|slap
lifted object: lift|remove|ease|suspend|scrap|end
kept object: extend|keep|maintain|renew
@troops politics = troop soldier peacekeeper : sent > withdrawn, withdrawn | staying
sent object: send|deploy|dispatch
withdrawn object: withdraw|pull out|bring home
withdrawn subject: withdraw|pull out|leave
staying subject: stay|remain
@immunity politics = immunity : lifted ! kept
lifted object: lift|strip|waive|remove
kept object: keep|retain|enjoy
@ambassador politics = ambassador envoy diplomat attache : recalled | expelled | staying
recalled object: recall|call home
expelled object: expel|throw out|kick out
staying subject: stay|remain
@parliament politics = parliament assembly legislature : dissolved ! sitting
dissolved object: dissolve
@coalition politics = coalition government : formed > collapsed
formed object: form
collapsed subject: collapse|fall|break up
@hospitality politics = gift donation : declared ! undeclared
declared object: declare|disclose|register|report
undeclared is: undeclared|unregistered
@protest politics = protest rally march demonstration : banned ! allowed, peaceful ! violent
banned object: ban|outlaw|forbid
allowed object: allow|permit|authorise|authorize|approve
peaceful is: peaceful
peaceful subject: pass off peacefully|end peacefully|remain peaceful
violent is: violent
violent subject: turn violent|end in violence
@statue politics = statue monument memorial flag plaque plans : removed ! staying
removed object: remove|take down|pull down|topple|tear down
staying subject: stay|remain
@ban politics = ban moratorium restriction suspension : imposed > lifted, upheld | lifted
imposed object: impose|introduce|announce
upheld object: uphold|maintain|confirm
lifted object: lift|end|overturn|remove|quash
@visit politics = visit trip tour summit : confirmed | cancelled
confirmed object: confirm
cancelled object: cancel|call off
@promise politics = promise pledge vow : kept ! broken
kept object: keep|honour|honor|fulfil|fulfill|deliver
broken object: break|drop|abandon
@border politics = polling-station polls poll : open | closed
open subject: open
closed subject: close
"""
