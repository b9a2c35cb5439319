#!/bin/sh
# Fuzzes every reader: Tests/Fuzzing/run.sh [SECONDS [TARGET...]]
#
# Needs Clang's libFuzzer, which comes with Swift on Linux. Seeds: Corpus/TARGET, and SEEDS/TARGET/* where SEEDS names a
# folder of files. New inputs go to .build/fuzzing/corpus/TARGET, finds to .build/fuzzing/finds/TARGET-*.
set -eu
cd "$(dirname "$0")/../.."
seconds=${1:-60}
[ $# -gt 0 ] && shift
out=.build/fuzzing
mkdir -p "$out/finds"
if [ ! -x "$out/fuzz" ] || [ -n "$(find Sources/WeftTable Tests/Fuzzing Tests/WeftTableTests/Fuzzing/FuzzTarget.swift -name '*.swift' -newer "$out/fuzz" | head -1)" ]; then
  swiftc -O -wmo -swift-version 6 -parse-as-library -sanitize=fuzzer,address -module-name WeftTable \
    -enable-upcoming-feature InternalImportsByDefault -enable-upcoming-feature ExistentialAny \
    -I Sources/CExpat -I Sources/CZlib $(find Sources/WeftTable Tests/Fuzzing -name '*.swift') Tests/WeftTableTests/Fuzzing/FuzzTarget.swift \
    -lexpat -lz -o "$out/fuzz"
fi
targets=${*:-csv matrix xlsx sheet graphml gexf gml pajek pajek-project pajek-values dl ucinet json dot vna gdf multinet metis number encoding}
for target in $targets; do
  corpus="$out/corpus/$target"
  mkdir -p "$corpus" "Tests/Fuzzing/Corpus/$target"
  seeds=""
  [ -d "${SEEDS:-/nowhere}/$target" ] && seeds="$SEEDS/$target"
  status=0
  FUZZ_TARGET=$target SWIFT_BACKTRACE=enable=no "$out/fuzz" -max_total_time="$seconds" -timeout=10 \
    -rss_limit_mb=2048 -malloc_limit_mb=1024 -max_len=8192 -print_final_stats=1 \
    -artifact_prefix="$out/finds/$target-" "$corpus" "Tests/Fuzzing/Corpus/$target" $seeds \
    >"$out/$target.log" 2>&1 || status=$?
  echo "$target: exit $status," $(sed -n 's/^stat::number_of_executed_units: */inputs /p; s/^stat::peak_rss_mb: */peak MB /p' "$out/$target.log")
done
