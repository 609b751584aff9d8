"""Runs a sorting network over the flat arrays of a piece."""

import numpy as np

from .network import MINIMUM

UFUNCS = {True: np.minimum, False: np.maximum}


class Program:
    """A plan bound to memory.

    Args:
        plan: `Plan`.
        inputs: number of inputs.
        dtype: of the values.
        length: number of results that are wanted of every wire.
        stride: distance of neighbouring rows in the inputs.

    Attributes:
        memory: (registers, elements); the first rows are the inputs, to be filled before each `run`.
        outputs: per wire (register, offset of its first result).
        length: number of results of every wire.
    """

    def __init__(self, plan, inputs, dtype, length, stride=0):
        offsets = [operation.shift[0] * stride + operation.shift[1] for operation in plan.operations]
        ends = [wire.at[0] * stride + wire.at[1] for wire in plan.wires]
        registers = plan.registers
        lengths = _lengths(plan, inputs, offsets, ends, length)
        self.memory = np.empty((max(registers) + 1, max(lengths)), dtype)
        self.outputs = [(registers[wire.number], end) for wire, end in zip(plan.wires, ends)]
        self._bases = np.array([register * self.memory.shape[1] + start for register, start in self.outputs])
        self.length = length
        self._steps = []
        for number, (operation, offset) in enumerate(zip(plan.operations, offsets), inputs):
            left, right, out = (self.memory[registers[n]] for n in (operation.left, operation.right, number))
            count = lengths[number]
            self._steps.append(
                (UFUNCS[operation.kind == MINIMUM], left[:count], right[offset:offset + count], out[:count]))

    def run(self):
        """Replaces the inputs by the results."""
        for ufunc, left, right, out in self._steps:
            ufunc(left, right, out=out)

    def output(self, wire):
        """The flat results of a wire."""
        register, start = self.outputs[wire]
        return self.memory[register, start:start + self.length]

    def pick(self, wires, positions):
        """The results of the wires (array of numbers) at positions (array), one each."""
        return self.memory.ravel().take(self._bases[wires] + positions)


def _lengths(plan, inputs, offsets, ends, length):
    """The elements of each input and operation that later ones read."""
    lengths = [0] * (inputs + len(plan.operations))
    for wire, end in zip(plan.wires, ends):
        lengths[wire.number] = max(lengths[wire.number], end + length)
    for number in range(len(lengths) - 1, inputs - 1, -1):
        operation, offset = plan.operations[number - inputs], offsets[number - inputs]
        lengths[operation.left] = max(lengths[operation.left], lengths[number])
        lengths[operation.right] = max(lengths[operation.right], lengths[number] + offset)
    return lengths
