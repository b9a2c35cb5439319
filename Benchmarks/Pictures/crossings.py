"""Lines that cross: in a picture of Weft's (.json), and in plain dot's layout of the same ties."""

import csv
import json
import subprocess
from collections import defaultdict


def sampled(points, per_piece=8):
    """Points along a chain of cubic Bezier pieces."""
    result = [points[0]]
    for start in range(0, len(points) - 1, 3):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = points[start:start + 4]
        for step in range(1, per_piece + 1):
            t = step / per_piece
            s = 1 - t
            w = (s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t)
            result.append((w[0] * ax + w[1] * bx + w[2] * cx + w[3] * dx, w[0] * ay + w[1] * by + w[2] * cy + w[3] * dy))
    return result


def crossing_pairs(lines, cell=40.0):
    """Pairs of lines (a, b, points) that cross somewhere and share no end."""
    grid = defaultdict(list)
    for index, (_, _, points) in enumerate(lines):
        way = sampled(points)
        for p, q in zip(way, way[1:]):
            if p == q:
                continue
            for x in range(int(min(p[0], q[0]) // cell), int(max(p[0], q[0]) // cell) + 1):
                for y in range(int(min(p[1], q[1]) // cell), int(max(p[1], q[1]) // cell) + 1):
                    grid[x, y].append((index, p, q))
    found = set()

    def side(p, q, r):
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    for pieces in grid.values():
        for i, (a, p, q) in enumerate(pieces):
            for b, r, s in pieces[i + 1:]:
                pair = (a, b) if a < b else (b, a)
                if a == b or pair in found or {lines[a][0], lines[a][1]} & {lines[b][0], lines[b][1]}:
                    continue
                if side(p, q, r) * side(p, q, s) < 0 and side(r, s, p) * side(r, s, q) < 0:
                    found.add(pair)
    return len(found)


def of_picture(path):
    """How many ties a map draws, and how many pairs of them cross."""
    with open(path, encoding="utf-8") as file:
        marks = json.load(file)["marks"]
    lines = [
        (m["data"]["source"], m["data"]["target"], [tuple(p) for p in m["path"]])
        for m in marks if m["kind"] == "edge" and "path" in m and "source" in m.get("data", {})
    ]
    return len(lines), crossing_pairs(lines)


def of_dot(dataset, seconds=60):
    """The same for `dot` given all ties at once: (ties, crossings), or None where it does not finish in time."""
    with open(f"{dataset}/ties.csv", encoding="utf-8-sig") as file:
        rows = [(r["source"], r["target"], r["mode"]) for r in csv.DictReader(file)]
    with open(f"{dataset}/organizations.csv", encoding="utf-8-sig") as file:
        names = {r["id"]: r.get("name") or r["id"] for r in csv.DictReader(file)}
    merged, seen = [], set()
    for a, b, mode in rows:
        key = (a, b, mode) if mode == "hierarchical" else (*sorted((a, b)), mode)
        if key not in seen:
            seen.add(key)
            merged.append((a, b, mode))
    place = {name: f"n{index}" for index, name in enumerate(names)}

    def quoted(text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'

    text = "digraph {\n" + "".join(f"{place[i]} [label={quoted(n)}]\n" for i, n in names.items())
    text += "".join(
        f"{place[a]} -> {place[b]} [dir={'forward' if m == 'hierarchical' else 'none'}]\n" for a, b, m in merged) + "}\n"
    try:
        run = subprocess.run(["dot", "-Tplain"], input=text.encode(), capture_output=True, timeout=seconds)
    except subprocess.TimeoutExpired:
        return None
    if run.returncode != 0:
        return None
    lines = []
    for line in run.stdout.decode().splitlines():
        words = line.split()
        if words and words[0] == "edge":
            count = int(words[3])
            numbers = [72 * float(w) for w in words[4:4 + 2 * count]]
            lines.append((words[1], words[2], list(zip(numbers[::2], numbers[1::2]))))
    return len(lines), crossing_pairs(lines)
