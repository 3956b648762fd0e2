#!/bin/sh
# Makes two data sets and asks the classifier both questions: bench/realism/run.sh
set -e
cd "$(dirname "$0")/../.."
data=$(mktemp -d)
trap 'rm -rf "$data"' EXIT
for seed in 42 43; do
  ./allophone generate --quiet --ephemeral --seed $seed --days 240 --transcripts 0 --output "$data/$seed"
done
java bench/realism/Classifier.java shuffled "$data/42/cdr_synthetic.csv"
java bench/realism/Classifier.java seeds "$data/42/cdr_synthetic.csv" "$data/43/cdr_synthetic.csv"
