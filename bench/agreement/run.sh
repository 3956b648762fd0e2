#!/bin/sh
# How far what is said agrees with the cases, in 100,000 calls; and how many of 1,000 planted alterations are found.
# usage: bench/agreement/run.sh [SETS [CALLS]]    sets of so many calls each (default: 10 of 10,000); takes 2 GB of disk, and Python 3
set -eu
cd "$(dirname "$0")/../.."
allophone=${ALLOPHONE:-./allophone}
sets=${1:-10}
calls=${2:-10000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

seed=1
while [ "$seed" -le "$sets" ]; do
    rm -rf "$work/data"
    "$allophone" generate --calls "$calls" --seed "$seed" --ephemeral --transcripts all --tables transcripts,legs,events --gold \
        --format jsonl -o "$work/data" --quiet
    "$allophone" quality agreement "$work/data/gold/transcripts.jsonl" --json "$work/honest-$seed.json" >"$work/honest.txt" || true
    seed=$((seed + 1))
done
python3 bench/agreement/wordings.py "$work"/honest-*.json

python3 bench/agreement/plant.py "$work/data/gold/transcripts.jsonl" "$work"/data/cdr_*.jsonl "$work/planted"
"$allophone" quality agreement "$work/planted" --json "$work/planted.json" >"$work/planted.txt" || true
python3 bench/agreement/count.py "$work/planted/planted.jsonl" "$work/planted.json"
