"""Writes the series that every program reads: COUNT x 120 months (Float64, little endian, one after another).

    python series.py FILE [COUNT]

Four kinds in turn: chance only, a lasting shift, a season, carry-over from month to month. Whole numbers, no gaps.
"""

import sys

import numpy as np

MONTHS = 120
SEASON = np.array([110, 105, 60, 5, -45, -70, -20, 15, -55, -75, -60, 30.0])


def series(count):
    dice = np.random.default_rng(20250815)
    values = np.empty((count, MONTHS))
    for place in range(count):
        noise = dice.normal(0, 30, MONTHS)
        if place % 4 == 1:
            noise[72:] += 45
        if place % 4 == 2:
            noise += np.tile(SEASON, MONTHS // 12)
        if place % 4 == 3:
            for month in range(1, MONTHS):
                noise[month] += 0.7 * noise[month - 1]
        values[place] = np.round(800 + 40 * (place % 97) + noise)
    return values


if __name__ == "__main__":
    with open(sys.argv[1], "wb") as file:
        file.write(series(int(sys.argv[2]) if len(sys.argv) > 2 else 10_000).astype("<f8").tobytes())
