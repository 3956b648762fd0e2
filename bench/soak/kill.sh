#!/usr/bin/env bash
# Kills runs at random moments, while they write and while they move their files into place: never may a file stand under its
# final name unless its data set is whole, and the next run must clear up.
#
#   bench/soak/kill.sh [TIMES]     default: 100
set -euo pipefail
times=${1:-100}
here=$(cd "$(dirname "$0")" && pwd)
allophone=$here/../../allophone
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
SALT_PII=hex:$(od -An -v -tx1 -N32 /dev/urandom | tr -d " \n") # a new key for each run of the benchmark
export SALT_PII
options=(--transcripts 2000 --tables --format csv,jsonl,parquet --split 20)
"$allophone" generate --quiet --output whole "${options[@]}"
longest=$( { /usr/bin/time -f %e "$allophone" generate --quiet --output again "${options[@]}" >/dev/null; } 2>&1 )
RANDOM=1
nothing=0 moving=0 complete=0
for ((i = 1; i <= times; i++)); do
    rm -rf made
    "$allophone" generate --quiet --output made "${options[@]}" >/dev/null 2>&1 &
    run=$!
    sleep "$(awk "BEGIN{print $RANDOM/32768*$longest*1.5}")"
    kill -9 $run 2>/dev/null || true
    wait $run 2>/dev/null || true
    # Whatever has its final name is whole, to the byte.
    visible=$( { find made -path made/.allophone-unfinished -prune -o -type f -print; } 2>/dev/null || true)
    for file in $visible; do
        cmp "$file" "whole/${file#made/}"
    done
    if [ -e made/manifest.json ]; then
        "$allophone" verify made >/dev/null
        complete=$((complete + 1))
    elif [ -n "$visible" ]; then
        moving=$((moving + 1))
    else
        nothing=$((nothing + 1))
    fi
    "$allophone" generate --quiet --output made "${options[@]}"
    diff -r whole made
done
echo "killed $times times: $nothing while writing, $moving while moving files, $complete when done; no half file; every next run whole"
