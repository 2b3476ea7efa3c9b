# Runs COMMAND until it ends, or until standard input is closed, which happens when the process
# that holds the other end of it ends in any way, a kill -9 included.
# Usage: supervise SIGNAL SECONDS COMMAND...
#   SIGNAL   asks COMMAND to stop
#   SECONDS  it has for that before it is killed
signal=$1 seconds=$2
shift 2
exec 3<&0 </dev/null

"$@" 3<&- &
child=$!

(
  while read -r _; do :; done <&3
  kill -s "$signal" $child
  while [ "$seconds" -gt 0 ] && kill -s 0 $child; do
    sleep 1
    seconds=$((seconds - 1))
  done
  kill -s KILL $child
) >/dev/null 2>&1 &
watcher=$!
exec 3<&-

wait $child
status=$?
kill $watcher 2>/dev/null
wait $watcher 2>/dev/null
exit $status
