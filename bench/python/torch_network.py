"""The network and its loss in PyTorch, over the parameters of a checkpoint by name. Shapes are those of the Java classes."""
import math

import torch
import torch.nn.functional as F

HIDDEN = -1e4


class Network:
    """`dropout` may be changed between calls. `config` is a checkpoint's config.json."""

    def __init__(self, config, parameters):
        self.config = config
        self.parameters = parameters
        self.dropout = 0.0

    # small pieces

    def linear(self, name, x):
        return F.linear(x, self.parameters[name + ".weight"])

    def affine(self, name, x):
        return F.linear(x, self.parameters[name + ".weight"], self.parameters[name + ".bias"])

    def rms(self, name, x):
        return F.rms_norm(x, (x.shape[-1],), self.parameters[name + ".weight"], self.config["rms_norm_eps"])

    def layer_norm(self, name, x):
        weight, bias = self.parameters[name + ".weight"], self.parameters[name + ".bias"]
        return F.layer_norm(x, (x.shape[-1],), weight, bias, self.config["sentence"]["layer_norm_eps"])

    def swiglu(self, prefix, x):
        return self.linear(prefix + "down", F.silu(self.linear(prefix + "gate", x)) * self.linear(prefix + "up", x))

    def drop(self, x):
        return F.dropout(x, self.dropout) if self.dropout > 0 else x

    # the sentence encoder

    def upper(self, x, mask):
        """The layers above the frozen ones: x [n, T, width], mask [n, 1, 1, T]."""
        c = self.config["sentence"]
        for l in range(c["frozen_layers"], c["layers"]):
            name = f"sentence.encoder.layer.{l}."
            q, k, v = (split(self.affine(name + "attention.self." + p, x), c["heads"]) for p in ("query", "key", "value"))
            mixed = merge(F.scaled_dot_product_attention(q, k, v, attn_mask=mask))
            y = self.layer_norm(
                name + "attention.output.LayerNorm", x + self.drop(self.affine(name + "attention.output.dense", mixed)))
            inner = F.gelu(self.affine(name + "intermediate.dense", y))
            x = self.layer_norm(name + "output.LayerNorm", y + self.drop(self.affine(name + "output.dense", inner)))
        return x

    def items(self, group):
        """Vectors [items, 2 * width] of the schema's items, and their names [items, width] of length 1."""
        x = self.upper(group["items_lower"], group["items_mask"])
        names = torch.einsum("it,itd->id", group["name_pool"], x)
        return torch.cat([names, x[:, 0]], -1), unit(names)

    # the joint encoder

    def encode(self, group):
        c, p = self.config["joint"], self.parameters
        item_vectors, item_names = self.items(group)
        words = group["word_pool"] @ self.upper(group["questions_lower"], group["questions_mask"])
        rows, valid = group["item_rows"], group["valid"]
        b, q, _ = words.shape
        s = rows.shape[1]
        n = valid.shape[1]
        value_rows = group["value_rows"]
        named = torch.cat([torch.ones_like(rows), (value_rows >= 0).to(rows.dtype)], 1).to(words.dtype)
        all_rows = torch.cat([rows, value_rows.clamp(min=0)], 1)
        likeness = unit(words) @ item_names[all_rows].transpose(1, 2) * named[:, None]
        shown = likeness * valid[:, :q, None] * valid[:, None, q:]
        likeliest = shown.amax(1)

        kind = p["nodes.kind.weight"]
        word_nodes = self.affine("nodes.word", words) + kind[0]
        item_nodes = (
            self.affine("nodes.item", item_vectors[rows])
            + self.linear("nodes.item_features", group["item_features"])
            + F.embedding(group["item_kinds"], kind))
        value_nodes = (
            self.affine(
                "nodes.value",
                group["value_pool"] @ words
                + item_vectors[all_rows[:, s:], : words.shape[2]] * named[:, s:, None])
            + self.linear("nodes.value_features", group["value_features"])
            + kind[3])
        best = torch.cat([shown.amax(2), likeliest], 1).detach()
        matches = torch.cat([group["matches"][..., :-1], best[..., None]], -1)
        x = self.drop(torch.cat([word_nodes, item_nodes, value_nodes], 1) + self.linear("nodes.matches", matches))

        padding = (1 - valid)[:, None, None, :] * HIDDEN
        bias = self.relation_bias(group, ((likeness - 0.3) * 2 * named[:, None]).detach())
        heads = c["heads"]
        for l in range(c["layers"]):
            name = f"joint.layers.{l}."
            y = self.rms(name + "attention_norm", x)
            qkv = (split(self.linear(name + "attention." + part, y), heads) for part in ("query", "key", "value"))
            mask = bias[:, l * heads : (l + 1) * heads] + padding
            mixed = merge(F.scaled_dot_product_attention(*qkv, attn_mask=mask))
            x = x + self.drop(self.linear(name + "attention.output", mixed))
            x = x + self.drop(self.swiglu(name + "feed_forward.", self.rms(name + "feed_forward_norm", x)))
        x = self.rms("joint.norm", x)
        pointed = x[:, q:]
        return dict(
            nodes=x,
            padding=padding,
            pointed=pointed,
            pointer_inputs=self.affine("decoder.pointer", pointed),
            pointer_keys=self.affine("heads.memory", pointed),
            pointer_bias=bias[:, -1, q:, q:],
            similarity=likeliest[:, :s] * p["joint.similarity_scale"] + p["joint.similarity_offset"])

    def relation_bias(self, group, likeness):
        """[B, layers * heads + 1, N, N]."""
        b, q, _ = likeness.shape
        n = group["valid"].shape[1]
        table = group["relation_sets"] @ self.parameters["joint.relations.weight"].T
        bias = F.embedding(group["pairs"], table).permute(0, 3, 1, 2)
        centred = likeness.new_zeros(b, 1, n, n)
        centred[:, 0, :q, q:] = likeness
        scale = self.parameters["joint.similarity.weight"][:, None, :, None, None]
        return bias + centred * scale[0] + centred.transpose(2, 3) * scale[1]

    # the decoder

    def score(self, memory, group):
        """Logits of all choices [B, T, K + M], and the experts' balance and z-loss."""
        c = self.config["decoder"]
        width = self.config["joint"]["width"]
        table = self.parameters["decoder.keywords.weight"]
        points, last = group["pointers"], group["last_columns"]
        keywords = F.embedding(group["keywords"], table) * 4
        pointers = gather_rows(memory["pointer_inputs"], points.clamp(min=0)) + F.embedding(
            group["kinds"], self.parameters["decoder.pointer_kind.weight"])
        x = self.drop(torch.where((points < 0)[..., None], keywords, pointers))
        turn = rotation(x.shape[1], width // c["heads"], c["rope_theta"])
        balance = z_loss = 0.0
        for l in range(c["layers"]):
            name = f"decoder.layers.{l}."
            y = self.rms(name + "self_norm", x)
            q = rotate(split(self.linear(name + "self.query", y), c["heads"]), turn)
            k = rotate(split(self.linear(name + "self.key", y), c["kv_heads"]), turn)
            v = split(self.linear(name + "self.value", y), c["kv_heads"])
            mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=True)
            x = x + self.drop(self.linear(name + "self.output", merge(mixed)))
            y = self.rms(name + "cross_norm", x)
            q = split(self.linear(name + "cross.query", y), c["heads"])
            k = split(self.linear(name + "cross.key", memory["nodes"]), c["kv_heads"])
            v = split(self.linear(name + "cross.value", memory["nodes"]), c["kv_heads"])
            mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=memory["padding"], enable_gqa=True)
            x = x + self.drop(self.linear(name + "cross.output", merge(mixed)))
            mixed, layer_balance, layer_z = self.experts(
                name, self.rms(name + "feed_forward_norm", x).flatten(0, 1), group["routed"])
            x = x + self.drop(mixed.view_as(x))
            balance = balance + layer_balance / c["layers"]
            z_loss = z_loss + layer_z / c["layers"]
        x = self.rms("decoder.norm", x)
        keyword_logits = F.linear(self.affine("heads.keyword", x), table) * (16 / math.sqrt(width))
        keyword_logits = keyword_logits + self.parameters["heads.keyword_bias"]
        pointer_logits = self.affine("heads.pointer", x) @ memory["pointer_keys"].transpose(1, 2) / math.sqrt(width)
        after = gather_rows(memory["pointer_bias"], last.clamp(min=0))
        pointer_logits = pointer_logits + after * (last >= 0)[..., None]
        return torch.cat([keyword_logits, pointer_logits], -1), balance, z_loss

    def experts(self, prefix, x, routed):
        """Each of the `routed` rows of x [tokens, width] goes to its best experts; each expert runs once on its rows."""
        c = self.config["decoder"]
        count, k = c["experts"], c["experts_per_token"]
        x_routed = x[routed]
        logits = self.linear(prefix + "router", x_routed)
        probabilities = logits.softmax(-1)
        top, chosen = probabilities.topk(k, -1)
        weights = top / top.sum(-1, keepdim=True)
        output = torch.zeros_like(x)
        share = []
        for e in range(count):
            rows, places = (chosen == e).nonzero(as_tuple=True)
            share.append(len(rows) / (len(routed) * k))
            if len(rows) > 0:
                y = self.swiglu(f"{prefix}experts.{e}.", x_routed[rows])
                output = output.index_add(0, routed[rows], (y * weights[rows, places, None]).to(output.dtype))
        balance = count * (probabilities.mean(0) * x.new_tensor(share)).sum()
        return output, balance, logits.logsumexp(-1).square().mean()

    # the loss

    def loss(self, group, settings):
        """What is differentiated, the mean negative log-likelihood of a token, and that of "this item is used"."""
        memory = self.encode(group)
        logits, balance, z_loss = self.score(memory, group)
        legal, valid = group["legal"], group["token_valid"]
        log_p = (logits + (1 - legal) * HIDDEN).log_softmax(-1)
        count = valid.sum()
        token = -(log_p.gather(-1, group["next"][..., None])[..., 0] * valid).sum() / count
        spread = -((log_p * legal).sum(-1) / legal.sum(-1) * valid).sum() / count
        q = group["word_pool"].shape[1]
        s = group["item_rows"].shape[1]
        used, nodes = group["used"], group["valid"][:, q:]
        relevance = used_loss(self.affine("joint.relevance", memory["pointed"])[..., 0], used, nodes, settings)
        similarity = used_loss(memory["similarity"], used[:, :s], nodes[:, :s], settings)
        total = (
            token * (1 - settings["label_smoothing"])
            + spread * settings["label_smoothing"]
            + relevance * settings["relevance"]
            + similarity * settings["similarity"]
            + balance * settings["balance"]
            + z_loss * settings["z_loss"])
        return total, token, relevance


def used_loss(logits, used, valid, settings):
    weight = (1 + (settings["used_weight"] - 1) * used) * valid
    return (F.binary_cross_entropy_with_logits(logits, used, reduction="none") * weight).sum() / valid.sum()


def unit(x):
    return x / (x.square().sum(-1, keepdim=True) + 1e-12).sqrt()


def split(x, heads):
    return x.unflatten(-1, (heads, -1)).transpose(1, 2)


def merge(x):
    return x.transpose(1, 2).flatten(2)


def gather_rows(table, rows):
    """table [B, M, D], rows [B, T] -> [B, T, D]."""
    return table.gather(1, rows[..., None].expand(-1, -1, table.shape[-1]))


def rotation(length, width, theta):
    angle = torch.arange(length)[:, None] * theta ** (-2 * torch.arange(width // 2) / width)
    return angle.cos(), angle.sin()


def rotate(x, turn):
    cos, sin = turn
    a, b = x.chunk(2, -1)
    return torch.cat([a * cos - b * sin, b * cos + a * sin], -1)
