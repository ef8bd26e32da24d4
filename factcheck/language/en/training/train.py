"""Train, score and package the English pipeline.

    python -m factcheck.language.en.training.train TREEBANKS [--output DIR]
    python -m factcheck.language.en.training.train TREEBANKS --package MODEL
    python -m factcheck.language.en.training.train TREEBANKS --evaluate-only MODEL

TREEBANKS is a folder of gzipped CoNLL-U files: `ewt-{train,dev,test}`, `gum-permissive-{train,dev,test}`
and `pud-news-test`, each with the ending `.conllu.gz` (Universal Dependencies 2.16). One run takes about
half an hour on one core; the seed is fixed.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from factcheck.language.en.training import treebank
from factcheck.language.en.training.card import card
from factcheck.language.en.training.evaluation import Scores, evaluate
from factcheck.language.pipeline import Pipeline, load

HERE = Path(__file__).parent
PACKAGED = HERE.parent / "pipeline"
VERSION = "1.0.0"
SEED = 1
TREEBANKS = ("ewt", "gum-permissive")
TESTS = ("ewt-test", "gum-permissive-test", "pud-news-test")
LARGEST = 8_000_000
"""Bytes that the packaged pipeline may take."""


def convert(treebanks: Path, work: Path) -> None:
    """Write train.spacy and dev.spacy of the treebanks into a folder."""
    import spacy
    from spacy.tokens import DocBin

    vocab = spacy.blank("en").vocab
    for part in ("train", "dev"):
        paths = [treebanks / f"{name}-{part}.conllu.gz" for name in TREEBANKS]
        docs = list(treebank.docs(vocab, paths, seed=SEED, augment=part == "train"))
        DocBin(docs=docs).to_disk(work / f"{part}.spacy")


def train(treebanks: Path, work: Path) -> Path:
    """Train with config.cfg; returns the folder of the best model."""
    from spacy.cli.train import train as run

    convert(treebanks, work)
    run(
        HERE / "config.cfg",
        work / "model",
        overrides={"paths.train": str(work / "train.spacy"), "paths.dev": str(work / "dev.spacy")},
    )
    return work / "model" / "model-best"


def score(pipeline: Pipeline, treebanks: Path) -> dict[str, Scores]:
    """The figures on each test file, from raw text."""
    return {test: evaluate(pipeline, treebanks / f"{test}.conllu.gz") for test in TESTS}


def package(model: Path, treebanks: Path, target: Path) -> dict[str, Scores]:
    """Write the pipeline without what only training needs, and its model card, into `target`.

    Raises:
        ValueError: the result is larger than LARGEST.
    """
    import spacy

    nlp = spacy.load(model)
    nlp.meta.update(
        name="factcheck",
        version=VERSION,
        description="English pipeline of factcheck: tags, lemmas and Universal Dependencies.",
        author="the factcheck authors, after the EWT, GUM and Universal Dependencies authors",
        license="CC BY-SA 4.0",
        spacy_version=">=3.8.0,<3.9.0",
    )
    for section in ("train", "dev"):
        nlp.config["paths"][section] = None
    shutil.rmtree(target, ignore_errors=True)
    nlp.to_disk(target)
    lemmas = known_lemmas(treebanks)
    (target / "lemmas.txt").write_text("\n".join(lemmas) + "\n", encoding="utf-8")
    scores = score(load(str(target)), treebanks)
    size = sum(path.stat().st_size for path in target.rglob("*") if path.is_file())
    if size > LARGEST:
        raise ValueError(f"the pipeline takes {size} bytes, more than {LARGEST}")
    (target / "MODEL_CARD.md").write_text(card(scores, version=VERSION, size=size), encoding="utf-8")
    return scores


def known_lemmas(treebanks: Path) -> list[str]:
    """The verbs of the training files: what a lemma of a regular form is checked against."""
    found = {
        row[2].lower()
        for name in TREEBANKS
        for _, sentence in treebank.sentences(treebanks / f"{name}-train.conllu.gz")
        for row, _ in sentence
        if row[3] == "VERB" and row[2].isalpha() and "Typo=Yes" not in row[5]
    }
    return sorted(found)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("treebanks", type=Path, help="folder of the gzipped CoNLL-U files")
    parser.add_argument("--output", type=Path, default=PACKAGED, help="where the packaged pipeline goes")
    what = parser.add_mutually_exclusive_group()
    what.add_argument(
        "--package", type=Path, metavar="MODEL", help="package this trained model, train nothing"
    )
    what.add_argument(
        "--evaluate-only", type=Path, metavar="MODEL", help="print the figures of a model, write nothing"
    )
    options = parser.parse_args(arguments)
    if options.evaluate_only:
        scores = score(load(str(options.evaluate_only)), options.treebanks)
    elif options.package:
        scores = package(options.package, options.treebanks, options.output)
    else:
        with tempfile.TemporaryDirectory() as work:
            scores = package(train(options.treebanks, Path(work)), options.treebanks, options.output)
    from factcheck.language.en.training.card import table

    print(table(scores))
    return 0


if __name__ == "__main__":
    sys.exit(main())
