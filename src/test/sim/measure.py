#!/usr/bin/env python3
"""What the learned suggestions are worth on simulated people, next to every mode of the rules, as one table.

  measure.py --simulator DIR [--app ./start] [--work DIR] [--control] [11/111 12/112 13/113 ...]

DIR holds people.py and score_ranking.py. For each pair of seeds A/B, 30 people of seed A over 120 days are learned from
and 40 of seed B are ranked, by the app itself (--train, --rank). Only score_ranking.py opens what is true of them.
--control deals out by chance what was chosen and what became of it before it is learned from, and takes every date away:
what is learned of that has to be worth as much as a random list. Needs Python 3 and numpy.
"""
import argparse, csv, os, random, re, shlex, shutil, subprocess, sys
from datetime import datetime

NUMBERS = ["value", "G", "G low", "G high", "G*", "G* low", "G* high", "0-4", "5-29", "30-99", "100+", "aversive done"]
ROW = re.compile(r"^(\S+)\s+(-?[\d.]+)\s+(-?\d+)%\s+\[(-?\d+)%, (-?\d+)%\]\s+(-?\d+)%\s+\[(-?\d+)%, (-?\d+)%\]\s+(\S.*?)\s+([+-]\d+%|-)$")
QUALITY = {"within-person AUC, of what is possible": r"\((-?\d+)% of what is possible\)", "Brier skill": r"\(skill (-?\d+)%\)",
           "ECE of finishing": r"ECE ([\d.]+)", "net relief, R2 of what is possible": r"R2 -?[\d.]+ of [\d.]+ \((-?\d+)%\)"}


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
    return done.stdout


def make(simulator, people, seed, folder):
    if not os.path.exists(os.path.join(folder, "ground_truth.csv")):
        run(sys.executable, os.path.join(simulator, "people.py"), "--people", str(people), "--days", "120", "--seed", seed, "--out", folder)
    return folder


def rewrite(source, target, name, change):
    with open(os.path.join(source, name), newline="") as f:
        rows = list(csv.DictReader(f))
    rows = change(rows)
    with open(os.path.join(target, name), "w", newline="") as f:
        out = csv.DictWriter(f, rows[0])
        out.writeheader()
        out.writerows(rows)


def without_dates(rows):
    return [dict(row, due_at="") if "due_at" in row else row for row in rows]


def undated(source, target, dice=None):
    """A copy without dates; with dice, also what was chosen and what became of it is dealt out by chance."""
    shutil.rmtree(target, ignore_errors=True)
    os.makedirs(target)
    for name in ("tasks.csv", "recommendations.csv", "ground_truth.csv"):
        shutil.copy(os.path.join(source, name), target)
    rewrite(source, target, "candidates.csv", without_dates)
    if dice is None:
        rewrite(source, target, "task_instances.csv", without_dates)
        return target
    with open(os.path.join(source, "candidates.csv"), newline="") as f:
        candidates = [(row["user_id"], row["task_id"], row["shown_at"]) for row in csv.DictReader(f)]

    def deal(rows):
        """Over everybody and everything that was ever open: within a list, who starts much and what is open long would still tell."""
        ends = [(row["is_completed"], row["status"], row["actual"]) for row in rows]
        dice.shuffle(ends)
        for row, (done, status, actual), (user, task, at) in zip(rows, ends, dice.sample(candidates, len(rows))):
            minute = "%Y-%m-%d %H:%M"
            took = datetime.strptime(row["completed_at"] or row["cancelled_at"], minute) - datetime.strptime(row["started_at"], minute)
            end = (datetime.strptime(at, minute) + took).strftime(minute)
            finished = status == "completed"
            row.update(user_id=user, task_id=task, started_at=at, initialized_at=at, is_completed=done, status=status, actual=actual,
                       due_at="", completed_at=end if finished else "", cancelled_at="" if finished else end)
        return rows

    rewrite(source, target, "task_instances.csv", deal)
    return target


def measured(simulator, app, train, new, ranking):
    if not os.path.exists(ranking):
        run(*app, f"--train={train}", f"--rank={new}", f"--out={ranking}")
    text = run(sys.executable, os.path.join(simulator, "score_ranking.py"), new, ranking)
    policies = {}
    for line in text.splitlines():
        match = ROW.match(line.rstrip())
        if match:
            name, value, *rest, history, aversive = match.groups()
            steps = [float(x.strip().rstrip("%")) if x.strip() != "-" else float("nan") for x in history.split("/")]
            policies[name] = [float(value), *map(float, rest), *steps, float("nan") if aversive == "-" else float(aversive.rstrip("%"))]
    quality = {name: float(match.group(1)) for name, pattern in QUALITY.items() if (match := re.search(pattern, text))}
    cover = {step: float(share) for step, share in re.findall(r"(\S+) (\d+)% \(n \d+\)", text.partition("interval of minutes covers")[2])}
    quality.update({f"80 % range of minutes, {step}": share for step, share in cover.items()})
    quality["ECE of confidence"] = confidence(new, ranking)
    return text, policies, quality


def untouched(said, actual):
    """Whoever left every slider where the guess had put it did not answer."""
    pairs = [("relief", "relief"), ("mental_energy", "mental_energy"), ("difficulty", "difficulty"), ("emotional_load", "emotional"), ("physical_load", "physical")]
    return all(said.get("expected_" + before) == actual.get("actual_" + after) for before, after in pairs)


def confidence(new, ranking):
    """Of what was started, how far the share that was finished and worth the person's usual lies from what was said."""
    import json
    import numpy as np
    said = {}
    with open(ranking, newline="") as f:
        for row in csv.DictReader(f):
            if row["policy"] == "app_model" and row["confidence"]:
                said[(row["rec_id"], row["task_id"])] = float(row["confidence"])
    with open(os.path.join(new, "task_instances.csv"), newline="") as f:
        instances = {row["instance_id"]: row for row in csv.DictReader(f)}
    nets, pairs = {}, []
    with open(os.path.join(new, "recommendations.csv"), newline="") as f:
        for row in csv.DictReader(f):
            instance = instances.get(row["instance_id"])
            if instance is None:
                continue
            done, actual = bool(instance["completed_at"]), json.loads(instance["actual"])
            before = nets.setdefault(row["user_id"], [])
            answered = done and "actual_relief" in actual and not untouched(json.loads(instance["predicted"]), actual)
            net = actual["actual_relief"] - actual["actual_stress"] / 2 if answered else None
            good = done and (net is None or not before or net >= np.median(before[-30:]))
            if (row["rec_id"], row["chosen_task_id"]) in said:
                pairs.append((said[(row["rec_id"], row["chosen_task_id"])], good))
            if net is not None:
                before.append(net)
    if not pairs:
        return float("nan")
    p, y = np.array(pairs, float).T
    return float(sum(len(i) * abs(y[i].mean() - p[i].mean()) for i in np.array_split(np.argsort(p, kind="stable"), 10) if len(i)) / len(p))


def table(results):
    mean = lambda values: sum(values) / len(values)
    print(f"\nMean over {len(results)} pairs of seeds; lowest and highest end of the 95 % intervals (bootstrap over people) of the pairs")
    print(f"{'policy':26}{'value':>7}{'G':>7}{'95 %':>13}{'G*':>7}{'95 %':>13}{'G at 0-4 / 5-29 / 30-99 / 100+':>34}{'aversive done':>15}")
    for name in results[0][1]:
        rows = [policies[name] for _, policies, _ in results]
        col = lambda i: [row[i] for row in rows]
        steps = " / ".join(f"{mean(col(i)):.0f}%" for i in range(7, 11))
        ends = lambda low, high: f"[{min(col(low)):.0f}, {max(col(high)):.0f}]"
        print(f"{name:26}{mean(col(0)):7.2f}{mean(col(1)):6.0f}%{ends(2, 3):>13}{mean(col(4)):6.0f}%{ends(5, 6):>13}{steps:>34}{mean(col(11)):+14.0f}%")
    print()
    for name in results[0][2]:
        values = [quality[name] for _, _, quality in results]
        print(f"{name:42}{mean(values):8.3g}   pairs: {', '.join(f'{value:.3g}' for value in values)}")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--simulator", required=True)
    ap.add_argument("--app", default="./start")
    ap.add_argument("--work", default="target/measured")
    ap.add_argument("--control", action="store_true")
    ap.add_argument("pairs", nargs="*", default=["11/111", "12/112", "13/113"])
    a = ap.parse_args()
    results = []
    for a_seed, b_seed in (pair.split("/") for pair in a.pairs):
        train = make(a.simulator, 30, a_seed, os.path.join(a.work, f"train-{a_seed}"))
        new = make(a.simulator, 40, b_seed, os.path.join(a.work, f"new-{b_seed}"))
        if a.control:
            train = undated(train, train + "-dealt", random.Random(int(a_seed)))
            new = undated(new, new + "-undated")
        ranking = os.path.join(a.work, f"ranking-{a_seed}-{b_seed}{'-control' if a.control else ''}.csv")
        result = measured(a.simulator, shlex.split(a.app), train, new, ranking)
        print(f"== {a_seed}/{b_seed}\n{result[0]}", flush=True)
        results.append(result)
    table(results)
    if a.control:
        shares = [(p["app_model"][0] - p["random"][0]) / (p["oracle"][0] - p["random"][0]) for _, p, _ in results]
        print(f"\ncontrol: of random -> oracle it closes {', '.join(f'{share:+.1%}' for share in shares)}; mean {sum(shares) / len(shares):+.1%}, has to lie within 10 %")


if __name__ == "__main__":
    main()
