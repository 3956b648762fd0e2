#!/usr/bin/env bash
# The conversations of telecom-be with all labels, as JSON Lines: words a second, on one thread and on two, and what the same calls cost
# without conversations. Whole processes, in turn; the digest of the file shows that each run did the same work. Needs GNU time.
#
#   bench/conversations/run.sh [CALLS [ROUNDS]]     default: 20000 5
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
allophone=$here/../../allophone
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
calls=${1:-20000}
rounds=${2:-5}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
SALT_PII=hex:$(od -An -v -tx1 -N32 /dev/urandom | tr -d " \n") # a new key for each run of the benchmark
export SALT_PII

median() { sort -n | awk '{v[NR]=$1} END{print v[int((NR+1)/2)]}'; }
timed() { # threads transcripts  -> elapsed user system kilobytes
    rm -rf "$scratch/made"
    /usr/bin/time -f "%e %U %S %M" -o "$scratch/time" "$allophone" generate --quiet --calls "$calls" --transcripts "$2" \
        --tables transcripts --format jsonl --threads "$1" --output "$scratch/made" >/dev/null
    cat "$scratch/time"
}

echo "date      $(date +%F)"
echo "machine   $(nproc) processors, $(awk -F': ' '/model name/{print $2; exit}' /proc/cpuinfo)"
echo "java      $("$java" -version 2>&1 | head -1)"
echo "allophone $("$allophone" --version)"
set -- $(timed 2 all)
words=$("$java" "$here/Words.java" "$scratch/made/transcripts.jsonl")
echo "work      $calls calls, $(wc -l <"$scratch/made/transcripts.jsonl") conversations, $words words," \
    "$(stat -c %s "$scratch/made/transcripts.jsonl") bytes"
for threads in 1 2; do : >"$scratch/$threads"; done
for _ in $(seq "$rounds"); do
    for threads in 1 2; do
        set -- $(timed $threads all)
        echo "$1" >>"$scratch/$threads"
        echo "threads $threads  $1 s  $(awk "BEGIN{printf \"%.2f\", $words/$1/1e6}") million words/s  ($2 s user, $3 s system," \
            "$(($4 / 1024)) MB)  $(sha256sum "$scratch/made/transcripts.jsonl" | cut -c1-12)"
    done
    set -- $(timed 2 0)
    echo "the calls alone, 2 threads  $1 s"
done
one=$(median <"$scratch/1")
two=$(median <"$scratch/2")
echo "medians: $(awk "BEGIN{printf \"%.2f\", $words/$one/1e6}") million words/s on one thread," \
    "$(awk "BEGIN{printf \"%.2f\", $words/$two/1e6}") on two; ratio $(awk "BEGIN{printf \"%.2f\", $one/$two}")"
