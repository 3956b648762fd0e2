#!/usr/bin/env bash
# The default run, built: whole process, from the shell's point of view. Needs hyperfine.
set -euo pipefail
allophone=$(cd "$(dirname "$0")/.." && pwd)/allophone
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
unset SALT_PII
"$allophone" generate --quiet
hyperfine --warmup 3 --runs 20 --prepare 'rm -rf data' --export-json "$scratch/runs.json" "$allophone generate" 2>/dev/null
echo "every run, in seconds:"
grep -A100 '"times"' "$scratch/runs.json" | grep -oE '0\.[0-9]{3}|[1-9]\.[0-9]{3}' | head -20 | paste -sd' '
