"""Lists of nodes: an operator or function of one number takes a list too, element by element."""

from ..errors import ExpressionError
from ..language import listed

LONGEST = 5000


def spread(function, arguments, at):
    """Applies a function of nodes to nodes and lists of nodes.

    Args:
        function: takes as many nodes as there are arguments.
        arguments: nodes, or tuples of nodes; tuples must be equally long.
        at: `Position` for messages.
    Returns:
        A node, or a tuple of nodes where an argument is one.
    Raises:
        ExpressionError: lists of different length.
    """
    lengths = {len(argument) for argument in arguments if isinstance(argument, tuple)}
    if not lengths:
        return function(*arguments)
    if len(lengths) > 1:
        raise ExpressionError("Line {line}, column {column}: lists of {lengths} bands meet here; lists must be equally "
                              "long.", **at.place(), lengths=listed(sorted(lengths)))
    length = lengths.pop()
    columns = [argument if isinstance(argument, tuple) else (argument,) * length for argument in arguments]
    return tuple(function(*row) for row in zip(*columns))


def flat(arguments, at):
    """All nodes of nodes and lists of nodes, in order.

    Raises:
        ExpressionError: they are too many.
    """
    if sum(len(argument) for argument in arguments if isinstance(argument, tuple)) > LONGEST:
        raise ExpressionError("Line {line}, column {column}: a list may have {most} bands at most.", **at.place(),
                              most=LONGEST)
    return [node for argument in arguments
            for node in (argument if isinstance(argument, tuple) else (argument,))]
