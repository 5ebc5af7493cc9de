"""STL by statsmodels over the same series in one thread.

    OMP_NUM_THREADS=1 python anchors.py FILE

A line for each, split by tabs: name, number of series, CPU seconds, check figures.
"""

import sys
import time

import numpy as np
import statsmodels
from statsmodels.tsa.seasonal import STL

rows = np.fromfile(sys.argv[1], "<f8").reshape(-1, 120)
for name, robust, inner, outer in (("recommended", False, 5, 0), ("robust", True, 2, 15)):
    start = time.process_time()
    seasonal = trend = 0.0
    for row in rows:
        parts = STL(row, period=12, seasonal=13, seasonal_deg=0, robust=robust).fit(inner_iter=inner, outer_iter=outer)
        seasonal += float(np.abs(parts.seasonal).sum())
        trend += float(parts.trend.sum())
    used = time.process_time() - start
    print(f"statsmodels {statsmodels.__version__} STL {name}", len(rows), f"{used:.4f}",
          f"sum|seasonal| {seasonal:.6f}", f"sum trend {trend:.6f}", sep="\t", flush=True)
