"""Matters of business and the economy (IPTC Media Topics: economy, business and finance).

Verbs are those of VerbNet 3.3 (calibratable_cos-45.6, give-13.1, get-13.5.1, reject-77.2, neglect-75).
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
@dividend economy = dividend payout plans : cut | suspended | raised | kept
cut object: cut|lower|reduce|trim|halve|slash
suspended object: suspend|scrap|cancel|halt|axe|omit|pass|skip|stop|eliminate
raised object: raise|increase|lift|boost
kept object: maintain|keep|hold|leave unchanged|hold steady
@forecast economy = forecast outlook guidance target profit-forecast : confirmed | lowered | raised |
  withdrawn
confirmed object: confirm|reiterate|reaffirm|maintain|stand by|stick to|keep|affirm|stick with|hold to|
  repeat
lowered object: lower|cut|reduce|trim|downgrade|slash
raised object: raise|lift|upgrade|increase|boost
withdrawn object: withdraw|pull|scrap|suspend|abandon|drop
@plant economy = plant factory mill mine smelter refinery shipyard brewery foundry pit works plans many :
  closed | sold | kept, closed | running
closed object: close|shut|shut down|close down|mothball|shutter
closed subject: close|shut|shut down|close down|cease production
sold object: sell|offload|put up for sale|sell off
sold is: for sale|up for sale
kept object: keep|save|retain|keep open|spare
kept subject: stay open|remain open|survive
running is: in operation|in use|operating
kept is: safe|not at risk
@branch economy = school hospital library branch pub nursery clinic ward theatre museum restaurant plans
  many : closed ! kept
closed object: close|shut|shut down|close down
closed subject: close down|shut down
kept object: keep open|save|spare|reprieve
kept subject: stay open|remain open
kept is: safe|saved
@bid economy = bid offer approach takeover proposal takeover-bid takeover-offer : accepted | rejected,
  accepted | withdrawn
accepted object: accept|agree|recommend|back|agree to
rejected object: reject|turn down|spurn|rebuff|dismiss|throw out|refuse
withdrawn object: withdraw|drop|abandon|pull
@price economy = bid offer plans : raised ! unraised
raised object: raise|increase|lift|improve|sweeten
@deal economy = deal merger acquisition agreement contract takeover pact accord treaty sale : sought >
  agreed > signed > completed, signed | off, agreed | off, completed | off
sought object: seek|negotiate|discuss|consider
agreed object: agree|reach|strike|secure
signed object: sign|seal|clinch|ink
completed object: complete|finalise|finalize
off object: abandon|scrap|call off|cancel|terminate|break off
off subject: collapse|fall through|break down
off is: off|dead
@clearance economy = deal merger acquisition takeover : pending > cleared, cleared | blocked
pending object: review|examine|investigate|scrutinise|scrutinize
cleared object: clear|approve|wave through|authorise|authorize
blocked object: block|veto|prohibit|reject|challenge
@loan economy = loan bailout rescue-package credit guarantee subsidy : granted ! refused
granted object: grant|approve|give|extend|secure|get
refused object: refuse|deny|reject
@debt economy = debt loan tax-bill fine bill : unpaid > paid
paid object: pay|repay|settle|pay back|pay off|clear
unpaid is: unpaid|outstanding|overdue
@trading economy = share-trading stock-trading trading passing : suspended > resumed
suspended object: suspend|halt
resumed object: resume
resumed subject: resume|restart
@jobs economy = job post plans : cut ! safe
cut object: cut|axe|shed|lose|eliminate|scrap|slash
cut subject: go|disappear
safe is: safe|secure
@layoffs economy = redundancy layoff job-cut lay-off compulsory-redundancy none=absent plans : absent !
  planned
planned object: plan|announce|make|propose|order
@bonus economy = bonus payoff severance pay-off pension : paid ! forgone
paid object: pay|receive|get|award|collect|accept|keep|take
forgone object: lose|forfeit|waive|forgo|give up|renounce|decline|turn down|hand back
@fee economy = fee penalty compensation break-fee termination-fee damages none=unpaid plans : paid ! unpaid
paid object: pay|owe|receive
@product economy = product drug model toy medicine tablet pill batch brand vehicle appliance : recalled |
  sold
recalled object: recall|withdraw|pull|take+off the market|take+off the shelves
sold is: on sale|still on sale|still on the market|still available
@withdrawal economy = drug medicine product toy car model : voluntary | ordered
voluntary object: voluntarily withdraw|withdraw voluntarily|voluntarily recall|recall voluntarily
ordered object: order+to be withdrawn|order+off the market|ban
@rights economy = right film-right television-right broadcast-right broadcasting-right : sold ! unsold
sold object: sell|buy|acquire|snap up|secure|win|purchase|pick up
unsold is: unsold|available|still available
@rate economy = interest-rate key-rate base-rate policy-rate lending-rate benchmark-rate : raised | cut |
  kept
raised object: raise|increase|lift|hike
cut object: cut|lower|reduce
kept object: keep|hold|leave unchanged|leave
kept is: unchanged|on hold
@stake economy = stake shareholding holding many : sold | kept | raised
sold object: sell|dispose of|offload|reduce|cut
kept object: keep|retain|hold on to
raised object: raise|increase|lift
@production economy = production output operations construction building-work passing : halted > resumed
halted object: halt|stop|suspend|interrupt
resumed object: resume|restart
resumed subject: resume|restart|start again
@tax economy = tax hotel-tax income-tax sales-tax fuel-tax property-tax fare rent tuition plans : raised |
  unchanged | cut
raised object: raise|increase|put up|introduce
raised subject: rise|go up
unchanged object: freeze|leave unchanged
unchanged is: unchanged|frozen
cut object: cut|lower|reduce|abolish|scrap
@buyer economy = buyer investor purchaser none=sought : sought > found
sought object: seek|look for|search for
found object: find|secure
@headquarters economy = headquarters head-office plans : kept | moved
moved object: move|relocate|shift|transfer
moved subject: move|relocate
kept object: keep|retain
kept subject: stay|remain
@accounts economy = accounts books result : published | delayed
published object: publish|file|release|present
delayed object: delay|postpone|put off
@strategy economy = launch rollout release opening plans : delayed | cancelled
delayed object: delay|postpone|push back|put back|put off
cancelled object: cancel|scrap|drop|abandon
"""
