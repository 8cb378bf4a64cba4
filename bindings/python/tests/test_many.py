"""Many records: in their order, none lost, in bounded memory, and stoppable."""

import io
import itertools
import json
import os
import signal
import subprocess
import sys
import textwrap
import warnings
from pathlib import Path

import careinquiry
import pytest
from careinquiry import InvalidOption, InvalidRecord, Rejected, Report, evaluate_many
from conftest import AS_AT, TINY


def tiny(number):
    return TINY.replace(b"r-1", b"r-%d" % number)


def names(answers):
    return [answer.record_id if isinstance(answer, Report) else answer.position for answer in answers]


@pytest.mark.parametrize("threads", [1, 2, 7, None])
def test_every_record_is_answered_in_its_order(threads):
    records = [b"bad" if number % 10 == 3 else tiny(number) for number in range(2_000)]
    expected = [number if number % 10 == 3 else f"r-{number}" for number in range(2_000)]
    assert names(evaluate_many(records, as_at=AS_AT, threads=threads)) == expected


def test_says_what_evaluate_says(texts):
    answers = list(evaluate_many(texts * 3, as_at=AS_AT, detail="full"))
    assert answers == [careinquiry.evaluate(text, as_at=AS_AT, detail="full") for text in texts] * 3


def test_what_cannot_be_evaluated_is_there_with_its_error_and_place():
    answers = list(evaluate_many([{}, TINY, {1, 2}, "\ud800", None], as_at=AS_AT))
    errors = [answer for answer in answers if isinstance(answer, Rejected)]
    assert [(one.position, one.line, one.error.code) for one in errors] == [
        (0, None, "invalid_record"),
        (2, None, "invalid_json"),
        (3, None, "invalid_json"),
        (4, None, "invalid_record"),
    ]
    assert all(isinstance(one.error, InvalidRecord) for one in errors) and errors[0].error.pointer == "/document_type"
    assert all(one.error.__traceback__ is None for one in errors), "its frames would hold the record"
    with pytest.raises(AttributeError):
        errors[0].position = 7


LINES = b"\n\r\n" + tiny(1) + b"\r\n  \n" + b"{\n" + tiny(2) + b" \n\n" + b"x" * 300 + b"\n" + tiny(3)


@pytest.mark.parametrize("way", ["bytes", "str", "path"])
def test_lines(way, tmp_path):
    path = tmp_path / "records.ndjson"
    path.write_bytes(LINES)
    lines = {"bytes": LINES, "str": str(path), "path": path}[way]
    answers = list(evaluate_many(lines, as_at=AS_AT, limits={"bytes": 200}))
    assert names(answers) == ["r-1", 1, "r-2", 3, "r-3"]
    assert [(answer.line, answer.error.code) for answer in answers if isinstance(answer, Rejected)] == [
        (5, "invalid_json"),
        (8, "too_large"),
    ]


def test_a_line_of_exactly_the_limit_is_read():
    for ending in (b"\n", b"\r\n", b""):
        for size, kind in ((len(TINY), Report), (len(TINY) - 1, Rejected)):
            (answer,) = evaluate_many(TINY + ending, as_at=AS_AT, limits={"bytes": size})
            assert isinstance(answer, kind)


def test_what_is_blank_hides_nothing():
    blank = b" " * 300
    for line in (blank + TINY, TINY + blank + TINY, TINY + blank + b"x"):
        first, last = evaluate_many(line + b"\n" + TINY, as_at=AS_AT, limits={"bytes": 200})
        assert first.error.code == "too_large" and first.line == 1 and isinstance(last, Report)
    assert names(evaluate_many(blank + b"\n" + TINY + blank + b"\n" + blank, as_at=AS_AT, limits={"bytes": 200})) == ["r-1"]


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_lines_in_whatever_holds_bytes(kind):
    assert names(evaluate_many(kind(tiny(1) + b"\n" + tiny(2)), as_at=AS_AT)) == ["r-1", "r-2"]


@pytest.mark.parametrize("text", [TINY.decode(), "\n" + TINY.decode() * 1_000])
def test_json_that_is_taken_for_a_path_is_not_repeated(text):
    with pytest.raises(InvalidOption) as caught:
        evaluate_many(text, as_at=AS_AT)
    assert caught.value.pointer == "/records" and "r-1" not in str(caught.value)


def test_nothing_gives_nothing():
    assert list(evaluate_many([], as_at=AS_AT)) == list(evaluate_many(b"", as_at=AS_AT)) == []
    answers = evaluate_many(b"\n\n", as_at=AS_AT)
    assert list(answers) == [] and list(answers) == [], "and goes on giving nothing"


def test_a_file_that_is_open_is_an_iterable_of_records():
    assert names(evaluate_many(io.BytesIO(tiny(1) + b"\n" + tiny(2)), as_at=AS_AT)) == ["r-1", "r-2"]


def test_a_path_that_is_not_there(tmp_path):
    with pytest.raises(FileNotFoundError) as caught:
        evaluate_many(tmp_path / "none.ndjson", as_at=AS_AT)
    assert caught.value.filename.endswith("none.ndjson")
    with pytest.raises(IsADirectoryError):
        list(evaluate_many(tmp_path, as_at=AS_AT))


def test_reads_ahead_by_a_few_hundred_at_the_most():
    taken = itertools.count()
    answers = evaluate_many((tiny(next(taken)) for _ in itertools.count()), as_at=AS_AT, threads=2)
    for _ in range(1_000):
        next(answers)
    assert next(taken) < 1_000 + 64 * 2 * 2 + 65


def test_what_the_iterable_raises_comes_after_the_answers():
    def records():
        yield from (tiny(number) for number in range(100))
        raise KeyError("the source")

    answers = evaluate_many(records(), as_at=AS_AT)
    assert names(itertools.islice(answers, 100)) == [f"r-{number}" for number in range(100)]
    with pytest.raises(KeyError, match="the source"):
        next(answers)


def test_what_a_record_raises_comes_after_the_answers_before_it():
    class Broken:
        def __json__(self):
            raise KeyError("the source")

    answers = evaluate_many([TINY, Broken(), TINY], as_at=AS_AT)
    assert next(answers).record_id == "r-1"
    with pytest.raises(KeyError, match="the source"):
        next(answers)


def test_progress_is_shown_where_it_can_be(capsys, monkeypatch):
    assert len(list(evaluate_many([TINY] * 3, as_at=AS_AT, progress=True))) == 3
    assert "3/3" in capsys.readouterr().err
    monkeypatch.setitem(sys.modules, "tqdm.auto", None)
    with pytest.warns(UserWarning, match="needs tqdm"):
        answers = evaluate_many([TINY] * 3, as_at=AS_AT, progress=True)
    assert len(list(answers)) == 3
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        list(evaluate_many([TINY], as_at=AS_AT))


def run(program, **options):
    return subprocess.Popen([sys.executable, "-c", textwrap.dedent(program)], stdout=subprocess.PIPE, text=True, **options)


@pytest.mark.parametrize(
    "records",
    [
        "itertools.repeat(TINY)",
        # Nothing comes for an hour, and one record takes long to be evaluated, or to be written as JSON: all are waits.
        "(time.sleep(3600) for _ in range(1))",
        "[SLOW] * 1000",
        "[Late()]",
        pytest.param("silent_pipe()", marks=pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes")),
    ],
)
def test_ctrl_c_is_answered_at_once(records):
    child = run(
        f"""
        import careinquiry, itertools, json, os, sys, tempfile, time
        TINY = {TINY!r}
        SLOW = TINY[:-1] + b',"extensions":{{"a":[' + b"1," * 1_999_999 + b"1]}}}}"

        class Late:
            def __json__(self):
                time.sleep(3600)

        def silent_pipe():
            name = os.path.join(tempfile.mkdtemp(), "pipe")
            os.mkfifo(name)
            os.open(name, os.O_RDWR)
            return name

        answers = careinquiry.evaluate_many({records}, as_at="2026-03-31", threads=1, limits={{"entries": 10**9}})
        print("ready", flush=True)
        try:
            for answer in answers:
                pass
            print("finished")
        except KeyboardInterrupt:
            print("interrupted")
        """
    )
    assert child.stdout.readline() == "ready\n"
    with pytest.raises(subprocess.TimeoutExpired):
        child.wait(0.3)
    child.send_signal(signal.SIGINT)
    try:
        out, _ = child.communicate(timeout=10)
    finally:
        child.kill()
    assert out == "interrupted\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes")
def test_a_pipe_can_be_filled_by_a_thread_of_the_same_process(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    child = run(
        f"""
        import careinquiry, pathlib, threading, time
        def write():
            time.sleep(0.2)
            pathlib.Path({str(path)!r}).write_bytes({TINY!r})
        threading.Thread(target=write, daemon=True).start()
        print(len(list(careinquiry.evaluate_many({str(path)!r}, as_at="2026-03-31"))))
        """
    )
    try:
        out, _ = child.communicate(timeout=10)
    finally:
        child.kill()
    assert out == "1\n"


def test_what_is_left_unread_is_let_go():
    for _ in range(200):
        next(evaluate_many(itertools.repeat(TINY), as_at=AS_AT))
    assert threads_of_this_process() < 50


def threads_of_this_process():
    tasks = Path("/proc/self/task")
    return len(list(tasks.iterdir())) if tasks.is_dir() else 0


def test_examples_through_a_file(texts, tmp_path):
    path = tmp_path / "cohort.ndjson"
    path.write_text("".join(json.dumps(json.loads(text)) + "\n" for text in texts))
    assert list(evaluate_many(path, as_at=AS_AT)) == list(evaluate_many(texts, as_at=AS_AT))
