"""The model of benchmark-case.ts, written out by hand for NumPy: vectors over the draws, in blocks that stay in cache.

python3 model.py 100000 1 5
"""

import sys
import time

import numpy as np

ITEMS, YEARS, BLOCK = 20, 10, 4096
years = np.array([81.25, 231.25] + [300.0] * 8)
discount = 1.0225 ** -np.arange(YEARS)
k = np.arange(ITEMS)
reduction = np.array([[0.1 + 0.01 * ((i + item) % 10) for item in range(ITEMS)] for i in range(3)])
mean = 100.0 + 5 * k
variance = np.log(1 + (10 / mean) ** 2)
mu, sigma = np.log(mean) - variance / 2, np.sqrt(variance)


def simulate(draws, seed):
    rng = np.random.Generator(np.random.SFC64(seed))
    npv = np.empty((3, draws))
    for start in range(0, draws, BLOCK):
        n = min(BLOCK, draws - start)
        price = np.exp(mu[:, None] + sigma[:, None] * rng.standard_normal((ITEMS, n)))
        volume = rng.triangular((8.0 + k)[:, None], (10.0 + k)[:, None], (14.0 + k)[:, None], (ITEMS, n))
        cashable = rng.uniform(0.4, 0.8, (ITEMS, n))
        growth = 0.01 + 0.005 * rng.standard_normal((ITEMS, n))
        success = 0.3 + 0.5 * rng.beta(2.6, 3.4, (3, n))
        team = rng.triangular(200000, 250000, 350000, (3, n))
        reach = success[:, None, :] * (years / 1000)[None, :, None]
        block = -team * discount.sum()
        for item in range(ITEMS):
            cost = 1000 * volume[item] * price[item]
            step = 1 + growth[item]
            value = np.zeros(n)
            for t in range(YEARS):
                a, b, c = np.minimum(1, reach[:, t] * reduction[:, item, None])
                saved = a * (1 - (b + c) / 2 + b * c / 3) + b * (1 - (a + c) / 2 + a * c / 3) + c * (1 - (a + b) / 2 + a * b / 3)
                value += discount[t] * cost * saved
                cost = cost * step
            value *= cashable[item]
            block[item % 3] += 0.7 * value
            block[(item + 1) % 3] += 0.3 * value
        npv[:, start : start + n] = block
    return npv


draws, seed, runs = (int(arg) for arg in sys.argv[1:4])
for _ in range(runs):
    start, cpu = time.perf_counter(), time.process_time()
    means = simulate(draws, seed).mean(axis=1)
    print(f"{(time.perf_counter() - start) * 1e3:.3f} {(time.process_time() - cpu) * 1e3:.3f}", *(f"{value:.2f}" for value in means))
