"""Writes tiny-network.json: one batch through the tiny network in PyTorch, as the truth for NetworkTruthTest.

    pip install torch numpy
    python tiny_network.py > ../resources/dev/vantage/model/network/tiny-network.json

Parameters follow a formula of their name and index, so that no weights are stored. The batch is random.
"""
import json
import math
import sys
import zlib

import numpy as np
import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float32)
CONFIG = dict(
    sentence=dict(vocabulary=120, width=64, layers=2, heads=4, feed_forward=128, positions=32, frozen=1),
    joint=dict(width=64, layers=2, heads=4, feed_forward=96),
    decoder=dict(layers=2, heads=4, kv_heads=2, feed_forward=48, experts=4, per_token=2, rope_theta=10000.0),
)
KEYWORDS, RELATIONS, HIDDEN = 51, 57, -1e4
ITEM_FEATURES, VALUE_FEATURES, MATCH_FEATURES = 8, 16, 5
SMOOTHING, RELEVANCE, SIMILARITY, BALANCE, Z_LOSS, USED = 0.05, 0.2, 0.1, 0.01, 0.001, 5.0


def value(name, shape):
    """Deterministic numbers of either sign; norms stay near one and the rest small."""
    n = int(np.prod(shape))
    phase = zlib.crc32(name.encode()) % 10007
    i = np.arange(n, dtype=np.float64)
    wave = np.sin(phase + i * 1.7) + 0.5 * np.cos(phase * 0.5 + i * 0.31)
    if len(shape) == 1 and ("norm" in name.lower()) and name.endswith("weight"):
        return (1 + 0.1 * wave).reshape(shape).astype(np.float32)
    return (0.1 * wave).reshape(shape).astype(np.float32)


class Parameters:
    def __init__(self):
        self.byname = {}

    def __call__(self, name, *shape):
        if name not in self.byname:
            self.byname[name] = torch.tensor(value(name, shape), requires_grad=True)
        return self.byname[name]


P = Parameters()


def linear(name, x, out):
    return x @ P(name + ".weight", out, x.shape[-1]).T


def affine(name, x, out):
    return linear(name, x, out) + P(name + ".bias", out)


def rms(name, x):
    weight = P(name + ".weight", x.shape[-1])
    return x / torch.sqrt((x * x).mean(-1, keepdim=True) + 1e-6) * weight


def layer_norm(name, x):
    w = x.shape[-1]
    return F.layer_norm(x, (w,), P(name + ".weight", w), P(name + ".bias", w), 1e-12)


def swiglu(prefix, x, inner):
    gate = F.silu(linear(prefix + "gate", x, inner))
    return linear(prefix + "down", gate * linear(prefix + "up", x, inner), x.shape[-1])


def split(x, heads):
    b, t, w = x.shape
    return x.reshape(b, t, heads, w // heads).transpose(1, 2)


def merge(x):
    b, h, t, d = x.shape
    return x.transpose(1, 2).reshape(b, t, h * d)


def attention(q, k, v, bias):
    k = k.repeat_interleave(q.shape[1] // k.shape[1], 1)
    v = v.repeat_interleave(q.shape[1] // v.shape[1], 1)
    scores = q @ k.transpose(-1, -2) / math.sqrt(q.shape[-1])
    if bias is not None:
        scores = scores + bias
    return scores.softmax(-1) @ v


def rope(x, theta):
    t, d = x.shape[-2:]
    angle = torch.arange(t)[:, None] * theta ** (-2 * torch.arange(d // 2) / d)[None]
    a, b = x[..., : d // 2], x[..., d // 2:]
    return torch.cat([a * angle.cos() - b * angle.sin(), b * angle.cos() + a * angle.sin()], -1)


def sentence_layer(l, x, mask):
    c, n = CONFIG["sentence"], f"sentence.encoder.layer.{l}."
    q, k, v = (split(affine(n + f"attention.self.{p}", x, c["width"]), c["heads"]) for p in ("query", "key", "value"))
    y = layer_norm(n + "attention.output.LayerNorm",
                   x + affine(n + "attention.output.dense", merge(attention(q, k, v, mask)), c["width"]))
    inner = F.gelu(affine(n + "intermediate.dense", y, c["feed_forward"]))
    return layer_norm(n + "output.LayerNorm", y + affine(n + "output.dense", inner, c["width"]))


def sentence(pieces, mask):
    c, e = CONFIG["sentence"], "sentence.embeddings."
    x = P(e + "word_embeddings.weight", c["vocabulary"], c["width"])[pieces]
    x = x + P(e + "position_embeddings.weight", c["positions"], c["width"])[: pieces.shape[1]]
    x = x + P(e + "token_type_embeddings.weight", 2, c["width"])[0]
    x = layer_norm(e + "LayerNorm", x)
    for l in range(c["frozen"]):
        x = sentence_layer(l, x, mask)
    x = x.detach()  # what training keeps of the frozen layers
    for l in range(c["frozen"], c["layers"]):
        x = sentence_layer(l, x, mask)
    return x


def unit(x):
    return x / torch.sqrt((x * x).sum(-1, keepdim=True) + 1e-12)


def text_mask(lengths, longest):
    mask = torch.zeros(len(lengths), 1, 1, longest)
    for i, n in enumerate(lengths):
        mask[i, :, :, n:] = HIDDEN
    return mask


def main():
    g = np.random.default_rng(7)
    b, q, s, v, t_pieces = 2, 5, 6, 3, 7
    n, m = q + s + v, s + v
    width, joint, dec = CONFIG["joint"]["width"], CONFIG["joint"], CONFIG["decoder"]
    # behind the six items stand the texts of two categories
    question_lengths, item_lengths = [7, 6], [4, 5, 5, 6, 4, 5, 4, 5]
    name_lengths = [1, 2, 2, 3, 1, 2, 1, 2]
    longest_item = max(item_lengths)

    def padded(lengths, longest):
        rows = np.zeros((len(lengths), longest), np.int64)
        for i, k in enumerate(lengths):
            rows[i, :k] = g.integers(1, CONFIG["sentence"]["vocabulary"], k)
        return rows

    questions, item_pieces = padded(question_lengths, t_pieces), padded(item_lengths, longest_item)
    word_pool = np.zeros((b, q, t_pieces), np.float32)
    for i, k in enumerate(question_lengths):
        for p in range(1, k - 1):
            word_pool[i, p - 1, p] = 1
    item_rows = np.tile(np.arange(s), (b, 1))
    item_features = g.integers(0, 2, (b, s, ITEM_FEATURES)).astype(np.float32)
    item_kinds = np.tile(np.array([1, 1, 2, 2, 2, 2]), (b, 1))
    value_pool = np.zeros((b, v, q), np.float32)
    value_pool[:, 0, 1] = value_pool[:, 1, 2] = value_pool[:, 1, 3] = 0.5
    value_rows = np.full((b, v), -1)
    value_rows[0, v - 1], value_rows[1, 0] = s + 1, s
    value_features = g.integers(0, 2, (b, v, VALUE_FEATURES)).astype(np.float32)
    sets = [0] + [int(x) for x in g.integers(1, 1 << RELATIONS, 9)]
    pairs = g.integers(0, len(sets), (b, n, n))
    matches = np.zeros((b, n, MATCH_FEATURES + 1), np.float32)
    matches[:, :q + s, :MATCH_FEATURES] = g.integers(0, 2, (b, q + s, MATCH_FEATURES))
    valid = np.ones((b, n), np.float32)
    valid[1, q - 1] = valid[1, n - 1] = 0
    steps = [6, 4]
    t = max(steps)
    keywords, pointers, kinds = (np.zeros((b, t), np.int64) for _ in range(3))
    pointers[:] = -1
    keywords[:, 0] = 1
    keywords[0, 1], keywords[0, 3], keywords[1, 2] = 9, 15, 23
    pointers[0, 2], kinds[0, 2] = 3, 1
    pointers[0, 4], kinds[0, 4] = 4, 1
    pointers[0, 5], kinds[0, 5] = 7, 2
    pointers[1, 1], kinds[1, 1] = 5, 1
    pointers[1, 3], kinds[1, 3] = 0, 0
    last = np.full((b, t), -1)
    last[0, 2:4], last[0, 4:], last[1, 1:] = 3, 4, 5
    token_valid = np.array([[i < k for i in range(t)] for k in steps])
    legal = np.zeros((b, t, KEYWORDS + m), np.float32)
    legal[:, :, :] = g.integers(0, 2, legal.shape)
    target = np.zeros((b, t), np.int64)
    for i in range(b):
        for j in range(t):
            target[i, j] = g.integers(0, KEYWORDS + m) if token_valid[i, j] else 0
            legal[i, j, target[i, j]] = 1
    used = g.integers(0, 2, (b, m)).astype(np.float32)

    # the network
    tf = torch.tensor
    c = CONFIG["sentence"]["width"]
    x = sentence(tf(item_pieces), text_mask(item_lengths, longest_item))
    names = torch.stack([x[i, 1:1 + k].mean(0) for i, k in enumerate(name_lengths)])
    vectors, unit_names = torch.cat([names, x[:, 0]], -1), unit(names)
    read = sentence(tf(questions), text_mask(question_lengths, t_pieces))
    words = tf(word_pool) @ read
    rows = tf(item_rows)
    valid_t = tf(valid)
    named = tf(np.concatenate([np.ones((b, s)), value_rows >= 0], 1).astype(np.float32))
    all_rows = torch.cat([rows, tf(value_rows).clamp(min=0)], 1)
    likeness = unit(words) @ unit_names[all_rows].transpose(1, 2) * named[:, None]
    shown = likeness * valid_t[:, :q, None] * valid_t[:, None, q:]
    likeliest = shown.max(1).values
    kind = P("nodes.kind.weight", 4, width)
    nodes = torch.cat([
        affine("nodes.word", words, width) + kind[0],
        affine("nodes.item", vectors[rows], width) + linear("nodes.item_features", tf(item_features), width)
        + kind[tf(item_kinds)],
        affine("nodes.value", tf(value_pool) @ words + names[all_rows[:, s:]] * named[:, s:, None], width)
        + linear("nodes.value_features", tf(value_features), width) + kind[3]], 1)
    best = torch.cat([shown.max(2).values, likeliest], 1).detach()
    found = torch.cat([tf(matches)[:, :, :MATCH_FEATURES], best[..., None]], -1)
    x = nodes + linear("nodes.matches", found, width)
    padding = (1 - valid_t)[:, None, None, :] * HIDDEN
    biases = joint["layers"] * joint["heads"] + 1
    hot = torch.tensor([[float(x_ >> r & 1) for r in range(RELATIONS)] for x_ in sets])
    table = P("joint.relations.weight", biases, RELATIONS) @ hot.T
    bias = table[:, tf(pairs)].transpose(0, 1)
    sim = P("joint.similarity.weight", 2, biases)
    centred = torch.zeros(b, n, n)
    centred[:, :q, q:] = ((likeness - 0.3) * 2 * named[:, None]).detach()
    bias = bias + centred[:, None] * sim[0][None, :, None, None] \
        + centred.transpose(1, 2)[:, None] * sim[1][None, :, None, None]
    for l in range(joint["layers"]):
        name = f"joint.layers.{l}."
        y = rms(name + "attention_norm", x)
        qkv = [split(linear(name + f"attention.{p}", y, width), joint["heads"]) for p in ("query", "key", "value")]
        layer_bias = bias[:, l * joint["heads"]:(l + 1) * joint["heads"]] + padding
        x = x + linear(name + "attention.output", merge(attention(*qkv, layer_bias)), width)
        x = x + swiglu(name + "feed_forward.", rms(name + "feed_forward_norm", x), joint["feed_forward"])
    x = memory = rms("joint.norm", x)
    pointed = memory[:, q:]
    pointer_bias = bias[:, -1, q:, q:]
    pointer_inputs = affine("decoder.pointer", pointed, width)
    pointer_keys = affine("heads.memory", pointed, width)
    similarity = likeliest[:, :s] * P("joint.similarity_scale", 1) + P("joint.similarity_offset", 1)

    table = P("decoder.keywords.weight", KEYWORDS, width)
    is_keyword = tf(pointers) < 0
    gathered = torch.stack([pointer_inputs[i][tf(pointers)[i].clamp(min=0)] for i in range(b)])
    pointer_kind = P("decoder.pointer_kind.weight", 3, width)
    x = torch.where(is_keyword[..., None], table[tf(keywords)] * 4, gathered + pointer_kind[tf(kinds)])
    causal = torch.triu(torch.full((t, t), HIDDEN), 1)
    keys = width // dec["heads"] * dec["kv_heads"]
    mask = tf(token_valid).reshape(-1)
    balance = z_loss = 0.0
    for l in range(dec["layers"]):
        name = f"decoder.layers.{l}."
        y = rms(name + "self_norm", x)
        qs = rope(split(linear(name + "self.query", y, width), dec["heads"]), dec["rope_theta"])
        ks = rope(split(linear(name + "self.key", y, keys), dec["kv_heads"]), dec["rope_theta"])
        vs = split(linear(name + "self.value", y, keys), dec["kv_heads"])
        x = x + linear(name + "self.output", merge(attention(qs, ks, vs, causal)), width)
        y = rms(name + "cross_norm", x)
        qs = split(linear(name + "cross.query", y, width), dec["heads"])
        ks = split(linear(name + "cross.key", memory, keys), dec["kv_heads"])
        vs = split(linear(name + "cross.value", memory, keys), dec["kv_heads"])
        x = x + linear(name + "cross.output", merge(attention(qs, ks, vs, padding)), width)
        y = rms(name + "feed_forward_norm", x).reshape(b * t, width)
        logits = linear(name + "router", y, dec["experts"])
        probabilities = logits.softmax(-1)
        top, chosen = probabilities.topk(dec["per_token"], -1)
        weights = top / top.sum(-1, keepdim=True)
        rows_out = []
        share = torch.zeros(dec["experts"])
        for i in range(b * t):
            if not mask[i]:
                rows_out.append(torch.zeros(width))
                continue
            share[chosen[i]] += 1 / (int(mask.sum()) * dec["per_token"])
            rows_out.append(sum(
                weights[i, k] * swiglu(name + f"experts.{int(chosen[i, k])}.", y[i:i + 1], dec["feed_forward"])[0]
                for k in range(dec["per_token"])))
        mean = probabilities[mask].mean(0)
        balance = balance + dec["experts"] * (share * mean).sum() / dec["layers"]
        z_loss = z_loss + (torch.logsumexp(logits, -1)[mask] ** 2).mean() / dec["layers"]
        x = x + torch.stack(rows_out).reshape(b, t, width)
    x = rms("decoder.norm", x)
    keyword_logits = affine("heads.keyword", x, width) @ table.T * 16 / math.sqrt(width) \
        + P("heads.keyword_bias", KEYWORDS)
    pointer_logits = affine("heads.pointer", x, width) @ pointer_keys.transpose(1, 2) / math.sqrt(width)
    after = torch.stack([pointer_bias[i][tf(last)[i].clamp(min=0)] for i in range(b)])
    pointer_logits = pointer_logits + after * (tf(last) >= 0)[..., None]
    logits = torch.cat([keyword_logits, pointer_logits], -1)

    legal_t, valid_tokens = tf(legal), tf(token_valid).float()
    log_p = (logits + (1 - legal_t) * HIDDEN).log_softmax(-1)
    token_loss = -(log_p.gather(-1, tf(target)[..., None])[..., 0] * valid_tokens).sum() / valid_tokens.sum()
    spread = -((log_p * legal_t).sum(-1) / legal_t.sum(-1) * valid_tokens).sum() / valid_tokens.sum()

    def used_loss(raw, wanted, ok):
        entropy = F.binary_cross_entropy_with_logits(raw, wanted, reduction="none")
        return (entropy * (1 + (USED - 1) * wanted) * ok).sum() / ok.sum()

    relevance = used_loss(affine("joint.relevance", pointed, 1)[..., 0], tf(used), valid_t[:, q:])
    like = used_loss(similarity, tf(used)[:, :s], valid_t[:, q:q + s])
    loss = (1 - SMOOTHING) * token_loss + SMOOTHING * spread + RELEVANCE * relevance + SIMILARITY * like \
        + BALANCE * balance + Z_LOSS * z_loss
    loss.backward()

    def numbers(array):
        return np.asarray(array).reshape(-1).tolist()

    gradients = {}
    for name, parameter in sorted(P.byname.items()):
        grad = parameter.grad
        if grad is None:
            continue
        grad = grad.reshape(-1).double()
        gradients[name] = dict(norm=float(grad.norm()), first=[float(x) for x in grad[:4]], sum=float(grad.sum()))
    json.dump(dict(
        questions=b, words=q, items=s, values=v, pieces=t_pieces,
        question_pieces=numbers(questions), question_lengths=question_lengths,
        item_pieces=numbers(item_pieces), item_lengths=item_lengths, name_lengths=name_lengths,
        word_pool=numbers(word_pool), item_rows=numbers(item_rows), item_features=numbers(item_features),
        item_kinds=numbers(item_kinds), value_rows=numbers(value_rows), value_pool=numbers(value_pool), value_features=numbers(value_features),
        relation_sets=[str(x) for x in sets], pairs=numbers(pairs), matches=numbers(matches), valid=numbers(valid),
        length=t, keywords=numbers(keywords), pointers=numbers(pointers), kinds=numbers(kinds),
        last_columns=numbers(last), token_valid=[bool(x) for x in token_valid.reshape(-1)],
        legal=numbers(legal), target=numbers(target), used=numbers(used),
        keyword_logits=[round(float(x), 7) for x in keyword_logits.detach().reshape(-1)],
        pointer_logits=[round(float(x), 7) for x in pointer_logits.detach().reshape(-1)],
        loss=float(loss), token_loss=float(token_loss), relevance_loss=float(relevance),
        gradients=gradients), sys.stdout)


main()
