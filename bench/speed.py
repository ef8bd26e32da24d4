"""How much longer a whole run takes than parsing alone.

    python bench/speed.py STORIES [--rounds 3] [--model NAME]

The whole run is what `factcheck check` does: it reads the articles, loads the pipeline, parses, extracts,
aligns, compares and renders the report. Parsing alone is `nlp.pipe` of the same, already loaded pipeline over
the same texts in the same process, with the same batch size. Both are run by turns and the medians compared,
in seconds of the processor (all is done in one thread), so that what else the machine does counts little.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

BATCH_SIZE = 8
"""As factcheck.language.pipeline has it."""


def main() -> None:
    arguments = _arguments()

    from factcheck import corpus, pipeline
    from factcheck.compare import KINDS
    from factcheck.language.pipeline import load
    from factcheck.report import render
    from factcheck.ruleset import load as load_rules

    articles = corpus.read([arguments.stories]).articles
    texts = [article.text for article in articles]
    words = sum(len(text.split()) for text in texts)
    if not words:
        raise SystemExit(f"no articles in {arguments.stories}")
    rules = load_rules(None, KINDS)

    def whole() -> None:
        report = pipeline.check([arguments.stories], rules=rules.rules, model=arguments.model)
        render(report, "json")

    nlp = load(arguments.model).nlp

    def parse() -> None:
        for _ in nlp.pipe(texts, batch_size=BATCH_SIZE):
            pass

    parse()  # once unmeasured: the first call of all pays for what is set up only once
    loading = _seconds(lambda: load(arguments.model))
    rounds = [(_seconds(parse), _seconds(whole)) for _ in range(arguments.rounds)]
    parsing, running = (statistics.median(column) for column in zip(*rounds, strict=True))

    print(f"{len(texts)} articles, {words:,} words, {len(rules.rules)} rules, median of {arguments.rounds}")
    print(f"nlp.pipe alone  {parsing:7.2f} s  {words / parsing:9,.0f} words/s")
    print(f"whole run       {running:7.2f} s  {words / running:9,.0f} words/s")
    print(f"loading once    {loading:7.2f} s")
    print(f"ratio           {running / parsing:7.2f}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="How much longer a whole run takes than parsing alone.")
    parser.add_argument("stories", help="a folder of stories")
    parser.add_argument("--rounds", type=int, default=3, help="how often each is run (default: 3)")
    parser.add_argument("--model", help="a spaCy pipeline, by name or path, instead of the packaged one")
    return parser.parse_args()


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


if __name__ == "__main__":
    main()
