#!/bin/sh
# How long from a hand-in until it is scored and on the dashboards, against a running Rehearsal.
# Usage: benchmarks/hand-in-latency.sh [URL] [hand-ins a second] [seconds]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$here/../standalone/target/rehearsal/lib/*" "$here/HandInLatency.java" "$@"
