#!/usr/bin/env bash
# Masks a stream of CSV of N megabytes (5000 unless given) from standard input to standard output, and prints time and memory.
set -euo pipefail
megabytes=${1:-5000}
allophone=$(cd "$(dirname "$0")/../.." && pwd)/allophone
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
"$allophone" keygen key >/dev/null

# A call a line: other numbers, times and amounts in each, and one note in ten with a number or a name in it.
calls() {
    awk -v bytes="$((megabytes * 1000000))" 'BEGIN {
        print "call_id,caller_id,agent_id,start_ts,duration_sec,topic,note"
        for (call = 1; written < bytes; call++) {
            note = call % 10 == 0 ? "\"Rappeler madame Lemaire au 0475 " sprintf("%02d %02d %02d", call % 100, call / 100 % 100, call / 10000 % 100) ", merci\"" : "client satisfait"
            line = sprintf("CALL_%08d,+324%08d,agent-%d,2026-03-%02dT%02d:%02d:%02d,%d,billing,%s", call, call * 7919 % 100000000,
                call % 200, call % 28 + 1, call % 24, call % 60, call % 59, call % 900, note)
            written += length(line) + 1
            print line
        }
    }'
}

calls | /usr/bin/time -f "%e s, %M kB at most" "$allophone" mask - --data-set bench --key-file key --lang en \
    --column caller_id=phone --column agent_id=agent --column note=text --column call_id=keep -o - >masked.csv
echo "$(stat -c %s masked.csv) bytes written"
