"""Short forms of English given names, and the names that they stand for.

A closed list of everyday short forms, as dictionaries of given names note them (such as Hanks, Hardcastle and
Hodges, A Dictionary of First Names, 2nd ed. 2006).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_SHORT: Final = (
    "abby=abigail al=albert,alan,alfred,alexander alec=alexander alex=alexander,alexandra,alexis "
    "alf=alfred andy=andrew angie=angela annie=ann,anne,anna art=arthur barb=barbara "
    "barney=barnaby,bernard bart=bartholomew becky=rebecca ben=benjamin,benedict bernie=bernard "
    "bert=albert,herbert,robert bess=elizabeth beth=elizabeth betsy=elizabeth betty=elizabeth "
    "bill=william billy=william bob=robert bobby=robert brad=bradley carrie=caroline "
    "cathy=catherine,katherine charlie=charles chaz=charles chuck=charles "
    "chris=christopher,christine,christian,christina christy=christine,christina chrissie=christine "
    "cindy=cynthia clem=clement cliff=clifford connie=constance dan=daniel danny=daniel dave=david "
    "davey=david deb=deborah debbie=deborah,debra dennie=dennis dick=richard dickie=richard dom=dominic "
    "don=donald donnie=donald dorrie=dorothy doug=douglas drew=andrew ed=edward,edwin,edmund "
    "eddie=edward,edwin ellie=eleanor,ellen ernie=ernest fran=frances,francis frank=francis,franklin "
    "frankie=francis,frances fred=frederick,alfred freddie=frederick gabe=gabriel gail=abigail "
    "gene=eugene geoff=geoffrey jeff=jeffrey,geoffrey gerry=gerald,gerard ginny=virginia greg=gregory "
    "gus=augustus,angus gwen=gwendolyn hal=henry,harold hank=henry harry=henry,harold herb=herbert "
    "howie=howard ike=isaac,dwight iggy=ignatius jack=john jackie=jacqueline jake=jacob jamie=james "
    "jan=janet,janice jen=jennifer jenny=jennifer jerry=gerald,jerome,jeremy jess=jessica,jesse "
    "jill=gillian jim=james jimmy=james joe=joseph joey=joseph johnny=john jon=jonathan josh=joshua "
    "judy=judith kate=katherine,catherine katie=katherine,catherine kathy=katherine,catherine,kathleen "
    "kay=katherine ken=kenneth kenny=kenneth kim=kimberly kit=christopher larry=lawrence,laurence "
    "len=leonard lenny=leonard leo=leonard,leopold les=leslie lew=lewis libby=elizabeth lisa=elizabeth "
    "liz=elizabeth lizzie=elizabeth lou=louis,louise luke=lucas maddie=madeleine maggie=margaret "
    "mandy=amanda marge=margaret,marjorie marty=martin mat=matthew matt=matthew max=maximilian "
    "meg=margaret mel=melanie,melvin mick=michael mickey=michael mike=michael mikey=michael "
    "millie=mildred minnie=wilhelmina mitch=mitchell molly=mary mo=maurice,mohammed nan=nancy,anne "
    "nat=nathaniel,nathan nate=nathaniel,nathan ned=edward nell=eleanor,ellen,helen nick=nicholas "
    "nicky=nicola,nicholas norm=norman ollie=oliver pam=pamela pat=patrick,patricia patty=patricia "
    "paddy=patrick peg=margaret peggy=margaret penny=penelope pete=peter phil=philip,phillip polly=mary "
    "ralph=raphael randy=randolph,randall ray=raymond reg=reginald rich=richard richie=richard "
    "rick=richard,frederick ricky=richard rob=robert robbie=robert rod=roderick,rodney ron=ronald "
    "ronnie=ronald,veronica rosie=rose,rosemary roz=rosalind russ=russell sally=sarah "
    "sam=samuel,samantha sandy=alexander,sandra sean=john sid=sidney sol=solomon stan=stanley "
    "steve=stephen,steven stevie=stephen,steven sue=susan,susanna susie=susan suzy=susan "
    "ted=edward,theodore teddy=edward,theodore terry=terence,theresa tess=theresa theo=theodore "
    "tim=timothy toby=tobias tom=thomas tommy=thomas tony=anthony,antony tricia=patricia trish=patricia "
    "val=valerie,valentine vic=victor,victoria vicky=victoria vince=vincent viv=vivian wally=walter "
    "walt=walter wes=wesley will=william willie=william woody=woodrow zach=zachary zack=zachary"
)


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    pairs = (pair.partition("=") for pair in _SHORT.split())
    return {short: full.replace(",", " ") for short, _, full in pairs}


def full(name: str) -> str:
    """The names that a given name may be short for, parted by blanks, itself among them.

    >>> full("nell"), full("odo")
    ('nell eleanor ellen helen', 'odo')
    """
    more = _names().get(name)
    return f"{name} {more}" if more else name
