"""How crowded this machine is."""

import os


def crowding(load, processors):
    """How many times longer work takes where so many programs want to run, on average, than with a processor for each.

    Never more than five, so that what hangs is ended on any machine.
    """
    return min(5.0, max(1.0, load / processors))


def crowding_now():
    """`crowding` of the last minute; systems without a load average count as idle."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0
    return crowding(load, os.cpu_count() or 1)
