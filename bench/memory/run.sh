#!/usr/bin/env bash
# How much memory large runs take: all tables in all formats, on 1, 4 and 16 threads, under a stated heap. Needs GNU time.
#
#   bench/memory/run.sh [HEAP…]     default: 1g
set -euo pipefail
allophone=$(cd "$(dirname "$0")/../.." && pwd)/allophone
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
SALT_PII=hex:$(od -An -v -tx1 -N32 /dev/urandom | tr -d " \n") # a new key for each run of the benchmark
export SALT_PII

# A centre of a million calls on an ordinary day: telecom-national, fifty times as large, with all the numbers of its plan.
"$allophone" scenario show telecom-national \
    | sed -e 's/^scenario: .*/scenario: a-million-a-day/' \
        -e 's/^calls-per-day: [0-9]*/calls-per-day: 1000000/' \
        -e 's/^  population: [0-9]*/  population: 3000000/' >million.yaml
grep -q '^calls-per-day: 1000000' million.yaml
grep -q '^  population: 3000000' million.yaml

# Whether it passed, how long it took, and the most memory of the process that was resident at once.
run() { # heap options…
    local heap=$1 result reason=
    shift
    rm -rf made
    if ALLOPHONE_JAVA_OPTIONS=-Xmx$heap /usr/bin/time -f "%e %M" -o time \
        "$allophone" generate --quiet --tables --format csv,jsonl,parquet --transcripts 0 --output made "$@" >out 2>err; then
        result=passed
    else
        result=FAILED
        reason=$(head -1 err)
    fi
    set -- "$*" $(tail -1 time)
    echo "heap $heap  $1  $result  $2 s  $(($3 / 1024)) MB resident  $reason"
}

echo "date      $(date -u +%F)"
echo "machine   $(nproc) processors, $(awk -F: '/model name/{print $2; exit}' /proc/cpuinfo | xargs), $(awk '/MemTotal/{printf "%.0f GB", $2/1e6}' /proc/meminfo)"
"$allophone" --version # built, and its classes archived
for heap in "${@:-1g}"; do
    for size in $heap; do
        for threads in 1 4 16; do
            run "$size" --scenario million.yaml --days 1 --threads $threads
        done
        run "$size" --scenario telecom-national --threads 4
    done
done
