#!/usr/bin/env bash
# The simulated calls of telecom-national: against DuckDB, against the floor, one thread against two, 10 million against 100.
# 10 and 100 million calls are those of more days, up to ten years, and beyond them of more sites.
# Both sides of each comparison in one go, every run shown. Needs GNU time, and DuckDB's JDBC driver, which `./mvnw verify` fetches.
#
#   bench/calls/run.sh [PART…]     default: duckdb floor threads size
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
allophone=$here/../../allophone
jar=$here/../../cli/target/allophone.jar
duckdb=$(find "${M2_REPO:-$HOME/.m2/repository}/org/duckdb" -name 'duckdb_jdbc-*.jar' | sort | tail -1)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
SALT_PII=hex:$(od -An -v -tx1 -N32 /dev/urandom | tr -d " \n") # a new key for each run of the benchmark
export SALT_PII
seven=call_id,caller_id,agent_id,start_ts,duration_sec,topic,resolved

rate() { awk "BEGIN{printf \"%.2f\", $1/$2/1e6}"; }
median() { sort -n | awk '{v[NR]=$1} END{print v[int((NR+1)/2)]}'; }
timed() { # command…  -> elapsed user system kilobytes
    /usr/bin/time -f "%e %U %S %M" -o "$scratch/time" "$@" >"$scratch/out" || exit 1
    cat "$scratch/time"
}

duckdb() {
    local rows=10000000
    echo "## DuckDB on two threads writes independent random columns; Allophone on two threads simulates, masks and writes"
    for columns in seven all; do
        : >"$scratch/theirs"; : >"$scratch/ours"
        for run in 1 2 3 4 5; do
            seconds=$("$java" -cp "$duckdb" "$here/DuckDb.java" $columns $rows "$scratch/duck.csv")
            bytes=$(stat -c %s "$scratch/duck.csv"); rm "$scratch/duck.csv"
            echo "$seconds" >>"$scratch/theirs"
            echo "$columns duckdb     $seconds s  $(rate $rows "$seconds") million rows/s  $((bytes / rows)) bytes/row"
            set -- $(timed "$allophone" generate --quiet --scenario telecom-national --calls $rows --transcripts 0 --threads 2 \
                $([ $columns = all ] || echo --columns $seven) --output "$scratch/made")
            bytes=$(stat -c %s "$scratch/made/cdr_synthetic.csv"); rm -r "$scratch/made"
            echo "$1" >>"$scratch/ours"
            echo "$columns allophone  $1 s  $(rate $rows "$1") million rows/s  $((bytes / rows)) bytes/row  ($2 s user, $3 s system, $(($4 / 1024)) MB)"
        done
        echo "$columns ratio of the medians: $(awk "BEGIN{printf \"%.2f\", $(median <"$scratch/theirs")/$(median <"$scratch/ours")}")"
    done
}

floor() {
    echo "## The floor: one HMAC and one line of CSV for rows that are there already; one thread, CPU time"
    for columns in seven all; do
        "$java" -XX:+UseSerialGC -Xmx256m -cp "$jar" "$here/Floor.java" $columns 3000000 5
    done
}

# The compiler of the JVM has a processor of its own where one thread works, and shares those of two: so a long run as well.
threads() {
    echo "## One thread against two, all columns into a counter of bytes"
    local rows runs
    for rows in 10000000 100000000; do
        runs=$((rows == 10000000 ? 5 : 2))
        for threads in 1 2; do : >"$scratch/$threads"; done
        for run in $(seq $runs); do
            for threads in 1 2; do
                set -- $(timed bash -c "\"$allophone\" generate --quiet --scenario telecom-national --calls $rows --threads $threads --output - | wc -c")
                echo "$1" >>"$scratch/$threads"
                echo "$rows calls, $threads threads  $1 s  $(rate $rows "$1") million rows/s  $(cat "$scratch/out") bytes"
            done
        done
        echo "$rows calls, two threads by one, medians: $(awk "BEGIN{printf \"%.2f\", $(median <"$scratch/1")/$(median <"$scratch/2")}")"
    done
}

size() {
    echo "## 10 million calls against 100 million, all columns, two threads, into a counter of bytes"
    for rows in 10000000 100000000; do
        : >"$scratch/$rows"
        for run in 1 2 3; do
            set -- $(timed bash -c "/usr/bin/time -f %M -o '$scratch/memory' \"$allophone\" generate --quiet --scenario telecom-national --calls $rows --threads 2 --output - | wc -c")
            rate $rows "$1" >>"$scratch/$rows"; echo >>"$scratch/$rows"
            echo "$rows calls  $1 s  $(rate $rows "$1") million rows/s  $(cat "$scratch/out") bytes  $(($(cat "$scratch/memory") / 1024)) MB resident"
        done
    done
    echo "100 million by 10 million, medians of rows/s: $(awk "BEGIN{printf \"%.3f\", $(median <"$scratch/100000000")/$(median <"$scratch/10000000")}")"
}

echo "date      $(date -u +%F)"
echo "machine   $(nproc) processors, $(awk -F: '/model name/{print $2; exit}' /proc/cpuinfo | xargs), $(awk '/MemTotal/{printf "%.0f GB", $2/1e6}' /proc/meminfo)"
echo "java      $("$java" -version 2>&1 | head -1)"
echo "duckdb    $(basename "$duckdb")"
"$allophone" --version # built, and its classes archived
for part in "${@:-duckdb floor threads size}"; do
    for name in $part; do "$name"; done
done
