# Read by ../allophone where it starts from the sources: builds the program where it was never built, or where a source has changed
# since. Takes home, jar, work and fail from there.

# Whether the jar is younger than every source; the stamp speaks for a build that found nothing to do.
up_to_date() {
    [ -f "$jar" ] || return 1
    for judge in "$work/built" "$jar"; do
        [ -f "$judge" ] || continue
        changed=$(cd "$home" && find pom.xml core/pom.xml files/pom.xml generator/pom.xml privacy/pom.xml quality/pom.xml rag/pom.xml parquet/pom.xml cli/pom.xml \
            core/src/main files/src/main generator/src/main privacy/src/main quality/src/main rag/src/main parquet/src/main cli/src/main -newer "$judge" -print -quit)
        [ -n "$changed" ] || return 0
    done
    return 1
}

build() {
    { mkdir -p "$work" && [ -w "$work" ]; } 2>/dev/null \
        || fail "the program is older than its sources, and $home cannot be written to; build it as its owner"
    (
        # One build at a time, where the system has locks; whoever waited finds it done.
        if command -v flock >/dev/null; then flock 9; fi
        if up_to_date; then exit 0; fi
        echo "allophone: building, once (a minute or two where Maven has to fetch what it needs)…" >&2
        touch "$work/building"
        if ! (cd "$home" && ./mvnw -B -q -C -DskipChecks -Dmaven.test.skip=true -pl cli -am package) >"$work/build.log" 2>&1 </dev/null; then
            tail -n 20 "$work/build.log" >&2
            fail "the build failed; the whole log is $work/build.log"
        fi
        mv "$work/building" "$work/built"
    ) 9>"$work/build.lock"
}

up_to_date || build
