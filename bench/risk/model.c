/* The model of benchmark-case.ts, written out by hand: 20 items x 10 years x 3 overlapping interventions x 3 parties, 86 uncertain numbers.
   cc -O2 -o model model.c -lm && ./model 100000 1 5 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define ITEMS 20
#define YEARS 10
#define N 3

static uint64_t s[4];
static inline uint64_t rotl(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }
/* xoshiro256+ (Blackman and Vigna 2018) */
static inline double uniform(void) {
  uint64_t result = s[0] + s[3], t = s[1] << 17;
  s[2] ^= s[0]; s[3] ^= s[1]; s[1] ^= s[2]; s[0] ^= s[3]; s[2] ^= t; s[3] = rotl(s[3], 45);
  return ((result >> 11) + 0.5) * 0x1p-53;
}
static void seed(uint64_t x) {
  for (int i = 0; i < 4; i++) { x += 0x9e3779b97f4a7c15; uint64_t z = x; z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9; z = (z ^ (z >> 27)) * 0x94d049bb133111eb; s[i] = z ^ (z >> 31); }
}
/* Marsaglia's polar method: the fast way, without an inverse. */
static double spare; static int has_spare;
static inline double normal(void) {
  if (has_spare) { has_spare = 0; return spare; }
  double u, v, q;
  do { u = 2 * uniform() - 1; v = 2 * uniform() - 1; q = u * u + v * v; } while (q >= 1 || q == 0);
  double f = sqrt(-2 * log(q) / q);
  spare = v * f; has_spare = 1;
  return u * f;
}
static inline double triangular(double low, double mode, double high) {
  double u = uniform(), turn = (mode - low) / (high - low);
  return u < turn ? low + sqrt(u * (high - low) * (mode - low)) : high - sqrt((1 - u) * (high - low) * (high - mode));
}
/* Marsaglia and Tsang (2000) */
static double gamma_draw(double a) {
  double d = a - 1.0 / 3, c = 1 / sqrt(9 * d);
  for (;;) {
    double x = normal(), v = 1 + c * x;
    if (v <= 0) continue;
    v = v * v * v;
    if (log(uniform()) < 0.5 * x * x + d - d * v + d * log(v)) return d * v;
  }
}
static inline double pert(double low, double mode, double high) {
  double p = (mode - low) / (high - low), x = gamma_draw(1 + 4 * p), y = gamma_draw(5 - 4 * p);
  return low + (high - low) * x / (x + y);
}
static double now(clockid_t clock) { struct timespec t; clock_gettime(clock, &t); return t.tv_sec * 1e3 + t.tv_nsec / 1e6; }

int main(int argc, char **argv) {
  int draws = argc > 1 ? atoi(argv[1]) : 100000, runs = argc > 3 ? atoi(argv[3]) : 5;
  double *npv = malloc(sizeof(double) * 3 * draws);
  double years[YEARS], discount[YEARS], reduction[N][ITEMS], mu[ITEMS], sigma[ITEMS];
  for (int t = 0; t < YEARS; t++) {
    years[t] = t == 0 ? 81.25 : t == 1 ? 231.25 : 300;
    discount[t] = t == 0 ? 1 : discount[t - 1] / 1.0225;
  }
  for (int i = 0; i < N; i++) for (int k = 0; k < ITEMS; k++) reduction[i][k] = 0.1 + 0.01 * ((i + k) % 10);
  for (int k = 0; k < ITEMS; k++) {
    double mean = 100 + 5 * k, variance = log(1 + (10 / mean) * (10 / mean));
    mu[k] = log(mean) - variance / 2; sigma[k] = sqrt(variance);
  }
  for (int run = 0; run < runs; run++) {
    seed(argc > 2 ? atoi(argv[2]) : 1); has_spare = 0;
    double start = now(CLOCK_MONOTONIC), cpu = now(CLOCK_PROCESS_CPUTIME_ID);
    for (int draw = 0; draw < draws; draw++) {
      double price[ITEMS], volume[ITEMS], cashable[ITEMS], growth[ITEMS], success[N], team[N], sum[3] = {0, 0, 0};
      for (int k = 0; k < ITEMS; k++) {
        price[k] = exp(mu[k] + sigma[k] * normal());
        volume[k] = triangular(8 + k, 10 + k, 14 + k);
        cashable[k] = 0.4 + 0.4 * uniform();
        growth[k] = 0.01 + 0.005 * normal();
      }
      for (int i = 0; i < N; i++) { success[i] = pert(0.3, 0.5, 0.8); team[i] = triangular(200000, 250000, 350000); }
      double reach[N][YEARS];
      for (int i = 0; i < N; i++) for (int t = 0; t < YEARS; t++) reach[i][t] = success[i] * years[t] / 1000;
      for (int k = 0; k < ITEMS; k++) {
        double trend = 1, value = 0;
        for (int t = 0; t < YEARS; t++) {
          double cost = 1000 * volume[k] * trend * price[k], r[N], saved = 0;
          for (int i = 0; i < N; i++) { r[i] = reach[i][t] * reduction[i][k]; if (r[i] > 1) r[i] = 1; }
          for (int i = 0; i < N; i++) { /* the Shapley value of three */
            double a = r[(i + 1) % 3], b = r[(i + 2) % 3];
            saved += cost * r[i] * (1 - (a + b) / 2 + a * b / 3);
          }
          value += discount[t] * saved * cashable[k];
          trend *= 1 + growth[k];
        }
        sum[k % 3] += 0.7 * value;
        sum[(k + 1) % 3] += 0.3 * value;
      }
      double annuity = 0;
      for (int t = 0; t < YEARS; t++) annuity += discount[t];
      for (int i = 0; i < N; i++) npv[i * draws + draw] = sum[i] - team[i] * annuity;
    }
    double mean[3] = {0, 0, 0};
    for (int i = 0; i < 3; i++) { for (int draw = 0; draw < draws; draw++) mean[i] += npv[i * draws + draw]; mean[i] /= draws; }
    printf("%.3f %.3f %.2f %.2f %.2f\n", now(CLOCK_MONOTONIC) - start, now(CLOCK_PROCESS_CPUTIME_ID) - cpu, mean[0], mean[1], mean[2]);
  }
  return 0;
}
