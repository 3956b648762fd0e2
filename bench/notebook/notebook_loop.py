"""The notebook's own loop, steps 2 to 10, written anew from seed/notebook.fr.md: the reference for bytes and for speed.

usage: notebook_loop.py CALLS TRANSCRIPTS START OUTPUT_FOLDER   (the salt comes from SALT_PII, as in the notebook)
"""

import hashlib
import os
import sys
from datetime import datetime, timedelta

import numpy as np
import pandas as pd

numbers_of_calls = int(sys.argv[1])
numbers_of_transcripts = int(sys.argv[2])
start_date = datetime.fromisoformat(sys.argv[3])
raw_directory = sys.argv[4]
transcripts_directory = os.path.join(raw_directory, "transcripts")
os.makedirs(transcripts_directory, exist_ok=True)
salt_pii = os.getenv("SALT_PII", "changeme")
agents = ["A", "B", "C", "D", "E"]
topics = ["billing", "tech_support", "orders", "returns", "other"]
templates = {}
for name in topics:
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../generator/src/main/resources/org/allophone/conversation/dialogues")
    with open(os.path.join(folder, name + ".fr.txt"), encoding="utf-8") as f:
        templates[name] = f.read().splitlines()


def mask_pii(sensitive_data, salt=salt_pii):
    return hashlib.sha256((salt + sensitive_data).encode()).hexdigest()


np.random.seed(42)
cdr_rows = []
for i in range(numbers_of_calls):
    call_id = f"CALL_{i+1:04d}"
    caller_number = f"04{np.random.randint(2000000,3999999)}"
    caller_id = mask_pii(caller_number)
    agent_id = np.random.choice(agents)
    start_timestamp = start_date + timedelta(minutes=np.random.randint(0, 43200))
    call_duration_seconds = np.random.randint(30, 1800)
    topic = np.random.choice(topics)
    resolved = int((call_duration_seconds < 900 and topic != "tech_support") or np.random.rand() > 0.3)
    cdr_rows.append({
        "call_id": call_id,
        "caller_id": caller_id,
        "agent_id": agent_id,
        "start_ts": start_timestamp.isoformat(),
        "duration_sec": call_duration_seconds,
        "topic": topic,
        "resolved": resolved,
    })

cdr_df = pd.DataFrame(cdr_rows)
cdr_df.to_csv(os.path.join(raw_directory, "cdr_synthetic.csv"), index=False)

for i in range(numbers_of_transcripts):
    topic = np.random.choice(topics)
    dialogue = [line.replace("Client", f"Client_{i+1}") for line in templates[topic]]
    with open(os.path.join(transcripts_directory, f"{topic}_{i+1:02d}.txt"), "w", encoding="utf-8") as f:
        f.write("\n".join(dialogue))
