#!/usr/bin/env bash
# How fast weak masks are reversed: the rate beside that of bare SHA-256, and sets like the notebook's under likely salts, whole process.
# Needs GNU time. Other programs on the machine make the seconds longer; the processor seconds hardly.
#
#   bench/audit/run.sh [ROUNDS]     rounds of the rates (default: 3)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
allophone=$here/../../allophone
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jar=$here/../../cli/target/allophone.jar
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$allophone" --version >/dev/null # built
"${java}c" -d "$scratch" -cp "$jar" "$here"/*.java
echo "date      $(date -u +%F)"
echo "machine   $(nproc) processors, $(awk -F: '/model name/{print $2; exit}' /proc/cpuinfo | xargs), load $(cut -d' ' -f1 /proc/loadavg)"
echo "java      $("$java" -version 2>&1 | head -1)"
"$java" -XX:+UseSerialGC -cp "$jar:$scratch" Rates "${1:-3}"
notebook() { # mask, rank of the salt, seed
    /usr/bin/time -f "%e s, %U s of processors" "$java" -XX:+UseSerialGC -cp "$jar:$scratch" NotebookMask "$@" 2>&1 | paste -sd' '
}
for rank in 1 10 50 100; do notebook SHA-256:sn "$rank" 1; done
for mask in SHA-256:n SHA-256:ns SHA-256:s:n 'SHA-256:n s' HMAC-SHA256:s,n HMAC-SHA256:n,s SHA-256x2:sn SHA-256:sh SHA-256:hs \
    MD5:sn MD5:n_s HMAC-MD5:s,n SHA-1:n-s 'SHA-512:s|n' HMAC-SHA512:s,n SHA3-256:sn; do
    notebook "$mask" 100 2
done
notebook HMAC-SHA256:s,n random 1 # our kind of mask: not reversed in a minute
