"""Steps of training on our two engines and in PyTorch, in turn. script/bench-model training starts it."""
import argparse
import sys
from pathlib import Path

from programs import Program, in_turn, java, median_and_spread, print_table, usable_cores

# Sums of floats come out in another order.
TOLERANCE = 1e-3
# A factor in bfloat16 is off by up to 1 in 256.
TOLERANCE_OF_BFLOAT16 = 5e-2


def main():
    parser = argparse.ArgumentParser(prog="script/bench-model training", description=__doc__)
    parser.add_argument("--config", default="bench/training.yaml", help="a configuration of vantage train")
    parser.add_argument("--data", default=".", help="the folder of its data sets")
    parser.add_argument("--steps", type=int, default=8, help="how many steps of the run make a round")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", default="build/bench-training", help="for what the programs share")
    options = parser.parse_args()
    Path(options.folder).mkdir(parents=True, exist_ok=True)
    cores = usable_cores()
    here = Path(__file__).parent
    ours_command = java("TrainingProgram", options.config, options.data, ".", str(options.steps), options.folder)
    with Program(ours_command) as ours, \
            Program([sys.executable, str(here / "torch_training.py"), options.folder, str(cores)]) as torch:
        names = ours.ready["engines"] | torch.ready["engines"]
        programs = {engine: ours for engine in ours.ready["engines"]} | {engine: torch for engine in torch.ready["engines"]}
        check({engine: program.ask("check " + engine) for engine, program in programs.items()})
        answers = in_turn(
            {engine: lambda engine=engine, program=program: program.ask("round " + engine)["seconds"]
             for engine, program in programs.items()}, options.rounds)
    questions = ours.ready["questions"]
    print(f"\n{questions} questions with {ours.ready['plan_tokens']} plan tokens a round, {options.rounds} rounds,"
          f" {cores} cores; questions a second: median (least to most)\n")
    torch_rate = questions / median_and_spread(answers["torch"])[0]
    rows = []
    for engine, seconds in answers.items():
        rate, most, least = (questions / x for x in median_and_spread(seconds))
        rows.append([names[engine], f"{rate:.1f} ({least:.1f} to {most:.1f})", f"{rate / torch_rate:.2f}"])
    print_table(["engine", "questions a second", "PyTorch = 1"], rows)


def check(found):
    """Every program must find the same losses and gradients at each step, also after the updates of the steps before."""
    wanted = found["torch"]
    for engine, steps in found.items():
        tolerance = TOLERANCE_OF_BFLOAT16 if engine.endswith("bfloat16") else TOLERANCE
        for s, (step, other) in enumerate(zip(steps, wanted, strict=True)):
            for key in ("token", "relevance", "norm"):
                if abs(step[key] - other[key]) > tolerance * max(1, abs(other[key])):
                    raise SystemExit(f"Step {s}: {engine} finds {key} {step[key]}, PyTorch {other[key]}")
    losses = "  ".join(f"{step['token']:.6f}" for step in wanted)
    print(f"All agree on the losses and the gradient norms of {len(wanted)} steps; losses in PyTorch: {losses}")


main()
