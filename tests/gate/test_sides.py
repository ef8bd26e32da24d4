"""The articles of both sides, as they are brought up from git."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from tempfile import gettempdir

import pytest

from factcheck import corpus
from factcheck.errors import UsageError
from factcheck.gate import Terms
from factcheck.gate.sides import sides

from .repository import FIRST, SECOND, THIRD, Scratch

Texts = Mapping[str, str]


def read(*paths: str, new_from: str | None = "main", staged: bool = False) -> tuple[Texts, Texts]:
    """The articles of the base and of today, by their paths."""
    terms = Terms(new_from=new_from, staged=staged)
    with sides(paths, terms, corpus.SUFFIXES) as both:
        assert both is not None
        found = [corpus.read(paths, at=at).articles for at in (both.base, both.head)]
    old, new = ({article.path: article.text for article in articles} for articles in found)
    return old, new


def test_without_a_base_there_are_no_sides(news: Scratch) -> None:
    with sides(["stories"], Terms(), corpus.SUFFIXES) as both:
        assert both is None


def test_the_base_is_what_was_committed_and_today_the_working_tree(news: Scratch) -> None:
    news.write("stories/ferry/second.md", THIRD)
    news.write("stories/ferry/new.md", "It sailed on.\n")
    (news.root / "stories/ferry/first.md").unlink()
    old, new = read("stories")
    assert old == {"stories/ferry/first.md": FIRST, "stories/ferry/second.md": SECOND}
    assert new == {"stories/ferry/second.md": THIRD, "stories/ferry/new.md": "It sailed on.\n"}


def test_the_index_is_what_a_commit_would_have(news: Scratch) -> None:
    news.write("stories/ferry/second.md", THIRD)
    news.git("add", "--all")
    news.write("stories/ferry/second.md", "Not staged.\n")
    news.write("stories/ferry/new.md", "Not added.\n")
    news.write("stories/ferry/to-come.md", "To be added.\n")
    news.git("add", "--intent-to-add", "stories/ferry/to-come.md")
    for new_from in (None, "main"):
        old, new = read("stories", new_from=new_from, staged=True)
        assert old["stories/ferry/second.md"] == SECOND
        assert new == {"stories/ferry/first.md": FIRST, "stories/ferry/second.md": THIRD}


def test_before_the_first_commit_all_is_new(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = Scratch(tmp_path / "empty")
    scratch.write("stories/ferry/first.md", FIRST)
    scratch.git("add", "--all")
    monkeypatch.chdir(scratch.root)
    old, new = read("stories", new_from=None, staged=True)
    assert (old, list(new)) == ({}, ["stories/ferry/first.md"])


def test_the_base_is_where_the_branches_parted(news: Scratch) -> None:
    news.git("switch", "--quiet", "--create", "topic")
    news.write("stories/ferry/second.md", THIRD)
    news.commit()
    news.git("switch", "--quiet", "main")
    news.write("stories/ferry/first.md", "Main has gone on.\n")
    news.commit()
    news.git("switch", "--quiet", "topic")
    old, new = read("stories")
    assert old == {"stories/ferry/first.md": FIRST, "stories/ferry/second.md": SECOND}
    assert new["stories/ferry/second.md"] == THIRD


@pytest.mark.parametrize("ref", ["HEAD", "main", "v1", "HEAD~0", "{commit}"])
def test_a_base_may_be_named_in_every_way(news: Scratch, ref: str) -> None:
    news.git("tag", "--annotate", "--message", "one", "v1")
    old, _ = read("stories", new_from=ref.format(commit=news.git("rev-parse", "--short", "HEAD")))
    assert len(old) == 2


@pytest.mark.parametrize(
    "name", ["fährunglück", "東京 の船", 'it\'s "one"', "tab\there", "line\nend", "-dash", ":(top)"]
)
def test_file_names_of_every_kind(news: Scratch, name: str) -> None:
    news.write(f"stories/{name}/first {name}.md", FIRST)
    news.write(f"stories/{name}/same.md", SECOND)
    news.commit()
    news.write(f"stories/{name}/first {name}.md", THIRD)
    for paths in (("stories",), (f"stories/{name}",), (f"stories/{name}/first {name}.md",)):
        old, new = read(*paths)
        assert old[f"stories/{name}/first {name}.md"] == FIRST
        assert new[f"stories/{name}/first {name}.md"] == THIRD
        assert old.keys() == new.keys()


@pytest.mark.parametrize(
    "shown", [".", "./stories/", "stories/ferry", "stories/ferry/first.md", "{root}/stories"]
)
def test_paths_are_shown_as_they_were_given(news: Scratch, shown: str) -> None:
    news.write("stories/ferry/first.md", THIRD)
    old, new = read(shown.format(root=news.root))
    assert old.keys() == new.keys() != set()


def test_stories_are_called_alike_on_both_sides(news: Scratch, monkeypatch: pytest.MonkeyPatch) -> None:
    news.write("loose.md", FIRST)
    news.commit()
    (news.root / "loose.md").write_text(SECOND, encoding="utf-8")
    monkeypatch.chdir(news.root / "stories")
    for paths in (["."], [".."], ["ferry"], [str(news.root)]):
        with sides(paths, Terms(new_from="main"), corpus.SUFFIXES) as both:
            assert both is not None
            found = [corpus.read(paths, at=at).articles for at in (both.base, both.head)]
        old, new = ({(article.id, article.story) for article in articles} for articles in found)
        assert old == new != set()


def test_what_git_knows_nothing_of_is_the_same_on_both_sides(news: Scratch, tmp_path: Path) -> None:
    archive = tmp_path / "archive"
    archive.mkdir()
    (archive / "old.md").write_text(THIRD, encoding="utf-8")
    news.write(".gitignore", "local/\n")
    news.write("stories/ferry/local/agency.md", THIRD)
    news.write("stories/ferry/second.md", THIRD)
    old, new = read("stories", str(archive))
    assert old[f"{archive}/old.md"] == THIRD == old["stories/ferry/local/agency.md"]
    assert old["stories/ferry/second.md"] == SECOND
    assert old.keys() == new.keys()


def test_line_ends_that_git_converts_are_no_change(news: Scratch) -> None:
    news.write(".gitattributes", "*.md text eol=crlf\n")
    news.git("add", "--renormalize", ".")
    news.commit()
    shutil.rmtree(news.root / "stories")
    news.git("checkout", "--", "stories")
    assert b"\r\n" in (news.root / "stories/ferry/first.md").read_bytes()
    news.write("stories/ferry/second.md", "Another text.\r\n")
    old, new = read("stories")
    assert old["stories/ferry/first.md"] == new["stories/ferry/first.md"]
    assert old["stories/ferry/second.md"] == SECOND.replace("\n", "\r\n")


def test_a_submodule_is_as_the_base_names_it(news: Scratch, tmp_path: Path) -> None:
    wire = Scratch(tmp_path / "wire")
    wire.write("ferry/wire.md", THIRD)
    wire.commit()
    news.git("submodule", "--quiet", "add", str(wire.root), "stories/wire")
    news.commit()
    inside = Scratch(news.root / "stories/wire")
    inside.write("ferry/wire.md", FIRST)
    for paths in (["stories"], ["."], ["stories/wire"], ["stories/wire/ferry"]):
        old, new = read(*paths, new_from="HEAD")
        (name,) = (path for path in new if path.endswith("wire.md"))
        assert (old[name], new[name]) == (THIRD, FIRST)
        assert old.keys() == new.keys()


def test_symbolic_links_lead_where_they_led(news: Scratch) -> None:
    news.write("archive/wire.md", THIRD)
    os.symlink("../../archive/wire.md", news.root / "stories/ferry/linked.md")
    news.write("wires/wire.md", THIRD)
    os.symlink("../wires", news.root / "stories/linked-folder")
    news.commit()
    (news.root / "stories/ferry/linked.md").unlink()
    old, new = read("stories")
    assert old["stories/ferry/linked.md"] == THIRD
    assert old["stories/linked-folder/wire.md"] == new["stories/linked-folder/wire.md"] == THIRD


@pytest.mark.parametrize("mode", ["100644", "120000"])
def test_no_path_of_a_commit_leads_out_of_the_repository(news: Scratch, mode: str) -> None:
    """No checkout would write such a path; with `autocrlf` git itself does not complain of it."""
    news.git("config", "core.autocrlf", "true")
    news.write("text.md", FIRST)
    tree = news.entry(mode, "blob", news.git("hash-object", "-w", "text.md"), "planted-by-a-test.md")
    for _ in range(3):
        tree = news.entry("040000", "tree", tree, "..")
    commit = news.git("commit-tree", "-p", "HEAD", "-m", "planted", tree)
    news.git("reset", "--quiet", "--soft", commit)
    planted = Path(gettempdir()).resolve() / "planted-by-a-test.md"
    try:
        with pytest.raises(UsageError, match="leads out of the repository"):
            read(".", new_from=commit)
        assert not os.path.lexists(planted)
    finally:
        planted.unlink(missing_ok=True)


def test_a_folder_elsewhere_is_compared_in_its_own_repository(
    news: Scratch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    news.write("stories/ferry/second.md", THIRD)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "nowhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "none"))
    with pytest.raises(UsageError):
        read("gone")
    old, _ = read("news/stories")
    assert old["news/stories/ferry/second.md"] == SECOND


def test_nothing_is_left_behind_and_nothing_changed(news: Scratch, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = news.root.parent / "scratch"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    news.write("stories/ferry/second.md", THIRD)
    before = news.git("status", "--porcelain=v2"), sorted(news.root.rglob("*"))
    read("stories")
    assert list(folder.iterdir()) == []
    assert (news.git("status", "--porcelain=v2"), sorted(news.root.rglob("*"))) == before


def refused(*paths: str, new_from: str | None = "main", staged: bool = False) -> str:
    with pytest.raises(UsageError) as caught:
        read(*paths, new_from=new_from, staged=staged)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_no_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "stories").mkdir()
    assert refused("stories") == "stories: not in a git repository. Leave out --new-from and --staged."


@pytest.mark.parametrize("ref", ["origin/main", "mian", "0" * 40, "HEAD:stories", "a b", "main..HEAD"])
def test_an_unknown_commit(news: Scratch, ref: str) -> None:
    assert refused("stories", new_from=ref) == (
        f"git knows no commit '{ref}'. Fetch it, or name another branch or commit."
    )


@pytest.mark.parametrize("ref", ["--all", "", "-q"])
def test_no_name_of_a_commit(news: Scratch, ref: str) -> None:
    assert "is no commit. Name a branch or a commit." in refused("stories", new_from=ref)


def test_a_shallow_clone(news: Scratch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = news.git("rev-parse", "HEAD")
    news.write("stories/ferry/second.md", THIRD)
    news.commit()
    clone = tmp_path / "clone"
    news.git("clone", "--quiet", "--depth=1", f"file://{news.root}", str(clone))
    monkeypatch.chdir(clone)
    remedy = (
        "Fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` at actions/checkout and "
        "`GIT_DEPTH: 0` in GitLab CI."
    )
    assert (
        refused("stories", new_from=first) == f"git knows no commit '{first}' in this shallow clone. {remedy}"
    )
    assert len(read("stories", new_from="HEAD")[0]) == 2


def test_a_shallow_clone_of_two_branches(
    news: Scratch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    news.git("switch", "--quiet", "--create", "topic")
    news.write("stories/ferry/second.md", THIRD)
    news.commit()
    news.git("switch", "--quiet", "main")
    news.write("stories/ferry/first.md", THIRD)
    news.commit()
    clone = tmp_path / "clone"
    news.git("clone", "--quiet", "--depth=1", "--no-single-branch", f"file://{news.root}", str(clone))
    monkeypatch.chdir(clone)
    assert refused("stories", new_from="origin/topic").startswith(
        "this shallow clone does not reach back to where 'origin/topic' and HEAD parted. Fetch the whole"
    )


def test_branches_without_common_history(news: Scratch) -> None:
    news.git("switch", "--quiet", "--orphan", "other")
    news.write("stories/ferry/first.md", FIRST)
    news.commit()
    assert refused("stories") == (
        "'main' and HEAD have no history in common. Name a commit that HEAD comes from."
    )


def test_no_git(news: Scratch, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(news.root))
    assert refused("stories") == "git is not installed. Install git, or leave out --new-from and --staged."


def test_a_repository_of_somebody_else(
    news: Scratch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "bin" / "git"
    tool.parent.mkdir()
    tool.write_text(
        "#!/bin/sh\necho \"fatal: detected dubious ownership in repository at '/news'\" >&2\nexit 128\n"
    )
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}{os.pathsep}{os.environ['PATH']}")
    assert refused("stories") == (
        "git refuses: the repository belongs to another user. "
        "Trust it: `git config --global --add safe.directory '*'`, as CI in a container needs."
    )
