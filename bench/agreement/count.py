"""Counts how many of the planted alterations a report has found.

usage: count.py PLANTED REPORT [--missed]
"""
import collections
import json
import sys

report = json.load(open(sys.argv[2]))
turns = {(one["call"], one["turn"]) for one in report["contradictions"]}
outcomes = {one["call"] for one in report["contradictions"] if one["subject"] == "outcome"}
planted, found = collections.Counter(), collections.Counter()
for line in open(sys.argv[1]):
    one = json.loads(line)
    planted[one["kind"]] += 1
    hit = one["call"] in outcomes if one["kind"] == "outcome" else (one["call"], one["turn"]) in turns
    found[one["kind"]] += hit
    if not hit and "--missed" in sys.argv:
        print("missed", one)
for kind in planted:
    print(f"{kind:16} {planted[kind]:5} planted {found[kind]:5} found {100 * found[kind] / planted[kind]:6.1f} %")
total, hits = sum(planted.values()), sum(found.values())
print(f"{'all':16} {total:5} planted {hits:5} found {100 * hits / total:6.1f} %")
