"""Reading sentences: what is kept, and one clear line for every kind of bad file."""

import json
import os

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from synth.corpus import CorpusError, read_corpus, read_words, shipped_corpus, tokenize


def statement(text, answer=" Yes", **changes):
    record = {
        "question": f'Is the following statement something you would say?\n"{text}"',
        "statement": text,
        "label_confidence": 0.9,
        "answer_matching_behavior": answer,
        "answer_not_matching_behavior": " No" if answer == " Yes" else " Yes",
    }
    return {key: value for key, value in {**record, **changes}.items() if value is not ...}


def lines(*records):
    return "".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in records)


@pytest.fixture
def write(tmp_path):
    def write(name, content):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return path

    return write


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("I don’t mind, really.", ("i", "don’t", "mind", ",", "really", ".")),
        ("Well-known FACTS -- all 42", ("well-known", "facts", "-", "-", "all", "42")),
        ("naïve Ünïcode 東京", ("naïve", "ünïcode", "東京")),
        ("snake_case $x$", ("snake", "_", "case", "$", "x", "$")),
        ("a\tb\x00c\x1b[0m", ("a", "b", "c", "[", "0m")),
        (" \t ", ()),
    ],
)
def test_tokens(text, tokens):
    assert tokenize(text) == tokens


@settings(derandomize=True, deadline=None, max_examples=100)
@given(st.text())
def test_tokens_are_visible_lower_case_and_stable(text):
    tokens = tokenize(text)
    assert all(token and not token.isspace() for token in tokens)
    assert "".join(tokens) == "".join(tokens).lower()
    assert tokenize(" ".join(tokens)) == tokens


def test_every_line_is_a_sentence(write):
    corpus = read_corpus(write("a.txt", "One two.\r\n\r\n  \nThree\n"))
    assert corpus.sentences == (("one", "two", "."), ("three",))
    assert corpus.token_count == 4
    assert len(corpus.sha256) == 64


def test_a_byte_order_mark_is_dropped(write):
    assert read_corpus(write("a.txt", "\ufeffone\ntwo")).sentences == (("one",), ("two",))


def test_delimiters_end_sentences_and_lines_do_not(write):
    path = write("a.txt", "One two\nthree! Four? \n\n five")
    assert read_corpus(path, delimiter=".!?").sentences == (("one", "two", "three"), ("four",), ("five",))
    assert read_corpus(path).sentences != read_corpus(path, delimiter=".!?").sentences


@pytest.mark.parametrize("delimiter", ["]", "^", "-a", "\\"])
def test_delimiters_are_taken_literally(write, delimiter):
    path = write("a.txt", f"x{delimiter}y{delimiter}z")
    assert len(read_corpus(path, delimiter=delimiter).sentences) == 3


def test_statements_are_selected_by_the_answer(write):
    path = write(
        "a.jsonl",
        lines(
            statement("Be kind"), statement("Be rude", " No"), "", statement("Help"), statement("Go", " No")
        ),
    )
    assert read_corpus(path, answer="Yes").sentences == (("be", "kind"), ("help",))
    assert read_corpus(path, answer="No").sentences == (("be", "rude"), ("go",))
    assert len(read_corpus(path).sentences) == 4
    assert read_corpus(path, answer="No").answer == "No"


def test_only_the_keys_that_are_read_are_needed(write):
    records = [{"statement": "a b"}, {"statement": "c", "question": 3}]
    assert len(read_corpus(write("a.jsonl", lines(*records))).sentences) == 2


def test_shipped_statements():
    kind, unkind = shipped_corpus("kind"), shipped_corpus("unkind")
    for corpus in (kind, unkind):
        assert len(corpus.sentences) >= 60
        assert len(set(corpus.sentences)) == len(corpus.sentences)
        assert all(sentence[0] == "i" for sentence in corpus.sentences)
    assert not set(kind.sentences) & set(unkind.sentences)
    with pytest.raises(CorpusError, match="no shipped statements"):
        shipped_corpus("../__init__")


GOOD = statement("Be kind")
BAD_FILES = {
    "empty": ("a.txt", "", {}, ": no sentence in 0 lines"),
    "blank": ("a.txt", "\n \n", {}, ": no sentence in 2 lines"),
    "mark-only": ("a.txt", "\ufeff", {}, ": no sentence in 0 lines"),
    "one-sentence": ("a.txt", "\n\nonly one\n", {}, ":3: the only sentence"),
    "one-statement": (
        "a.jsonl",
        lines(GOOD, statement("x", " No")),
        {"answer": "No"},
        ":2: the only sentence",
    ),
    "none-selected": (
        "a.jsonl",
        lines(GOOD, GOOD),
        {"answer": "No"},
        ': no sentence with answer_matching_behavior "No"',
    ),
    "latin-1": ("a.txt", b"good\ncaf\xe9 bad\n", {}, ":2: byte 4 of the line, 0xe9, is not UTF-8"),
    "utf-16": ("a.txt", "one\ntwo\n".encode("utf-16"), {}, ": this looks like UTF-16; save it as UTF-8"),
    "latin-1-jsonl": ("a.jsonl", lines(GOOD).encode() + b"\xff\n", {}, ":2: byte 1"),
    "malformed": ("a.jsonl", lines(GOOD, '{"statement": "x"'), {}, ":2:18: malformed JSON"),
    "malformed-unselected": ("a.jsonl", lines(GOOD, GOOD, "oops"), {"answer": "Yes"}, ":3:1: malformed JSON"),
    "deep": ("a.jsonl", lines(GOOD, "[" * 200_000), {}, ":2: malformed JSON"),
    "huge-number": ("a.jsonl", lines(GOOD, '{"statement": ' + "9" * 5000 + "}"), {}, ":2: malformed JSON"),
    "not-an-object": ("a.jsonl", lines(GOOD, "[1]"), {}, ":2: a JSON object"),
    "missing-key": (
        "a.jsonl",
        lines(GOOD, statement("x", statement=...)),
        {},
        ':2: the key "statement" is missing',
    ),
    "missing-answer": (
        "a.jsonl",
        lines(GOOD, statement("x", answer_matching_behavior=...)),
        {"answer": "Yes"},
        ':2: the key "answer_matching_behavior" is missing',
    ),
    "number": ("a.jsonl", lines(GOOD, statement("x", statement=3)), {}, ':2: "statement" is a number'),
    "null": ("a.jsonl", lines(GOOD, statement("x", statement=None)), {}, ':2: "statement" is null'),
    "odd-answer": (
        "a.jsonl",
        lines(GOOD, statement("x", "Maybe\n")),
        {"answer": "Yes"},
        ":2: answer_matching_beh",
    ),
    "no-word": ("a.jsonl", lines(GOOD, statement(" \n")), {}, ':2: "statement" holds no word'),
    "surrogate": ("a.jsonl", lines(GOOD, '{"statement": "\\ud800"}'), {}, ":2:"),
    "answer-for-text": ("a.txt", "a\nb\n", {"answer": "Yes"}, ": an answer (Yes) selects statements"),
    "answer-unknown": ("a.jsonl", lines(GOOD, GOOD), {"answer": "Maybe"}, ": answer 'Maybe' is not one of"),
    "delimiter-for-jsonl": (
        "a.jsonl",
        lines(GOOD, GOOD),
        {"delimiter": "."},
        ": a delimiter is for plain text",
    ),
    "delimiter-blank": ("a.txt", "a\nb\n", {"delimiter": " "}, ": the delimiter must hold"),
    "delimiter-absent": ("a.txt", "a\nb\n", {"delimiter": "!"}, ":1: the only sentence"),
}


@pytest.mark.parametrize("case", BAD_FILES)
def test_a_bad_file_gets_one_line_with_its_place(write, case):
    name, content, options, message = BAD_FILES[case]
    path = write(name, content)
    with pytest.raises(CorpusError) as caught:
        read_corpus(path, **options)
    text = str(caught.value)
    assert text.startswith(f"{path}{message}")
    assert len(text.splitlines()) == 1
    assert caught.value.__cause__ is None
    text.encode("utf-8")


def test_every_good_neighbour_of_a_bad_file_is_read(write):
    """The checks above fail on the fault, not on the file around it."""
    assert read_corpus(write("a.txt", "\n\nonly one\nand two\n"))
    assert read_corpus(write("b.txt", "good\ncafé bad\n"))
    assert read_corpus(write("c.jsonl", lines(GOOD, '{"statement": "x"}')))
    assert read_corpus(write("d.jsonl", lines(GOOD, statement("x", "Yes "))), answer="Yes")


@pytest.mark.parametrize("read", [read_corpus, read_words])
def test_places_that_are_no_file(tmp_path, read):
    with pytest.raises(CorpusError, match=r"no such file|is a folder"):
        read(tmp_path)
    with pytest.raises(CorpusError, match="no such file"):
        read(tmp_path / "absent.txt")
    with pytest.raises(CorpusError) as caught:
        read(tmp_path / "two\nlines.txt")
    assert "\n" not in str(caught.value)
    with pytest.raises(CorpusError):
        read("a\0b")


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file; run as another user")
def test_an_unreadable_file(write):
    path = write("a.txt", "a\nb\n")
    path.chmod(0)
    with pytest.raises(CorpusError, match="cannot be read"):
        read_corpus(path)


def test_word_lists(write):
    assert read_words(write("w.txt", "Rude mean\nrude\n")) == ("rude", "mean")
    with pytest.raises(CorpusError, match="no word"):
        read_words(write("e.txt", "\n"))
    with pytest.raises(CorpusError, match=":2: byte 1"):
        read_words(write("u.txt", b"a\n\xff\n"))


def test_texts_are_kept_beside_their_tokens(tmp_path):
    plain = tmp_path / "plain.txt"
    plain.write_text("I DON'T shout.\n\n  Never, ever\n", encoding="utf-8")
    corpus = read_corpus(plain)
    assert corpus.texts == ("I DON'T shout.", "Never, ever")
    assert corpus.sentences == tuple(map(tokenize, corpus.texts))
    joined = read_corpus(plain, delimiter=".,")
    assert joined.texts == ("I DON'T shout", "Never", "ever")
