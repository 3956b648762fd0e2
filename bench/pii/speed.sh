#!/usr/bin/env bash
# How fast the detector of all kinds is: megabytes of text in a second of processor time, on one thread, in one process, after a warm-up, on generated
# verbatim conversations in clear. Prints every run, and a digest of what was found.
#
#   bench/pii/speed.sh [CALLS [WARM-UP [RUNS]]]     default: 1000 10 7
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
allophone=$here/../../allophone
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$allophone" generate --quiet --ephemeral --seed 1000 --calls "${1:-1000}" --transcripts all --tables transcripts \
    --transcript-style verbatim --gold --format jsonl --output "$scratch" >/dev/null
echo "date      $(date +%F)"
echo "machine   $(nproc) processors, $(awk -F': ' '/model name/{print $2; exit}' /proc/cpuinfo), load $(cut -d' ' -f1 /proc/loadavg)"
echo "java      $("$java" -version 2>&1 | head -1)"
echo "allophone $("$allophone" --version)"
"$java" -XX:+UseSerialGC -cp "$here/../../cli/target/allophone.jar" "$here/Speed.java" "$scratch/gold/transcripts.jsonl" "${2:-10}" "${3:-7}"
