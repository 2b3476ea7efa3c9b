#!/bin/sh
# Measures ./rehearsal, already built: seconds until it is ready, on a new data directory and on the
# same one again, seconds until it has stopped, and the memory that stays resident.
#   benchmarks/startup.sh [rounds]
set -eu
cd "$(dirname "$0")/.."
rounds=${1:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

now() { date +%s.%N; }
since() { echo "$(now) $1" | awk '{ printf "%.1f", $1 - $2 }'; }

# Kilobytes of proportional memory: pages that PostgreSQL's processes share are counted once.
resident() {
  total=0
  for process in $1 $(descendants "$1"); do
    kilobytes=$(awk '/^Pss:/ { print $2 }' "/proc/$process/smaps_rollup" 2>/dev/null || echo 0)
    total=$((total + kilobytes))
  done
  echo $total
}

descendants() {
  for child in $(cat /proc/"$1"/task/*/children 2>/dev/null); do
    echo "$child"
    descendants "$child"
  done
}

run() {
  start=$(now)
  ./rehearsal --port 18090 --data-dir "$2" >"$work/out" 2>&1 &
  launcher=$!
  until grep -q 'is ready' "$work/out"; do
    kill -0 $launcher 2>/dev/null || { cat "$work/out" >&2; exit 1; }
    sleep 0.05
  done
  ready=$(since "$start")
  sleep 10
  java=$(awk '/VmRSS/ { print int($2 / 1024) }' "/proc/$launcher/status")
  all=$(($(resident $launcher) / 1024))
  start=$(now)
  kill -TERM $launcher
  wait $launcher || true
  printf '%-8s %8s %8s %10s %10s\n' "$1" "$ready" "$(since "$start")" "$java" "$all"
}

printf '%-8s %8s %8s %10s %10s\n' start ready/s stop/s java/MiB all/MiB
round=1
while [ "$round" -le "$rounds" ]; do
  run first "$work/data"
  run again "$work/data"
  rm -rf "$work/data"
  round=$((round + 1))
done
