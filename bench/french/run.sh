#!/usr/bin/env bash
# LanguageTool reads turns that the generator made, and counts what it holds against their French. Needs the network once, for
# LanguageTool (50 MB from Maven Central). Exit code 3 where the target is missed: README.md.
#
#   bench/french/run.sh [--names FILE]… [--findings FILE] FILE…
#
# FILE       JSON Lines of calls, as `allophone generate --tables transcripts --format jsonl` writes them, or a text, a turn a line
# --names    more names that are no faults of spelling, besides those of the generator's lists and of company.txt
# --findings a file for each finding, once: rule, intent, wording, sentence, with tabs between them
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
home=$here/../..
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# Maven runs where a source is younger than what it made; it is silent, so that standard output is the report alone.
if [ -z "$(find "$here/target/classpath" -newer "$here/pom.xml" 2>/dev/null)" ] \
    || [ -n "$(find "$here/src" -type f -newer "$here/target/classpath")" ]; then
    rm -rf "$here/target"
    "$home/mvnw" -B -q -f "$here/pom.xml" compile >&2
fi

names=()
for list in "$here/company.txt" "$home"/core/src/main/resources/org/allophone/fiction/*.txt; do
    names+=(--names "$list")
done
exec "$java" -Xmx3g -Dfile.encoding=UTF-8 -cp "$here/target/classes:$(cat "$here/target/classpath")" \
    org.allophone.bench.french.JudgeFrench "$here" "${names[@]}" "$@"
