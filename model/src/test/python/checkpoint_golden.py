"""Writes the files that hold our reader, writer and quantiser to those of Hugging Face and MLX.

    pip install safetensors==0.8.0 numpy==2.4.6 "mlx[cpu]==0.32.4"
    python checkpoint_golden.py ../resources/dev/vantage/model/checkpoint
    python checkpoint_golden.py FILE.safetensors        # reads a file of ours back, and says what is in it
"""

import sys
from pathlib import Path

import mlx.core as mx
import numpy as np
from safetensors import TensorSpec, safe_open, serialize_file
from safetensors.numpy import save_file

VALUES = np.array([[0.0, -0.0, 1.0], [-2.5, 65504.0, 6.1035156e-05]], dtype=np.float32)
INTEGERS = [0, 1, 127]


def every_type(file):
    """The same few numbers in each type; bfloat16 is the upper half of float32."""
    tensors = {"f32": VALUES, "f16": VALUES.astype(np.float16), "f64": VALUES.astype(np.float64),
               "scalar": np.array(7.25, dtype=np.float32), "empty": np.zeros((0, 4), dtype=np.float32)}
    for name in ("int64", "uint64", "int32", "uint32", "int16", "uint16", "int8", "uint8"):
        tensors[name] = np.array(INTEGERS, dtype=name)
    tensors["bool"] = np.array([False, True, True])
    bfloat = (VALUES.view(np.uint32) >> 16).astype(np.uint16)
    described = {name: spec(str(value.dtype), value) for name, value in tensors.items()}
    serialize_file(described | {"bf16": spec("bfloat16", bfloat)}, file, {"format": "pt"})


def spec(dtype, value):
    return TensorSpec(dtype=dtype, shape=value.shape, data_ptr=value.ctypes.data, data_len=value.nbytes)


def floats(file):
    """What our writer must write too, byte for byte."""
    source = np.random.default_rng(1)
    save_file({"b.weight": source.standard_normal((3, 5)).astype(np.float32),
               "a.weight": source.standard_normal((2, 2, 2)).astype(np.float32),
               "größe": np.array([1.5], dtype=np.float32)}, file, {"format": "pt"})


def quantised(file):
    """Groups of each kind: ordinary, one-sided, constant, zero, tiny, huge, and ones whose far end is negative."""
    source = np.random.default_rng(2)
    weight = source.standard_normal((24, 128)).astype(np.float32)
    weight[1] = np.abs(weight[1])
    weight[2] = -np.abs(weight[2])
    weight[3] = 0
    weight[4] = 0.3
    weight[5] = -0.3
    weight[6] *= 1e-9
    weight[7] *= 1e9
    weight[8, ::3] = 0
    weight[9] = np.linspace(-1, 1, 128)
    weight[10] += 100
    weight[11] -= 100
    weight[12] = np.round(weight[12])
    packed, scales, biases = mx.quantize(mx.array(weight), group_size=64, bits=8)
    dequantised = mx.dequantize(packed, scales, biases, group_size=64, bits=8)
    save_file({"input": weight, "weight": np.array(packed), "scales": np.array(scales), "biases": np.array(biases),
               "dequantised": np.array(dequantised)}, file)


def describe(file):
    with safe_open(file, "numpy") as tensors:
        print(tensors.metadata())
        for name in tensors.keys():
            value = tensors.get_tensor(name)
            print(name, value.dtype, value.shape, float(np.sum(value, dtype=np.float64)))
    print(len(mx.load(file)), "tensors by mlx")


if sys.argv[1].endswith(".safetensors"):
    describe(sys.argv[1])
else:
    folder = Path(sys.argv[1])
    every_type(folder / "every-type.safetensors")
    floats(folder / "floats.safetensors")
    quantised(folder / "quantised.safetensors")
