"""Names of columns made different from each other."""


def distinct_names(wanted, taken=(), mark="_"):
    """The names, with a number behind those that occur already, whatever their case.

    Args:
        wanted: iterable of str.
        taken: iterable of str, names that none of them may have.
        mark: what stands between a name and its number.
    Returns:
        list of str, as long as ``wanted``.
    """
    taken, names = {name.lower() for name in taken}, []
    for name in wanted:
        free, number = name, 1
        while free.lower() in taken:
            number += 1
            free = f"{name}{mark}{number}"
        taken.add(free.lower())
        names.append(free)
    return names
