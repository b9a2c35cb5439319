#!/usr/bin/env bash
# The program against the reference on random datasets: organizations.csv, every column.
#   WEFT=path/to/weft SEEDS="1 2 3" Tests/Reference/run.sh
# Each seed runs plain; even seeds again with --at and with --projection none; every third with another plane and threshold.
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
weft=${WEFT:-.build/release/weft}
[ -x "$weft" ] || weft="$root/.build/release/weft"
python=${PYTHON:-python3}
seeds=${SEEDS:-$(seq 1 20)}
if [ ! -x "$weft" ]; then
    echo "no program at ${WEFT:-.build/release/weft}; build it, or name it in WEFT" >&2
    exit 66
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

datasets=0 cells=0 mismatches=0 runs=0
one() { # seed, then options
    local seed=$1; shift
    local dataset="$work/d$seed" out="$work/out" log="$work/log"
    rm -rf "$out"
    runs=$((runs + 1))
    if ! "$python" "$here/reference.py" "$dataset" "$@" --out "$work/expected.csv"; then
        echo "seed $seed $*: the reference failed"; mismatches=$((mismatches + 1)); return
    fi
    if ! "$weft" analyze "$dataset" --out "$out" --quiet "$@" > "$log" 2>&1; then
        echo "seed $seed $*: weft failed:"; head -5 "$log"; mismatches=$((mismatches + 1)); return
    fi
    "$python" "$here/compare.py" "$work/expected.csv" "$out/organizations.csv" > "$log" 2>&1
    local c m
    read -r c m < <(sed -n 's/^total \([0-9]*\) cells \([0-9]*\) mismatches$/\1 \2/p' "$log")
    cells=$((cells + ${c:-0})); mismatches=$((mismatches + ${m:-1}))
    if [ "${m:-1}" -ne 0 ]; then
        echo "seed $seed $*: ${m:-no} mismatches"
        # Columns with a mismatch, and any line that is not a column's.
        grep -vE ' 0 mismatches   max|^total|^not compared' "$log" | head -60
    fi
}

for seed in $seeds; do
    "$python" "$here/random_dataset.py" "$seed" "$work/d$seed" || exit 70
    datasets=$((datasets + 1))
    one "$seed"
    if [ $((seed % 2)) -eq 0 ]; then
        one "$seed" --at "202$((seed % 5))-06-30"
        one "$seed" --projection none
    fi
    if [ $((seed % 3)) -eq 0 ]; then
        one "$seed" --plane village --threshold 0.3
    fi
done
echo "$runs runs"
echo "$datasets datasets, $cells cells, $mismatches mismatches"
[ "$mismatches" -eq 0 ]
