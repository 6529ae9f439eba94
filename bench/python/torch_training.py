"""Takes the steps of training that TrainingProgram wrote, in PyTorch, also with its products in bfloat16. It obeys the same
commands."""
import json
import sys
import time
from pathlib import Path

import torch
from safetensors.torch import load_file

from torch_network import HIDDEN, Network

INDICES = ("item_rows", "item_kinds", "value_rows", "pairs", "keywords", "pointers", "kinds", "last_columns", "next")


def read_group(file):
    group = load_file(file)
    for name in INDICES:
        group[name] = group[name].long()
    for texts in ("items", "questions"):
        longest = group[texts + "_lower"].shape[1]
        after = torch.arange(longest)[None] >= group[texts + "_lengths"][:, None]
        group[texts + "_mask"] = (after * HIDDEN)[:, None, None, :]
    place = torch.arange(group["items_lower"].shape[1])[None]
    lengths = group["name_lengths"][:, None]
    group["name_pool"] = ((place >= 1) & (place <= lengths)) / lengths
    group["routed"] = group["token_valid"].flatten().nonzero()[:, 0]
    return group


class Training:
    def __init__(self, folder, rounds):
        self.rounds = rounds
        settings = json.loads((folder / "steps.json").read_text())
        self.loss = settings["loss"]
        self.shares = settings["shares"]
        self.clip, self.average = settings["optimizer"]["clip"], settings["optimizer"]["average"]
        self.dropout = settings["optimizer"]["dropout"]
        weights = load_file(folder / "model.safetensors")
        self.trained = [weights[each["name"]].requires_grad_() for each in settings["trained"]]
        self.averages = [parameter.detach().clone() for parameter in self.trained]
        config = json.loads((folder / "config.json").read_text())
        self.network = Network(config, weights)
        self.optimizer = optimizer(settings, weights)
        self.steps = [
            [read_group(folder / f"step-{s}-group-{g}.safetensors") for g in range(count)]
            for s, count in enumerate(settings["groups"])]
        self.taken = 0

    def take(self, dropout):
        self.network.dropout = dropout
        return [self.step(groups) for groups in self.steps]

    def step(self, groups):
        tokens = sum(len(group["routed"]) for group in groups)
        self.optimizer.zero_grad()
        token_loss = relevance_loss = 0.0
        for group in groups:
            share = len(group["routed"]) / tokens
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.rounds):
                total, token, relevance = self.network.loss(group, self.loss)
            (total * share).backward()
            token_loss += token.item() * share
            relevance_loss += relevance.item() / len(groups)
        norm = torch.nn.utils.clip_grad_norm_(self.trained, self.clip)
        for part in self.optimizer.param_groups:
            part["lr"] = part["peak"] * self.shares[min(self.taken, len(self.shares) - 1)]
        self.optimizer.step()
        self.taken += 1
        kept = min(self.average, self.taken / (self.taken + 9))
        with torch.no_grad():
            torch._foreach_lerp_(self.averages, self.trained, 1 - kept)
        return dict(token=token_loss, relevance=relevance_loss, norm=norm.item())


def optimizer(settings, weights):
    parts = {}
    for each in settings["trained"]:
        parts.setdefault((each["rate"], each["decays"]), []).append(weights[each["name"]])
    given = settings["optimizer"]
    return torch.optim.AdamW(
        [
            dict(params=parameters, peak=rate, weight_decay=given["weight_decay"] if decays else 0.0)
            for (rate, decays), parameters in parts.items()],
        betas=(given["beta1"], given["beta2"]), eps=1e-8, fused=True)


def main():
    folder, threads = Path(sys.argv[1]), int(sys.argv[2])
    torch.set_num_threads(threads)
    name = f"PyTorch {torch.__version__} ({threads} threads)"
    trainings = {"torch": Training(folder, False), "torch-bfloat16": Training(folder, True)}
    answer(dict(engines={"torch": name, "torch-bfloat16": name + ", autocast to bfloat16"}))
    for line in sys.stdin:
        command, engine = line.split()
        training = trainings[engine]
        if command == "check":
            answer(training.take(0.0))
        else:
            start = time.perf_counter()
            training.take(training.dropout)
            answer(dict(seconds=time.perf_counter() - start))


def answer(value):
    print(json.dumps(value), flush=True)


main()
