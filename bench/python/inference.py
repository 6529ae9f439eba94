"""One question through MLX from Java and from MLX's own Python, part by part, in turn. script/bench-model inference starts it."""
import argparse
import os
import sys
from contextlib import ExitStack
from pathlib import Path

from programs import Program, in_turn, java, median_and_spread, print_table, usable_cores

# Logits are of the size of ten, and sums of floats come out in another order.
TOLERANCE = 2e-3
PARTS = ("schema", "question", "joint", "decode")


def main():
    parser = argparse.ArgumentParser(prog="script/bench-model inference", description=__doc__)
    parser.add_argument("--database", default="examples/haulage/haulage.sqlite", help="a SQLite file")
    parser.add_argument("--question", default="Which carriers from Norway have carried more than ten shipments, and what did the heaviest of them weigh?")
    parser.add_argument("--times", type=int, default=20, help="how often a round asks the question")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--folder", default="build/bench-inference", help="for what the programs share")
    options = parser.parse_args()
    Path(options.folder).mkdir(parents=True, exist_ok=True)
    cores = usable_cores()
    arguments = ("jdbc:sqlite:" + options.database, options.question, options.folder)
    with ExitStack() as stack:
        ours = stack.enter_context(Program(java("InferenceProgram", "mlx", *arguments)))
        shape = ours.ready
        programs = {shape["engines"]["mlx"] + " from Java": ours}
        for products, environment in libraries(cores).items():
            python = stack.enter_context(Program(python_command(options.folder, shape), os.environ | environment))
            programs[python.ready["engines"]["python"] + products] = python
        pure = stack.enter_context(Program(java("InferenceProgram", "java", *arguments)))
        programs[pure.ready["engines"]["java"]] = pure
        check({name: program.ask("check") for name, program in programs.items()})
        answers = in_turn(
            {name: lambda program=program: program.ask(f"round {options.times}") for name, program in programs.items()},
            options.rounds)
    print(f"\n{shape['items']} tables and columns, {shape['pieces']} pieces of question, {shape['steps']} steps of"
          f" {shape['beams']} beams; {options.rounds} rounds of {options.times}, {cores} cores; milliseconds: median (least"
          " to most)\n")
    reference = list(programs)[1]
    print_table(
        ["", *PARTS, "a question", "first line of Python = 1"],
        [row(name, of_name, answers[reference]) for name, of_name in answers.items()])


def row(name, answers, reference):
    cells = [name]
    for part in PARTS:
        middle, least, most = median_and_spread([answer[part] for answer in answers])
        cells.append(f"{middle:.1f} ({least:.1f} to {most:.1f})")
    middle, least, most = median_and_spread([question(answer) for answer in answers])
    cells.append(f"{middle:.1f} ({least:.1f} to {most:.1f})")
    cells.append(f"{median_and_spread([question(answer) for answer in reference])[0] / middle:.2f}")
    return cells


def question(answer):
    """The schema is read once and not for each question."""
    return sum(answer[part] for part in PARTS if part != "schema")


def libraries(cores):
    """The BLAS in MLX's wheel for Linux is slow. Python gets the products that ours has, and for comparison OpenBLAS's own."""
    if sys.platform != "linux":
        return {"": {}}
    return {
        ", products as ours": {"LD_PRELOAD": str(Path("build/mlx/libmlxc.so").resolve())},
        ", products of OpenBLAS": {"LD_PRELOAD": "libopenblas.so.0", "OPENBLAS_NUM_THREADS": str(cores)}}


def python_command(folder, shape):
    return [sys.executable, str(Path(__file__).parent / "mlx_inference.py"), folder, str(shape["steps"]), str(shape["beams"])]


def check(found):
    """All must come to the same logits at the last step."""
    wanted = next(iter(found.values()))
    apart = max(
        abs(x - y)
        for logits in found.values()
        for row, other in zip(logits, wanted, strict=True)
        for x, y in zip(row, other, strict=True))
    print(f"The last logits differ by at most {apart:.1e}")
    if apart > TOLERANCE:
        raise SystemExit("They are not the same network.")


main()
