#!/usr/bin/env bash
# A linear classifier learns the intents of calls from what callers say, in the part for training, and names those of the test. Needs the
# network once, for two libraries from Maven Central.
#
#   bench/intents/run.sh FILE        JSON Lines of calls, as `allophone generate --transcripts all --format jsonl` writes them
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
if [ -z "$(find "$here/target/classpath" -newer "$here/pom.xml" 2>/dev/null)" ] \
    || [ -n "$(find "$here/src" -type f -newer "$here/target/classpath")" ]; then
    rm -rf "$here/target"
    "$here/../../mvnw" -B -q -f "$here/pom.xml" compile >&2
fi
exec "$java" -Xmx3g -Dfile.encoding=UTF-8 -cp "$here/target/classes:$(cat "$here/target/classpath")" \
    org.allophone.bench.intents.ClassifyIntents "$@"
