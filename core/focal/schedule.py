"""Puts the operations of a sorting network in order and gives their results a place."""

from typing import NamedTuple, Tuple

from .network import Operation, Wire


class Plan(NamedTuple):
    """What a network has to do.

    Attributes:
        operations: in order.
        registers: for each input and operation the memory its result is kept in.
        wires: the results.
    """

    operations: Tuple[Operation, ...]
    registers: Tuple[int, ...]
    wires: Tuple[Wire, ...]


def scheduled(network, wires):
    """The operations of a network that lead to `wires`, each as late as possible, so that few results wait.

    Args:
        network: `Network`.
        wires: the wanted results.

    Returns:
        `Plan` with the operations numbered anew.
    """
    numbers = {number: number for number in range(network.inputs)}
    operations = []
    wanted = _reachable(network, wires)
    stack = [wire.number for wire in reversed(wires)]
    while stack:
        number = stack[-1]
        if number in numbers:
            stack.pop()
            continue
        operation = network.operations[number - network.inputs]
        waiting = [operand for operand in (operation.right, operation.left) if operand not in numbers]
        stack.extend(waiting)
        if not waiting:
            for same in network.pair(operation):
                if same in wanted:
                    numbers[same] = network.inputs + len(operations)
                    kind = network.operations[same - network.inputs].kind
                    operations.append(
                        Operation(kind, numbers[operation.left], numbers[operation.right], operation.shift))
    wires = tuple(Wire(wire.at, numbers[wire.number]) for wire in wires)
    return Plan(tuple(operations), tuple(_registers(network.inputs, operations, wires)), wires)


def _reachable(network, wires):
    reached = set()
    stack = [wire.number for wire in wires]
    while stack:
        number = stack.pop()
        if number >= network.inputs and number not in reached:
            reached.add(number)
            stack.extend(network.operations[number - network.inputs][1:3])
    return reached


def _registers(inputs, operations, wires):
    """The register of each input and operation: that of an operand that is used up, a free one or a new one."""
    last_use = {}
    for number, operation in enumerate(operations, inputs):
        last_use[operation.left] = last_use[operation.right] = number
    for wire in wires:
        last_use[wire.number] = None
    registers = list(range(inputs))
    free, count = [], inputs
    for number, operation in enumerate(operations, inputs):
        used_up = {n for n in (operation.left, operation.right) if last_use[n] == number}
        if operation.left in used_up and operation.left != operation.right:
            register = registers[operation.left]
        elif operation.right in used_up and operation.shift == (0, 0):
            register = registers[operation.right]
        elif free:
            register = free.pop()
        else:
            register, count = count, count + 1
        registers.append(register)
        free.extend(registers[n] for n in used_up if registers[n] != register)
    return registers
