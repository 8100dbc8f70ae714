/*
 * The Liaoning 2001 pension over a CSV file as one would write it in C: one thread, integers, nothing checked but the form of a row.
 * Prints the microseconds that it took on the processor. Columns average_wage, contribution_months, pre_account_months, average_index, account_balance; writes what `pension-rules batch` writes.
 *
 *   gcc -O2 -o batch batch.c && ./batch people.csv results.csv
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define PIECE (128 * 1024)
#define ROW 512

static const char header[] =
    ",basic_pension,account_pension,transitional_pension,guarantee_supplement,industry_supplement,monthly_pension,lump_sum,findings\n";

/* A number with so many decimals, as a whole number; the place behind it. */
static const char *number(const char *at, int decimals, int64_t *value)
{
    int64_t n = 0;
    const char *start = at;
    while (*at >= '0' && *at <= '9')
        n = n * 10 + (*at++ - '0');
    if (at == start)
        return NULL;
    if (*at == '.') {
        at++;
        while (*at >= '0' && *at <= '9') {
            if (decimals-- == 0)
                return NULL;
            n = n * 10 + (*at++ - '0');
        }
    }
    while (decimals-- > 0)
        n *= 10;
    *value = n;
    return at;
}

/* Fen as yuan with two decimals, and a comma. */
static char *amount(char *to, int64_t fen)
{
    char digits[24];
    int64_t yuan = fen / 100;
    int cents = (int)(fen % 100);
    int n = 0;
    do {
        digits[n++] = (char)('0' + yuan % 10);
        yuan /= 10;
    } while (yuan > 0);
    while (n > 0)
        *to++ = digits[--n];
    *to++ = '.';
    *to++ = (char)('0' + cents / 10);
    *to++ = (char)('0' + cents % 10);
    *to++ = ',';
    return to;
}

static char *row(char *to, const char *line, const char *end)
{
    int64_t wage, months, before, index, balance;
    const char *at = line;
    if (!(at = number(at, 2, &wage)) || *at++ != ',' || !(at = number(at, 0, &months)) || *at++ != ','
        || !(at = number(at, 0, &before)) || *at++ != ',' || !(at = number(at, 4, &index)) || *at++ != ','
        || !(at = number(at, 2, &balance)) || at != end) {
        fprintf(stderr, "bad row: %.*s\n", (int)(end - line), line);
        exit(2);
    }

    int64_t basic = 0, account = 0, transitional = 0, lump = balance;
    int64_t years = months / 12;
    if (years >= 15) {
        basic = (wage * (200 + 6 * (years - 15)) + 500) / 1000;
        account = (balance + 60) / 120;
        transitional = (int64_t)(((__int128)wage * index * before + 5000000) / 10000000);
        lump = 0;
    }

    memcpy(to, line, (size_t)(end - line));
    to += end - line;
    *to++ = ',';
    to = amount(to, basic);
    to = amount(to, account);
    to = amount(to, transitional);
    to = amount(to, 0);
    to = amount(to, 0);
    to = amount(to, basic + account + transitional);
    to = amount(to, lump);
    *to++ = '\n';
    return to;
}

int main(int argc, char **argv)
{
    FILE *in = argc == 3 ? fopen(argv[1], "rb") : NULL;
    FILE *out = argc == 3 ? fopen(argv[2], "wb") : NULL;
    if (!in || !out) {
        fprintf(stderr, "batch people.csv results.csv\n");
        return 2;
    }

    setvbuf(in, NULL, _IONBF, 0);
    setvbuf(out, NULL, _IONBF, 0);
    char *text = malloc(PIECE + ROW);
    char *result = malloc(16 * PIECE);
    size_t rest = 0, read;
    int is_header = 1;
    while ((read = fread(text + rest, 1, PIECE - rest, in)) > 0) {
        char *line = text;
        char *limit = text + rest + read;
        char *to = result;
        char *end;
        while ((end = memchr(line, '\n', (size_t)(limit - line)))) {
            if (is_header) {
                memcpy(to, line, (size_t)(end - line));
                to += end - line;
                memcpy(to, header, sizeof header - 1);
                to += sizeof header - 1;
                is_header = 0;
            } else {
                to = row(to, line, end);
            }
            line = end + 1;
        }
        if (fwrite(result, 1, (size_t)(to - result), out) != (size_t)(to - result)) {
            perror("results");
            return 2;
        }
        rest = (size_t)(limit - line);
        memmove(text, line, rest);
    }

    if (rest != 0 || fclose(out) != 0)
        return 2;
    printf("%ld\n", (long)(clock() * (1000000.0 / CLOCKS_PER_SEC)));
    return 0;
}
