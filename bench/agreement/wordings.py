"""Adds up reports: what was understood, what was contradicted, and by which wordings.

usage: wordings.py REPORT...
"""
import collections
import json
import sys

calls = turns = outcomes = 0
said, idioms, subjects = collections.Counter(), collections.Counter(), collections.Counter()
wordings = collections.Counter()
for name in sys.argv[1:]:
    report = json.load(open(name))
    calls += report["calls"]
    turns += report["turns"]
    outcomes += report["outcomes"]
    said.update(report["said"])
    idioms.update(report["idioms"])
    for one in report["contradictions"]:
        subjects[one["subject"]] += 1
        # A turn joins the end of one step and the start of the next; most values stand in the last.
        wordings[one["subject"], one["wording"].split("+")[-1] or one["expected"]] += 1
print(f"{calls} calls, {turns} turns, {sum(said.values())} values, {outcomes} outcomes, {sum(subjects.values())} contradictions")
for kind in list(said) + [subject for subject in subjects if subject not in said]:
    print(f"{kind:12} {said[kind]:9} understood {idioms[kind]:8} idioms {subjects[kind]:8} contradictions")
for (subject, wording), count in wordings.most_common():
    print(f"{count:6} {subject:10} {wording}")
