"""What a summary may say of people only if its article speaks of it: deaths, crimes, steps of the law.

The classes are those of verbs in VerbNet 3.3 (murder-42.1, poison-42.2, hurt-8.4, steal-10.5, resign-10.11,
banish-10.2, stop-55.4), and the steps of a criminal case those of the glossary of the Legal Information
Institute. The words that speak of a class are those that WordNet 3.0 links with its verbs (synonyms, kinds,
derivationally related forms), and its causes, tools and results: they are many, for an article may tell of a
thing in any of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(slots=True, frozen=True)
class Grave:
    """A kind of event: its name, the phrases that say it, and the beginnings of words that speak of it."""

    name: str
    phrases: tuple[tuple[str, ...], ...]
    spoken: tuple[str, ...]


_TABLE: Final = """
death | kill kills killed killing killings killer killers murder murders murdered murdering murderer dead
  died dies death deaths drowned slain assassinated manslaughter fatally
  | kill murder die_ died dies dying dead deadl death drown fatal lethal slain slay slaughter massacre
  assassin manslaughter homicide execut corpse body bodies remains funeral bury buried burial widow orphan
  mourn bereav grie memorial tribute late_ suicide post-mortem post_mortem postmortem autops inquest coroner
  perish victim toll shot claimed lost_his_li lost_her_li lost_their_li took_his_ took_her_ own_li loss
  martyr terminal euthan hanged beheaded
stabbing | stab stabs stabbed stabbing stabbings knifed
  | stab knife knives knifed blade machete sword dagger sharp slash hack axe weapon scissors screwdriver
  bayonet puncture cleaver
shooting | shooting+dead shot+dead shootings gunned+down gunman gunmen shot+and+killed
  | shot shoot gun gunman gunmen gunfire bullet fire firing rifle pistol weapon firearm revolver sniper
rape | rape rapes raped rapist raping
  | rape rapist raping sex assault abus attack indecen groom consen molest
kidnapping | kidnap kidnapped kidnapping abducted abduction kidnappers
  | kidnap abduct hostage captiv captor seiz snatch taken held ransom missing disappear
bombing | bombing bombings bombed
  | bomb explo blast device detonat attack suicide grenade missile air_strike airstrike shell
fire | arson arsonist ablaze
  | arson ablaze alight fire blaze burn flame smoke torch petrol
robbery | robbed robbery robberies robber robbers burgled burglary burglar burglars
  | rob burgl theft thie steal stole heist raid loot break-in break_in broke_in broken_in breaking_in snatch
  held_up took
arrest | arrested arrests arrest detained
  | arrest detain detention custody held_ apprehend captur seiz police charg court suspect bail jail prison
  accus question nab
charge | charged+with indicted
  | charg indict accus court trial prosecut magistrat den alleg plead pleads pled guilt convict hearing
  judge jury tribunal
guilt | convicted found+guilty pleaded+guilty pleads+guilty
  | convict guilt admit confess plead pled sentenc jail prison court trial verdict jury accept conviction
prison | jailed imprisoned
  | jail prison sentenc custod behind_bars imprison inmate detention detain incarcerat years months_ life_
  convict
life term | life+sentence life+sentences life+imprisonment jailed+for+life sentenced+to+life life+in+prison
  life+in+jail | life_ lifer lifelong life-long whole-life
death sentence | death+sentence death+sentences death+penalty sentenced+to+death
  | death execut hang capital condemn
suspended sentence | suspended+sentence suspended+jail suspended+prison | suspend spared avoid walk
community service | community+service community+order | community unpaid
acquittal | acquitted not+guilty exonerated
  | acquit clear not_guilty exonerat innocen found_ free den overturn quash
hospital | discharged+from+hospital released+from+hospital left+hospital out+of+hospital
  | discharg releas left_hospital left_the_hospital left_care leav home out_of_hospital freed recover
resignation | resigned resigns resignation stepped+down steps+down stood+down stands+down
  | resign quit step stood_ stand left leav depart go_ goes gone going replac success retire role position
  former sack dismiss exit
dismissal | sacked ousted dismissed
  | sack oust dismiss fire axe remov left_ leav depart lost_ lose replac success former parted part_ let_go
  expel reject thrown
suspension | suspended suspension
  | suspen halt stop ban pause postpone delay leave_ pending temporar withdraw investigat cut_off
cancellation | cancelled canceled abandoned scrapped called+off
  | cancel abandon scrap call_off called_off calling_off halt stop suspen postpon delay axe_ axed withdr
  cut_short defer ditch shelve ended not_go no_longer will_not derelict deserted given_up
postponement | postponed
  | postpon delay defer put_off put_back reschedul suspen cancel halt later called_off new_date move
divorce | divorce divorced divorcing
  | divorc separat split marriage ex- ex_ former wife husband
bankruptcy | bankrupt bankruptcy
  | bankrupt insolv administrat liquidat creditor receiver chapter collapse debt
deportation | deported extradited deportation extradition
  | deport extradit expel remov return sent sen_ asylum border visa
ban | banned
  | ban_ bans banned banning banish bar_ barred prohibit suspen illegal outlaw exclu forbid forbad not_allow
  disqualif stop block
"""


"""The name of a class, the phrases that say it ("+" stands between their words), and the beginnings of words
that speak of it ("_" stands for a blank)."""


def _table() -> tuple[Grave, ...]:
    found = []
    for entry in _TABLE.strip().replace("\n  ", " ").splitlines():
        name, says, spoken = (part.strip() for part in entry.split("|"))
        phrases = sorted((tuple(phrase.split("+")) for phrase in says.split()), key=len, reverse=True)
        found.append(Grave(name, tuple(phrases), tuple(word.replace("_", " ") for word in spoken.split())))
    return tuple(found)


_GRAVE: Final = _table()

BY_WORD: Final[dict[str, tuple[tuple[tuple[str, ...], Grave], ...]]] = {
    first: tuple((phrase, kind) for kind in _GRAVE for phrase in kind.phrases if phrase[0] == first)
    for first in {phrase[0] for kind in _GRAVE for phrase in kind.phrases}
}
"""The phrases by their first word, each with its kind."""
