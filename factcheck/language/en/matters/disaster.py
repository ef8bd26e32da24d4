"""Matters of disasters, accidents and the weather (IPTC Media Topics: disaster and accident; weather).

Verbs are those of VerbNet 3.3 (break-45.1, contain-15.4, leave-51.2, escape-51.1, substance_emission-43.4).
"""

from __future__ import annotations

from typing import Final

TABLE: Final = """
@levee disaster = levee dam dyke dike embankment floodwall seawall barrier flood-wall sea-wall
  flood-barrier : held ! failed
held subject: hold|hold firm|stand|withstand|hold out|stand firm|survive
held is: intact|undamaged|standing|sound
failed subject: fail|burst|break|collapse|give way|rupture|crumble|breach|give|crack open
failed object: breach|burst|break|rupture|destroy|wash away|sweep away
@fire disaster = fire blaze wildfire bushfire inferno flame : burning > contained > out
burning is: out of control|burning|still burning|raging
contained object: contain|control|bring under control|get under control
contained is: under control|contained
out object: extinguish|put out|douse|beat out
out is: out|extinguished
@evacuated disaster = hospital school building village town district hotel station terminal campus clinic
  hospice plans many : evacuated ! occupied
evacuated object: evacuate|empty|clear
occupied is: occupied|full
@evacuees disaster = resident evacuee villager inhabitant refugee : displaced > returned
displaced object: evacuate|displace|force out|force+from their homes
displaced subject: flee
returned subject: return|go home|return home|go back|move back|return to their homes
returned object: allow home|allow back|allow to return|let back|allow to go back|allow to go home
  |let return|let home
@tsunami disaster = tsunami none=absent : absent > triggered, triggered ! absent
triggered object: trigger|generate|cause|set off|record|observe
triggered subject: hit|strike|sweep|flood|roll
@alert disaster = warning alert watch tsunami-warning flood-warning : issued > lifted
issued object: issue|declare|put out|sound|raise
issued is: in force|in effect|in place
lifted object: lift|cancel|withdraw|end|call off|drop
lifted subject: expire|end
@aid disaster = aid relief supplies assistance relief-supply : missing > arrived, missing ! arrived
arrived subject: arrive|get through|reach|come
arrived object: receive|deliver|distribute|hand out|get|see
@water disaster = tap-water drinking-water water-supply water : safe ! unsafe
safe is: safe|safe to drink|drinkable|clean|fit to drink
unsafe is: unsafe|contaminated|undrinkable|polluted|unfit to drink|not safe
@trapped disaster = miner climber hiker skier diver caver workman sailor : trapped > rescued, rescued | died
trapped object: trap|strand
trapped is: trapped|stranded|stuck|missing
rescued object: rescue|free|bring out|pull out|save|reach|pull alive
rescued subject: escape|get out|emerge
died subject: die|drown|perish|suffocate
@gas disaster = gas ammonia chlorine chemical radiation fume vapour vapor oil none=absent : absent !
  released
released object: release|detect|measure|spill|emit
released subject: escape|leak|spill|leak out|pour
@power disaster = power electricity mains-water water-supply passing : out > restored
out object: cut|cut off|knock out|lose|disconnect
out subject: go out|fail
out is: out|off|down
restored object: restore|reconnect
restored subject: return|come back
restored is: back|back on|on again|restored
@curfew disaster = curfew lockdown quarantine : imposed > lifted
imposed object: impose|declare|order|introduce|extend
imposed is: in force|in place
lifted object: lift|end|ease|remove
@recorder disaster = flight-recorder voice-recorder data-recorder black-box : missing > found > read
found object: find|recover|retrieve|locate
missing is: missing
missing object: look for|search for|hunt for
read object: read|decode|analyse|analyze|download
@wreck disaster = wreck wreckage submarine : missing > found
found object: find|locate|discover|spot
missing is: missing
missing object: look for|search for|hunt for
@injuries disaster = injury casualty people none=none : none > some
some object: injure|hurt|wound|treat|take to hospital|take to a hospital|hospitalise|hospitalize
some is: hurt|injured|wounded
some object: report|cause
@distress disaster = distress-call distress-signal mayday mayday-call none=absent : absent ! sent
sent object: send|issue|make|receive|transmit|send out|give|put out|pick up
@brakes disaster = brake : worked ! failed
worked subject: work|function|hold
worked is: working|in order|sound
failed subject: fail|malfunction|give out
failed is: faulty|defective|broken
@parachute disaster = parachute airbag air-bag life-raft lifeboat : opened ! failed
opened subject: open|deploy|inflate|launch
opened object: open|deploy|launch
failed subject: fail
@worn disaster = helmet seatbelt seat-belt safety-belt life-jacket lifejacket harness : worn ! unworn
worn object: wear|fasten|put on
@leak disaster = leak spill well passing : leaking > stopped
leaking subject: leak|gush|continue|spread
stopped object: plug|cap|seal|stop|stem|contain
@inspection disaster = inspection safety-inspection safety-check safety-test : passed ! failed
passed object: pass
failed object: fail
@defects disaster = defect shortcoming fault flaw deficiency : remaining > repaired, repaired ! remaining
repaired object: repair|remedy|fix|correct|put right|rectify
@lights disaster = light headlight lamp navigation-light running-light : on ! off, working ! broken
working subject: work|function
working is: working|in order
broken is: broken|out of order|faulty|defective
on is: on|lit|switched on
on object: switch on|turn on|light
off is: off|out|switched off|unlit
off object: switch off|turn off|extinguish
@volcano disaster = volcano : quiet > erupting
quiet is: quiet|dormant|calm
erupting subject: erupt|spew|belch
@doors disaster = door bow-door gate hatch floodgate sluice valve cabin-door many : open ! closed
open is: open|unlocked|ajar
open object: open
closed is: closed|shut|locked|sealed
closed object: close|shut|lock
"""
