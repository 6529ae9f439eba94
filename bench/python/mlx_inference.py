"""What InferenceProgram computes, in MLX's own Python. It obeys the same commands."""
import json
import math
import sys
import time
from pathlib import Path

import mlx.core as mx
import numpy as np
from safetensors.numpy import load_file

HIDDEN = -1e4
INDICES = (
    "items", "questions", "item_rows", "item_kinds", "value_rows", "pairs", "items_lengths", "questions_lengths", "name_lengths")


class Network:
    def __init__(self, config, parameters):
        self.config = config
        self.words = parameters.pop("sentence.embeddings.word_embeddings.weight")
        self.parameters = {name: mx.array(values) for name, values in parameters.items()}
        self.stack_experts()
        mx.eval(self.parameters)

    def stack_experts(self):
        """The matrices of all experts as one, transposed, as gather_mm takes them: [experts, in, out]."""
        c, p = self.config["decoder"], self.parameters
        for l in range(c["layers"]):
            for part in ("gate", "up", "down"):
                names = [f"decoder.layers.{l}.experts.{e}.{part}.weight" for e in range(c["experts"])]
                p[f"decoder.layers.{l}.experts.{part}"] = mx.contiguous(mx.stack([p.pop(name).T for name in names]))

    def linear(self, name, x):
        return x @ self.parameters[name + ".weight"].T

    def affine(self, name, x):
        return mx.addmm(self.parameters[name + ".bias"], x, self.parameters[name + ".weight"].T)

    def rms(self, name, x):
        return mx.fast.rms_norm(x, self.parameters[name + ".weight"], self.config["rms_norm_eps"])

    def layer_norm(self, name, x):
        weight, bias = self.parameters[name + ".weight"], self.parameters[name + ".bias"]
        return mx.fast.layer_norm(x, weight, bias, self.config["sentence"]["layer_norm_eps"])

    def swiglu(self, prefix, x):
        return self.linear(prefix + "down", silu(self.linear(prefix + "gate", x)) * self.linear(prefix + "up", x))

    def sentence(self, ids, lengths):
        """[n, T, width] of texts [n, T]."""
        c, p = self.config["sentence"], self.parameters
        length = ids.shape[1]
        after = np.arange(length)[None] >= lengths[:, None]
        mask = mx.array((after * HIDDEN).astype(np.float32))[:, None, None, :]
        x = mx.array(self.words[ids]) + p["sentence.embeddings.position_embeddings.weight"][:length]
        x = self.layer_norm("sentence.embeddings.LayerNorm", x + p["sentence.embeddings.token_type_embeddings.weight"][0])
        for l in range(c["layers"]):
            name = f"sentence.encoder.layer.{l}."
            q, k, v = (split(self.affine(name + "attention.self." + part, x), c["heads"]) for part in ("query", "key", "value"))
            mixed = self.affine(name + "attention.output.dense", attend(q, k, v, mask))
            y = self.layer_norm(name + "attention.output.LayerNorm", x + mixed)
            inner = gelu(self.affine(name + "intermediate.dense", y))
            x = self.layer_norm(name + "output.LayerNorm", y + self.affine(name + "output.dense", inner))
        return x

    def items(self, asked):
        x = self.sentence(asked["items"], asked["items_lengths"])
        place, lengths = np.arange(x.shape[1])[None], asked["name_lengths"][:, None]
        pool = mx.array((((place >= 1) & (place <= lengths)) / lengths).astype(np.float32))
        names = (pool[:, None, :] @ x)[:, 0]
        return mx.concatenate([names, x[:, 0]], -1), unit(names)

    def joint(self, asked, pieces, items):
        c, p = self.config["joint"], self.parameters
        item_vectors, item_names = items
        rows, valid = mx.array(asked["item_rows"]), mx.array(asked["valid"])
        words = mx.array(asked["word_pool"]) @ pieces
        b, q, _ = words.shape
        s, n = rows.shape[1], valid.shape[1]
        value_rows = mx.array(asked["value_rows"])
        named = mx.concatenate([mx.ones(rows.shape), value_rows >= 0], 1)
        all_rows = mx.concatenate([rows, mx.maximum(value_rows, 0)], 1)
        likeness = unit(words) @ item_names[all_rows].swapaxes(1, 2) * named[:, None]
        shown = likeness * valid[:, :q, None] * valid[:, None, q:]
        likeliest = shown.max(1)
        kind = p["nodes.kind.weight"]
        nodes = mx.concatenate([
            self.affine("nodes.word", words) + kind[0],
            self.affine("nodes.item", item_vectors[rows])
            + self.linear("nodes.item_features", mx.array(asked["item_features"]))
            + kind[mx.array(asked["item_kinds"])],
            self.affine(
                "nodes.value",
                mx.array(asked["value_pool"]) @ words
                + item_vectors[all_rows[:, s:]][..., : words.shape[2]] * named[:, s:, None])
            + self.linear("nodes.value_features", mx.array(asked["value_features"]))
            + kind[3]], 1)
        best = mx.concatenate([shown.max(2), likeliest], 1)
        matches = mx.concatenate([mx.array(asked["matches"][..., :-1]), best[..., None]], -1)
        x = nodes + self.linear("nodes.matches", matches)
        padding = ((1 - valid) * HIDDEN)[:, None, None, :]
        bias = self.relation_bias(asked, (likeness - 0.3) * 2 * named[:, None])
        heads = c["heads"]
        for l in range(c["layers"]):
            name = f"joint.layers.{l}."
            y = self.rms(name + "attention_norm", x)
            q_k_v = (split(self.linear(name + "attention." + part, y), heads) for part in ("query", "key", "value"))
            mask = bias[:, l * heads : (l + 1) * heads] + padding
            x = x + self.linear(name + "attention.output", attend(*q_k_v, mask))
            x = x + self.swiglu(name + "feed_forward.", self.rms(name + "feed_forward_norm", x))
        x = self.rms("joint.norm", x)
        pointed = x[:, q:]
        return dict(
            nodes=x, padding=padding, pointer_bias=bias[:, -1, q:, q:],
            pointer_inputs=self.affine("decoder.pointer", pointed), pointer_keys=self.affine("heads.memory", pointed))

    def relation_bias(self, asked, likeness):
        _, q, others = likeness.shape
        table = mx.array(asked["relation_sets"]) @ self.parameters["joint.relations.weight"].T
        bias = table[mx.array(asked["pairs"])].transpose(0, 3, 1, 2)
        centred = mx.pad(likeness, [(0, 0), (0, others), (q, 0)])[:, None]
        scale = self.parameters["joint.similarity.weight"][:, None, :, None, None]
        return bias + centred * scale[0] + centred.swapaxes(2, 3) * scale[1]


class Search:
    """Writes plans token by token, all beams at once."""

    def __init__(self, network, memory):
        self.network, self.memory = network, memory
        self.bias = np.array(memory["pointer_bias"])[0]
        c = network.config["decoder"]
        self.crossings = [
            [split(network.linear(f"decoder.layers.{l}.cross.{part}", memory["nodes"]), c["kv_heads"])
             for part in ("key", "value")] for l in range(c["layers"])]
        self.cache = [None] * c["layers"]
        self.length = 0

    def advance(self, rows, keywords, pointers):
        """Logits [beams, keywords + pointers] after one more token: all beams read a keyword, or all point to a column."""
        net, c, p = self.network, self.network.config["decoder"], self.network.parameters
        if keywords:
            x = p["decoder.keywords.weight"][mx.array(keywords)] * 4
        else:
            x = self.memory["pointer_inputs"][0][mx.array(pointers)] + p["decoder.pointer_kind.weight"][1]
        x = x[:, None]
        for l in range(c["layers"]):
            name = f"decoder.layers.{l}."
            y = net.rms(name + "self_norm", x)
            q, k = (
                mx.fast.rope(
                    split(net.linear(name + part, y), heads), dims=x.shape[-1] // c["heads"], traditional=False,
                    base=c["rope_theta"], scale=1.0, offset=self.length)
                for part, heads in (("self.query", c["heads"]), ("self.key", c["kv_heads"])))
            v = split(net.linear(name + "self.value", y), c["kv_heads"])
            if self.cache[l] is not None:
                chosen = mx.array(rows)
                k, v = (mx.concatenate([old[chosen], new], 2) for old, new in zip(self.cache[l], (k, v)))
            self.cache[l] = (k, v)
            x = x + net.linear(name + "self.output", attend(q, k, v, None))
            y = net.linear(name + "cross.query", net.rms(name + "cross_norm", x))
            mixed = attend(split(y.swapaxes(0, 1), c["heads"]), *self.crossings[l], self.memory["padding"])
            x = x + net.linear(name + "cross.output", mixed.swapaxes(0, 1))
            x = x + self.experts(name, net.rms(name + "feed_forward_norm", x)[:, 0])[:, None]
        self.length += 1
        x = net.rms("decoder.norm", x)[:, 0]
        width = x.shape[-1]
        by_keyword = net.affine("heads.keyword", x) @ p["decoder.keywords.weight"].T * (16 / math.sqrt(width))
        by_pointer = net.affine("heads.pointer", x) @ self.memory["pointer_keys"][0].T / math.sqrt(width)
        logits = np.array(mx.concatenate([by_keyword + p["heads.keyword_bias"], by_pointer], -1))
        if pointers:
            logits[:, by_keyword.shape[-1] :] += self.bias[pointers]
        return logits

    def experts(self, name, x):
        c, p = self.network.config["decoder"], self.network.parameters
        k = c["experts_per_token"]
        probabilities = mx.softmax(self.network.linear(name + "router", x), -1)
        chosen = mx.argsort(-probabilities, -1)[:, :k]
        weights = mx.take_along_axis(probabilities, chosen, -1)
        weights = weights / weights.sum(-1, keepdims=True)

        def product(part, rows):
            return mx.gather_mm(rows, p[f"{name}experts.{part}"], rhs_indices=chosen)

        rows = x[:, None, None, :]
        inner = silu(product("gate", rows)) * product("up", rows)
        return (product("down", inner)[:, :, 0] * weights[..., None]).sum(1)


def silu(x):
    return x * mx.sigmoid(x)


def gelu(x):
    return x * (1 + mx.erf(x * math.sqrt(0.5))) / 2


def unit(x):
    return x / mx.sqrt(mx.square(x).sum(-1, keepdims=True) + 1e-12)


def split(x, heads):
    return x.reshape(*x.shape[:2], heads, -1).swapaxes(1, 2)


def attend(q, k, v, mask):
    mixed = mx.fast.scaled_dot_product_attention(q, k, v, scale=q.shape[-1] ** -0.5, mask=mask)
    return mixed.swapaxes(1, 2).flatten(2)


def once(network, asked, tables, steps, beams, milliseconds):
    marks = [time.perf_counter()]

    def evaluated(values):
        mx.eval(values)
        marks.append(time.perf_counter())
        return values

    items = evaluated(network.items(asked))
    pieces = evaluated(network.sentence(asked["questions"], asked["questions_lengths"]))
    memory = evaluated(network.joint(asked, pieces, items))
    search = Search(network, memory)
    count = asked["item_rows"].shape[1]
    for t in range(steps):
        each = range(1 if t == 0 else beams)
        rows = [0 if t == 1 else beam for beam in each]
        if t % 2 == 0:
            logits = search.advance(rows, [1 + t + beam for beam in each], [])
        else:
            logits = search.advance(rows, [], [tables + (t * beams + beam) % (count - tables) for beam in each])
    marks.append(time.perf_counter())
    for part, start, end in zip(("schema", "question", "joint", "decode"), marks, marks[1:]):
        milliseconds[part] = milliseconds.get(part, 0) + 1000 * (end - start)
    return logits


def main():
    folder, steps, beams = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    network = Network(json.loads((folder / "config.json").read_text()), load_file(folder / "model.safetensors"))
    asked = load_file(folder / "question.safetensors")
    for name in INDICES:
        asked[name] = asked[name].astype(np.int32)
    tables = int((asked["item_kinds"][0] == 1).sum())
    device = "gpu" if mx.default_device() == mx.Device(mx.gpu) else "cpu"
    answer(dict(engines=dict(python=f"MLX {mx.__version__} in Python ({device})")))
    for line in sys.stdin:
        milliseconds = {}
        if line.startswith("check"):
            answer(once(network, asked, tables, steps, beams, milliseconds).tolist())
        else:
            times = int(line.split()[1])
            for _ in range(times):
                once(network, asked, tables, steps, beams, milliseconds)
            answer({part: total / times for part, total in milliseconds.items()})


def answer(value):
    print(json.dumps(value), flush=True)


if __name__ == "__main__":
    main()
