"""Programs that are asked in turn, each the same thing, and what their answers come to."""
import json
import os
import statistics
import subprocess


class Program:
    """Reads a command a line and answers each with a line of JSON; first of all it says what it is."""

    def __init__(self, command, environment=None):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        self.ready = self.heard()

    def ask(self, command):
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        return self.heard()

    def heard(self):
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("A program has ended; what it said is above.")
        return json.loads(line)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


def java(program, *arguments):
    """The command of one of our programs; script/bench-model says how Java is started, a word a line."""
    return os.environ["BENCH_JAVA"].split("\n") + ["dev.vantage.bench.model." + program, *arguments]


def usable_cores():
    """As many as this process may use: taskset(1) can make them fewer, for the programs too."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def in_turn(askers, rounds):
    """Asks each for a round, then each for another: {name: [answers]}. The first round, in which code warms up, is left out."""
    answers = {name: [] for name in askers}
    for turn in range(rounds + 1):
        for name, ask in askers.items():
            answer = ask()
            if turn > 0:
                answers[name].append(answer)
    return answers


def median_and_spread(numbers):
    return statistics.median(numbers), min(numbers), max(numbers)


def print_table(header, rows):
    print("| " + " | ".join(header) + " |")
    print("|" + "---|" * len(header))
    for row in rows:
        print("| " + " | ".join(row) + " |")
