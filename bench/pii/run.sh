#!/usr/bin/env bash
# How well the detector finds personal data: in generated calls, whose data are known, and in the hand-written cases, on which nobody tunes it.
#
#   bench/pii/run.sh [CALLS]     generated calls in each style (default: 5000)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
allophone=$here/../../allophone
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
calls=${1:-5000}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
measure() { # its exit code 3 says that a target is missed
    echo "=== $1"
    "$allophone" quality pii --gold "$2" --lang en || [ $? -eq 3 ]
}
for style in clean verbatim asr; do
    "$allophone" generate --quiet --ephemeral --seed 1000 --calls "$calls" --transcripts all --tables transcripts \
        --transcript-style "$style" --gold --format jsonl --output "$scratch/$style" >/dev/null
    measure "generated, $style" "$scratch/$style/gold"
done
for language in french dutch english; do
    mkdir "$scratch/$language"
    "$java" -Dfile.encoding=UTF-8 "$here/Difficult.java" \
        "$here/../../privacy/src/test/resources/org/allophone/privacy/difficult/$language.txt" >"$scratch/$language/transcripts.jsonl"
    measure "hand-written, $language" "$scratch/$language"
done
