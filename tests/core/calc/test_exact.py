import numpy as np
import pytest
from whiskbroom.core.calc.exact import require_common, require_exact
from whiskbroom.core.calc.tokens import Position
from whiskbroom.core.calc.values import Value
from whiskbroom.core.errors import ExpressionError

AT = Position(2, 9)
GREATEST = 2 ** 63 - 1


def both(a, b, valid=None):
    return [Value(np.array(a, "int64"), valid), Value(np.array(b, "int64"), valid)]


def test_true_results_pass_up_to_the_last_number():
    operands = both([GREATEST - 1, -GREATEST, 3], [1, -1, 4])
    require_exact(operands[0].values + operands[1].values, np.add, operands, None, AT)


@pytest.mark.parametrize("a, b", [(GREATEST, 1), (-GREATEST - 1, -1), (2 ** 62, 2 ** 62), (GREATEST, GREATEST)])
def test_a_wrapped_result_is_refused_with_place_and_operands(a, b):
    operands = both([5, a], [5, b])
    with np.errstate(over="ignore"), pytest.raises(ExpressionError, match=f"Line 2, column 9: .*with {a}, {b}"):
        require_exact(operands[0].values + operands[1].values, np.add, operands, None, AT)


@pytest.mark.parametrize("a, b", [(2 ** 32, 2 ** 31), (2 ** 62, 2 ** 62), (-2 ** 62, 4), (GREATEST, 3)])
def test_products_far_beyond_are_refused_too(a, b):
    operands = both([a], [b])
    with np.errstate(over="ignore"), pytest.raises(ExpressionError):
        require_exact(operands[0].values * operands[1].values, np.multiply, operands, None, AT)


def test_a_pixel_that_is_not_valid_does_not_count():
    valid = np.array([True, False])
    operands = both([5, GREATEST], [5, 1], valid)
    require_exact(operands[0].values + operands[1].values, np.add, operands, valid, AT)


def test_unsigned_numbers_beyond_int64_do_not_go_with_negative_ones():
    operand = Value(np.array([GREATEST, GREATEST + 1], "uint64"), None)
    require_common([operand], np.dtype("uint64"), AT)
    require_common([operand._replace(valid=np.array([True, False]))], np.dtype("int64"), AT)
    with pytest.raises(ExpressionError, match=str(GREATEST + 1)):
        require_common([operand], np.dtype("int64"), AT)
