import numpy as np
from whiskbroom.core.focal.network import MINIMUM, Network, Wire
from whiskbroom.core.focal.schedule import scheduled


def wires_of(network):
    return [Wire((0, 0), number) for number in range(network.inputs)]


def run(plan, values):
    """Runs a plan in its registers only, so that a register that is reused too early gives a wrong result."""
    memory = dict(zip(plan.registers, values))
    for number, operation in enumerate(plan.operations, len(values)):
        left, right = memory[plan.registers[operation.left]], memory[plan.registers[operation.right]]
        memory[plan.registers[number]] = (min if operation.kind == MINIMUM else max)(left, right)
    return [memory[plan.registers[wire.number]] for wire in plan.wires]


def test_a_plan_gives_the_results_of_its_network():
    random = np.random.default_rng(0)
    for count in range(1, 20):
        network = Network(count)
        plan = scheduled(network, network.sorted(wires_of(network)))
        values = random.permutation(count).tolist()
        assert run(plan, values) == sorted(values)


def test_operations_that_lead_nowhere_are_left_out():
    network = Network(4)
    wires = network.sorted(wires_of(network))
    plan = scheduled(network, [wires[0]])
    assert len(plan.operations) == 3 and all(operation.kind == MINIMUM for operation in plan.operations)
    assert run(plan, [4, 2, 3, 9]) == [2]


def test_memory_is_used_again():
    network = Network(25)
    plan = scheduled(network, [network.sorted(wires_of(network))[12]])
    assert max(plan.registers) < 30 < len(plan.operations)


def test_an_operand_taken_further_on_keeps_its_memory_while_it_is_read():
    """In place, minimum(v[i], v[i + 1]) would have overwritten v[i + 1] before it is read, or forced a copy."""
    network = Network()
    smaller, _ = network.ordered(Wire((0, 0), 0), Wire((0, 1), 0))
    plan = scheduled(network, [smaller])
    assert plan.registers[0] != plan.registers[1]


def test_an_input_can_be_a_result():
    plan = scheduled(Network(), [Wire((0, 2), 0)])
    assert plan.operations == () and plan.wires == (Wire((0, 2), 0),)
