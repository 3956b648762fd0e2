#!/usr/bin/env bash
# The notebook's data set, whole process against whole process: its own loop under CPython, and Allophone's scenario "notebook".
# Both sides in one go, the same bytes out, every run shown. Needs Debian's python3-pandas and GNU time.
#
#   bench/notebook/run.sh [CALLS] [RUNS]     default: 2000000 calls, 3 runs of Allophone around 1 of Python
#
# 20 million calls take Python about eight minutes and 20 GB of memory.
set -euo pipefail
calls=${1:-2000000}
runs=${2:-3}
here=$(cd "$(dirname "$0")" && pwd)
allophone=$here/../../allophone
start=2025-08-15T17:22:51.470748
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export SALT_PII=changeme

measured() { # label command…  -> prints a line, sets $seconds
    local label=$1
    shift
    /usr/bin/time -f "%e %U %S %M" -o "$scratch/time" "$@" 2>"$scratch/err" >"$scratch/out" || { cat "$scratch/err"; exit 1; }
    read -r seconds user system memory <"$scratch/time"
    printf '%-10s %8.2f s  (user %.2f, system %.2f)  %12.0f rows/s  %6.0f MB resident\n' "$label" "$seconds" "$user" "$system" \
        "$(awk "BEGIN{print $calls/$seconds}")" "$(awk "BEGIN{print $memory/1024}")"
}
ours() {
    rm -rf "$scratch/allophone"
    measured allophone "$allophone" generate --quiet --scenario notebook --start "$start" --calls "$calls" \
        --insecure-legacy-sha256 --output "$scratch/allophone"
}

echo "date      $(date -u +%F)"
echo "machine   $(nproc) processors, $(awk -F: '/model name/{print $2; exit}' /proc/cpuinfo | xargs), $(awk '/MemTotal/{printf "%.0f GB", $2/1e6}' /proc/meminfo)"
echo "java      $(${JAVA_HOME:+$JAVA_HOME/bin/}java -version 2>&1 | head -1)"
echo "python    $(/usr/bin/python3 -c 'import sys, numpy, pandas; print(sys.version.split()[0], "numpy", numpy.__version__, "pandas", pandas.__version__)')"
echo "calls     $calls"
"$allophone" --version >/dev/null # built, and its classes archived

# Both write through the page cache: the first to grow it pays for the memory, so that is done beforehand.
dd if=/dev/zero of="$scratch/warm" bs=1M count=$((calls * 125 / 1000000 + 1)) status=none && rm "$scratch/warm"

all=()
for _ in $(seq $(((runs + 1) / 2))); do ours; all+=("$seconds"); done
measured python /usr/bin/python3 "$here/notebook_loop.py" "$calls" 18 "$start" "$scratch/python"
python=$seconds
digest=$(sha256sum "$scratch/python/cdr_synthetic.csv" | cut -d' ' -f1)
(cd "$scratch/python" && find . -name '*.txt' | sort | xargs sha256sum) >"$scratch/python.sums"
rm -rf "$scratch/python"
for _ in $(seq $((runs / 2))); do ours; all+=("$seconds"); done

echo "bytes     python    $digest"
echo "bytes     allophone $(sha256sum "$scratch/allophone/cdr_synthetic.csv" | cut -d' ' -f1)"
test "$digest" = "$(sha256sum "$scratch/allophone/cdr_synthetic.csv" | cut -d' ' -f1)"
(cd "$scratch/allophone" && find . -name '*.txt' | sort | xargs sha256sum) | diff - "$scratch/python.sums"
median=$(printf '%s\n' "${all[@]}" | sort -n | awk '{v[NR]=$1} END{print (NR%2) ? v[(NR+1)/2] : (v[NR/2]+v[NR/2+1])/2}')
awk "BEGIN{printf \"ratio     %.1f times the rows per second (median of allophone, %.2f s)\\n\", $python/$median, $median}"
