#!/usr/bin/env bash
# Masks the turns of generated verbatim conversations, all kinds of data and libphonenumber included, and prints megabytes of text in a second of
# processor time on one thread: of whole runs, and of each further megabyte (a large run less a small one, so without the start of the program).
#
#   bench/mask/transcripts.sh [CALLS [RUNS]]     default: 6000 3
set -euo pipefail
calls=${1:-6000}
runs=${2:-3}
allophone=$(cd "$(dirname "$0")/../.." && pwd)/allophone
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
"$allophone" keygen key >/dev/null
turns() {
    "$allophone" generate --quiet --ephemeral --seed 1000 --calls "$1" --transcripts all --transcript-style verbatim --tables turns \
        --gold --output "made-$1" >/dev/null 2>&1
    python3 -c 'import csv, sys
rows = csv.writer(sys.stdout, lineterminator="\n")
rows.writerow(["call_id", "speaker", "text"])
rows.writerows((turn["call_id"], turn["speaker"], turn["text"]) for turn in csv.DictReader(sys.stdin))' <"made-$1/gold/turns.csv" >"turns-$1.csv"
    rm -r "made-$1"
    echo "turns-$1.csv"
}
small=$(turns $((calls / 3)))
large=$(turns "$calls")
echo "date      $(date +%F)"
echo "machine   $(nproc) processors, $(awk -F': ' '/model name/{print $2; exit}' /proc/cpuinfo), load $(cut -d' ' -f1 /proc/loadavg)"
echo "allophone $("$allophone" --version)"
bytes=$(($(stat -c %s "$large") - $(stat -c %s "$small")))
for run in $(seq "$runs"); do
    for file in "$small" "$large"; do
        /usr/bin/time -f "%U %S %e %M" -o time "$allophone" mask "$file" --threads 1 --data-set bench --key-file key --lang en --force \
            --column call_id=keep --column speaker=keep --column text=text -o masked.csv >told 2>&1
        read -r user system elapsed memory <time
        awk -v u="$user" -v s="$system" -v e="$elapsed" -v m="$memory" -v b="$(stat -c %s "$file")" -v d="$(sha256sum <masked.csv | cut -c 1-12)" 'BEGIN {
            printf "%6.1f MB  %5.2f s of a processor, %5.2f s on the clock, %d MB at most, %5.2f MB/s  %s\n", b / 1e6, u + s, e, m / 1024, b / 1e6 / (u + s), d }'
        echo "$user $system" >>"times-$file"
    done
done
median() { awk '{ print $1 + $2 }' "$1" | sort -n | awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'; }
awk -v b="$bytes" -v l="$(median "times-$large")" -v s="$(median "times-$small")" \
    'BEGIN { printf "each further MB, medians: %.2f MB/s of processor time\n", b / 1e6 / (l - s) }'
