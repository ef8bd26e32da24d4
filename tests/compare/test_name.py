"""Names: one entity written in two ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compare.helper import Told, of_kinds, says

if TYPE_CHECKING:
    from factcheck.language.pipeline import Pipeline

TABLE: list[tuple[tuple[Told, ...], list[str]]] = [
    (
        ("Senator Aurelia Fenwick spoke in Quenby.", "Senator Aurelia Fenwyck spoke in Quenby."),
        ["variant: Aurelia Fenwick / Aurelia Fenwyck"],
    ),
    (("Senator Aurelia Fenwick spoke in Quenby.", "Senator Aurelia Fenwick spoke in Quenby."), []),
    (("Senator Aurelia Fenwick spoke in Quenby.", "Fenwick, a senator, spoke in Quenby."), []),
    (("Senator Aurelia Fenwick spoke in Quenby.", "Senator A. Fenwick spoke in Quenby."), []),
    (("Senator Aurelia Fenwick spoke in Quenby.", "Senator Aurelia Holloway spoke in Quenby."), []),
    # accents, hyphens and spacing; curly marks and dots are for no reader
    (
        ("Judge Renée Dufort opened the trial in Quenby.", "Judge Renee Dufort opened the trial in Quenby."),
        ["variant: Renee Dufort / Renée Dufort"],
    ),
    (
        ("Judge Anne-Lise Dufort opened the trial.", "Judge Anne Lise Dufort opened the trial."),
        ["variant: Anne Lise Dufort / Anne-Lise Dufort"],
    ),
    (("Judge Merrin O'Shaw opened the trial.", "Judge Merrin O’Shaw opened the trial."), []),
    (("Judge T.J. Farrow opened the trial.", "Judge TJ Farrow opened the trial."), []),
    # a second reference carries the spelling too
    (
        (
            "Senator Aurelia Fenwick spoke in Quenby. Fenwick left at noon.",
            "Senator Aurelia Fenwyck spoke in Quenby. Fenwyck left at noon.",
        ),
        ["variant: Aurelia Fenwick | Fenwick / Aurelia Fenwyck | Fenwyck"],
    ),
    # two persons whom one article names side by side
    (
        (
            "Jon Marlow and Jan Marlow run a shop in Quenby. Jon Marlow cooks. Jan Marlow serves.",
            "Jon Marlow and Jan Marlow run a shop in Quenby.",
        ),
        [],
    ),
    # one sound in two romanisations, words parted otherwise, a second name left out
    (
        ("Yusuf Kassem, the owner, spoke in Quenby.", "Yousef Qasim, the owner, spoke in Quenby."),
        ["variant: Yousef Qasim / Yusuf Kassem"],
    ),
    (
        ("The owner, Tariq-ul Hamid, spoke in Quenby.", "The owner, Tariqul Hameed, spoke in Quenby."),
        ["variant: Tariq-ul Hamid / Tariqul Hameed"],
    ),
    (
        ("The victim was Aleksandr Petrovich Fenwick.", "Police named the victim as Alexander Fenwick."),
        ["variant: Aleksandr Petrovich Fenwick / Alexander Fenwick"],
    ),
    (
        ("Judge Merrin O'Shaw opened the trial.", "Judge Merrin Oshaw opened the trial."),
        ["variant: Merrin O'Shaw / Merrin Oshaw"],
    ),
    # one word of a long name in another form; of a short one it is another thing
    (
        (
            "The Royal Institute of Quarry Engineers said the dam was sound.",
            "The Royal Institution of Quarry Engineers said the dam was sound.",
        ),
        ["variant: Royal Institute of Quarry Engineers / Royal Institution of Quarry Engineers"],
    ),
    (("The Quarry Award went to Odo Penhale.", "The Quarry Awards were given to Odo Penhale."), []),
    # ships, nicknames, brands
    (
        ("The crew rejoined the M/S Halvern.", "The crew of the MS Halvern rejoined her."),
        ["variant: M/S Halvern / MS Halvern"],
    ),
    (
        ("The ferry Prinses Halvern ran aground.", "The ferry Princess Halvern ran aground."),
        ["variant: Princess Halvern / Prinses Halvern"],
    ),
    (
        ('Boss Vic "The Jaw" Orrin died on Monday.', "Boss Vic 'Jaw' Orrin died on Monday."),
        ["variant: Vic \"The Jaw\" Orrin / Vic 'Jaw' Orrin"],
    ),
    (('Boss Vic "Jaw" Orrin died on Monday.', "Boss Vic ‘Jaw’ Orrin died on Monday."), []),
    (("Halvern Sports bought the club on Friday.", "HalvernSports bought the club on Friday."), []),
    (
        (
            "The MV Noor-Halvern sank off Quenby.",
            "The MV Nur-Halvern sank off Quenby. The Nur-Halvern was built in Brask.",
            "The Noor-Halvern sank off Quenby.",
        ),
        ["variant: MV Noor-Halvern | Noor-Halvern / MV Nur-Halvern | Nur-Halvern"],
    ),
    # a slip in an article that has the usual form too is shown there alone
    (
        (
            "Penhale left Quenby on Friday. Penhail was tired, and Penhale said so in Quenby.",
            "Penhale left Quenby on Friday.",
        ),
        ["variant: Penhail / Penhale"],
    ),
    # forms that the writer gives as such
    (("The isle of Lyrrane, also known as Lyrrana, is flat.", "They sailed to Lyrrane."), []),
    (("The isle of Lyrrane/Lyrrana is flat. Lyrrana is dry.", "They sailed to Lyrrane."), []),
    # an initial; a second name is the paper's choice
    (
        ("The owner, Odo W. Penhale, left.", "Odo Penhale, the owner, left."),
        ["variant: Odo Penhale / Odo W. Penhale"],
    ),
    (("The owner, Odo Werner Penhale, left.", "Odo Penhale, the owner, left."), []),
    # two names of one nation or place, and a slip
    (
        ("Three Argentinian sailors came to Quenby.", "Three Argentine sailors came to Quenby."),
        ["variant: Argentine / Argentinian"],
    ),
    (
        ("A Bulgerian ship sank off Quenby.", "The ship that sank off Quenby was Bulgarian."),
        ["variant: Bulgarian / Bulgerian"],
    ),
    (("A Bulgarian ship sank off Quenby.", "The ship that sank off Quenby was Romanian."), []),
    # titles of works
    (
        ('He wrote "The Salt of the Harbour" in Quenby.', 'He is the author of "Salt in the Harbour".'),
        ["variant: Salt in the Harbour / The Salt of the Harbour"],
    ),
    (('He wrote "The Salt Harbour" in Quenby.', 'He also wrote "Salt Harbour II".'), []),
    # Mr and Ms, and two of a family
    (("Mr Halvern said that the strike would go on.", "Ms Halvorn said that the strike would go on."), []),
    (
        ("Senator Paul Dufort voted no.", "Senator Paula Dufort voted yes and Senator Paul Dufort no."),
        [],
    ),
    # a place is no person
    (("The ferry left Fenwick at dawn.", "Senator Aurelia Fenwyck spoke at dawn."), []),
]


@pytest.mark.parametrize(("told", "expected"), TABLE)
def test_name(pipeline: Pipeline, told: tuple[Told, ...], expected: list[str]) -> None:
    assert says(pipeline, of_kinds("name"), told) == expected
