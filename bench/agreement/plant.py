"""Alters one fact-bearing sequence of words in each of 1,000 calls, by the labels of a --gold data set, which the checker never reads.

usage: plant.py TRANSCRIPTS CALLS OUT_FOLDER [SEED]

Writes OUT_FOLDER/transcripts.jsonl with the altered calls alone, OUT_FOLDER/cdr_planted.jsonl with their records, and
OUT_FOLDER/planted.jsonl with what was altered where.
"""
import json
import os
import random
import re
import sys

WANTED = {"amount": 220, "date": 220, "time": 100, "duration": 110, "digit": 200, "partial digits": 50, "outcome": 100}

# Words that may stand for each other without a change of grammar.
SWAPS = [
    "deux trois quatre cinq six sept huit neuf".split(),
    "onze douze treize quatorze quinze seize".split(),
    "trente quarante cinquante soixante septante nonante".split(),
    "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(),
]
# What is said wrong at first may be altered without a contradiction.
CORRECTED = re.compile(r"\b(non|pardon|trompe)\b")
DIGITS = "zéro un deux trois quatre cinq six sept huit neuf".split()
MONTHS = SWAPS[4]
CLASS = {word: words for words in SWAPS for word in words}


def kind_of(span, said):
    value = span.get("value") or ""
    if span.get("wrong") or "fact" not in span or CORRECTED.search(said):
        return None
    if re.fullmatch(r"\d+\.\d\d", value):
        return "amount"
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return "date"
    if re.fullmatch(r"\d\d:\d\d(/\d\d:\d\d)?", value):
        return "time"
    if re.fullmatch(r"\d+ (days|workdays|weeks|months|minutes|years|seconds)", value):
        return "duration"
    if re.fullmatch(r"\+?[A-Z]{0,3}[0-9/+]{6,}", value):
        return "reference"
    return None


def words_of(text):
    return [(m.group().lower(), m.start(), m.end()) for m in re.finditer(r"[a-zA-ZÀ-ÿ]+", text)]


def altered(text, rng, digits):
    """The text with one word exchanged; None if no word of it can be."""
    words = words_of(text)
    places = []
    for i, (word, start, end) in enumerate(words):
        before = words[i - 1][0] if i else ""
        after = words[i + 1][0] if i + 1 < len(words) else ""
        if word == "quatre" and after in ("vingt", "vingts"):
            continue
        if before == "dix" and word in ("six", "sept", "huit", "neuf"):
            continue
        if word in ("trente", "vingt") and after in MONTHS or word == "soixante" and after in ("dix", "onze", "quinze") or word == "trompe":
            continue
        if digits and word in DIGITS and word != "un":
            places.append((start, end, word, [w for w in CLASS.get(word, []) if w != word] or DIGITS[2:]))
        elif word in CLASS:
            places.append((start, end, word, [w for w in CLASS[word] if w != word]))
    if not places:
        return None
    start, end, word, others = rng.choice(places)
    other = rng.choice(others)
    if text[start].isupper():
        other = other.capitalize()
    return text[:start] + other + text[end:]


def main():
    transcripts, calls, out = sys.argv[1:4]
    rng = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 7)
    left = dict(WANTED)
    os.makedirs(out, exist_ok=True)
    planted = {}
    with open(transcripts) as source, open(f"{out}/transcripts.jsonl", "w") as target:
        for line in source:
            if not any(left.values()):
                break
            call = json.loads(line)
            change = plant(call, left, rng)
            if change:
                left[change["kind"]] -= 1
                planted[call["call_id"]] = change
                target.write(json.dumps(call, ensure_ascii=False, separators=(",", ":")) + "\n")
    with open(calls) as source, open(f"{out}/cdr_planted.jsonl", "w") as target:
        for line in source:
            record = json.loads(line)
            if record["call_id"] in planted:
                if planted[record["call_id"]]["kind"] == "outcome":
                    record["resolved_true"] = 1 - record["resolved_true"]
                target.write(json.dumps(record) + "\n")
    with open(f"{out}/planted.jsonl", "w") as target:
        for call, change in planted.items():
            target.write(json.dumps({"call": call, **change}, ensure_ascii=False) + "\n")
    print("planted", len(planted), "left", {k: v for k, v in left.items() if v})


def plant(call, left, rng):
    kinds = [kind for kind, count in left.items() if count]
    rng.shuffle(kinds)
    if kinds and kinds[0] == "outcome":
        if call["other_intents"]:
            return None
        call["resolved_true"] = 1 - call["resolved_true"]
        return {"kind": "outcome", "turn": 0, "before": "", "after": ""}
    places = []
    for number, turn in enumerate(call["turns"], 1):
        for span in turn["spans"]:
            said = turn["text"][span["start"] : span["end"]]
            kind = kind_of(span, said)
            if kind == "reference":
                kind = "digit" if len(words_of(said)) >= 5 else "partial digits"
            if kind == kinds[0]:
                places.append((number, turn, span, said))
    rng.shuffle(places)
    for number, turn, span, said in places:
        other = altered(said, rng, kinds[0] in ("digit", "partial digits"))
        if other:
            turn["text"] = turn["text"][: span["start"]] + other + turn["text"][span["end"] :]
            turn["spans"] = []
            return {"kind": kinds[0], "turn": number, "before": said, "after": other}
    return None


main()
