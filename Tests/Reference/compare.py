#!/usr/bin/env python3
"""compare.py EXPECTED ACTUAL: two organisation tables, column by column.

Numbers to 1e-9 (relative above 1), labels and empty cells exactly, component numbers exactly (their numbering is
defined). Prints one line a column: cells, mismatches, largest difference, the first few mismatching organisations.
A column or an organisation that ACTUAL lacks counts as mismatched. Exit 1 on any mismatch.
"""
import csv
import sys

TOLERANCE = 1e-9
EXAMPLES = 4


def read(path):
    with open(path, encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        rows = list(reader)
    return reader.fieldnames or [], rows


def number(text):
    try:
        return float(text)
    except ValueError:
        return None


def difference(expected, actual):
    """None where the cells are equal as text, the absolute difference of two numbers, infinity for anything else."""
    if expected == actual:
        return None
    a, b = number(expected), number(actual)
    if a is None or b is None or a != a or b != b:
        return float("inf")
    return abs(a - b)


def compare(expected_path, actual_path, out=sys.stdout):
    """(cells, mismatches); one line a column goes to `out`."""
    expected_columns, expected = read(expected_path)
    actual_columns, actual = read(actual_path)
    found = {row["id"]: row for row in actual}
    problems = 0
    if [row["id"] for row in expected] != [row["id"] for row in actual]:
        problems += 1
        missing = [row["id"] for row in expected if row["id"] not in found]
        surplus = sorted(set(found) - {row["id"] for row in expected})
        print(f"organisations differ or stand in another order: missing {missing[:5]}, surplus {surplus[:5]}", file=out)

    cells = mismatches = 0
    for column in expected_columns:
        if column == "id":
            continue
        count, bad, largest = 0, [], 0.0
        for row in expected:
            count += 1
            other = found.get(row["id"], {}).get(column)
            want = row[column]
            if other is None:
                bad.append((row["id"], want, "(absent)"))
                continue
            delta = difference(want, other)
            if delta is None:
                continue
            allowed = TOLERANCE * max(1.0, abs(number(want) or 0.0))
            if delta > allowed or (column in ("id", "name") and want != other):
                bad.append((row["id"], want, other))
            if delta != float("inf"):
                largest = max(largest, delta)
        cells += count
        mismatches += len(bad)
        line = f"{column:26} {count:6} cells {len(bad):6} mismatches   max abs diff {largest:.3g}"
        for identifier, want, got in bad[:EXAMPLES]:
            line += f"   {identifier}: expected {want or '(empty)'} got {got or '(empty)'}"
        print(line, file=out)
    surplus = [column for column in actual_columns if column not in expected_columns]
    if surplus:
        print("not compared: " + " ".join(surplus), file=out)
    print(f"total {cells} cells {mismatches + problems} mismatches", file=out)
    return cells, mismatches + problems


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: compare.py EXPECTED ACTUAL")
    sys.exit(1 if compare(sys.argv[1], sys.argv[2])[1] else 0)
