"""Threads, forks, interpreters within an interpreter, and memory."""

import json
import multiprocessing
import os
import subprocess
import sys
import textwrap
import threading
import time

import careinquiry
import pytest
from conftest import AS_AT, TINY


def test_other_threads_run_while_a_record_is_evaluated():
    # The interpreter is handed over only where it is let go: a switch is due after an hour.
    before = sys.getswitchinterval()
    ticks, stop = [], threading.Event()

    def tick():
        while not stop.is_set():
            ticks.append(None)
            time.sleep(0)

    record = TINY[:-1] + b',"extensions":{"a":[' + b"1," * 400_000 + b"1]}}"
    thread = threading.Thread(target=tick)
    thread.start()
    sys.setswitchinterval(3600)
    try:
        seen = len(ticks)
        for _ in range(20):
            careinquiry.evaluate(record, as_at=AS_AT, limits={"entries": 10**9})
        assert len(ticks) > seen
    finally:
        sys.setswitchinterval(before)
        stop.set()
        thread.join()


def test_many_threads_ask_at_once(texts):
    expected = [careinquiry.evaluate(text, as_at=AS_AT).to_json() for text in texts]
    found = [[] for _ in range(8)]

    def ask(number):
        for _ in range(5):
            found[number].append([careinquiry.evaluate(text, as_at=AS_AT).to_json() for text in texts])

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert all(one == expected for of_thread in found for one in of_thread) and len(found[7]) == 5


def asked_of_a_fork(texts):
    return [answer.to_json() for answer in careinquiry.evaluate_many(texts, as_at=AS_AT)]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_can_ask_on_its_own(texts):
    assert asked_of_a_fork(texts[:1])
    with multiprocessing.get_context("fork").Pool(2) as pool:
        found = pool.map(asked_of_a_fork, [texts, texts])
    assert found == [asked_of_a_fork(texts)] * 2


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_cannot_go_on_with_what_its_parent_began():
    answers = careinquiry.evaluate_many([TINY] * 10_000, as_at=AS_AT)
    next(answers)
    child = os.fork()
    if child == 0:
        try:
            next(answers)
        except RuntimeError:
            os._exit(7)
        os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    assert sum(1 for _ in answers) == 9_999


def test_an_interpreter_within_an_interpreter_is_refused_or_answered_and_harmless():
    program = """
        import careinquiry
        try:
            import _interpreters as interpreters
        except ImportError:
            import _xxsubinterpreters as interpreters
        inner = '''
        try:
            import careinquiry
        except ImportError:
            print("refused", flush=True)
        else:
            print(careinquiry.evaluate(%r, as_at="2026-03-31").record_id, flush=True)
        '''
        one = interpreters.create()
        assert interpreters.run_string(one, inner) is None
        interpreters.destroy(one)
        print(careinquiry.evaluate(%r, as_at="2026-03-31").record_id)
        """
    program = textwrap.dedent(program % (TINY, TINY))
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout in ("refused\nr-1\n", "r-1\nr-1\n")


MEMORY = """
    import itertools, json, resource, sys
    import careinquiry

    def peak():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

    def ask(count):
        records = itertools.repeat(RECORD, count)
        if sys.argv[1] == "many":
            return sum(len(answer) for answer in careinquiry.evaluate_many(records, as_at="2026-03-31", select=["CI-5.6.1/a"]))
        return sum(len(careinquiry.evaluate(record, as_at="2026-03-31", select=["CI-5.6.1/a"])) for record in records)

    RECORD = %r
    ask(20_000)
    before = peak()
    assert ask(int(sys.argv[2])) == int(sys.argv[2])
    print(json.dumps(peak() - before))
    """


@pytest.mark.parametrize(("way", "count"), [("many", 1_000_000), ("one", 300_000)])
def test_memory_does_not_grow_with_the_number_of_records(way, count):
    program = textwrap.dedent(MEMORY % TINY)
    ran = subprocess.run([sys.executable, "-c", program, way, str(count)], capture_output=True, text=True, check=True)
    # Ten bytes kept of each of a million would show.
    assert json.loads(ran.stdout) < count * 10 / 2**20, "MiB"


def test_the_package_needs_nothing():
    program = "import sys; before = set(sys.modules); import careinquiry; print(*set(sys.modules) - before)"
    ran = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    foreign = {name.partition(".")[0] for name in ran.stdout.split()} - set(sys.stdlib_module_names) - {"careinquiry"}
    assert not foreign
