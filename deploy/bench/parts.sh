# Sourced by run.sh and hardships.sh, which set $here, $root, $work and $jvm: what prepares, starts, waits, asks and measures.

started=()
trap 'stop "${started[@]}"' EXIT
trap "exit 130" INT TERM

say() { printf '\n\033[1m%s\033[0m\n' "$*" >&2; }
fail() { printf '\n%s\n' "$*" >&2; exit 1; }

stop() { # these processes of ours, in order; by force what takes longer than 10 s
  local pid end=$((SECONDS + 10))
  for pid in "$@"; do kill "$pid" 2>/dev/null || true; done
  for pid in "$@"; do
    while kill -0 "$pid" 2>/dev/null && [ $SECONDS -lt $end ]; do sleep 0.05; done
    kill -9 "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
  done
  forget "$@"
}

crash() { # this process of ours, as if it were lost
  kill -9 "$1"
  wait "$1" 2>/dev/null || true
  forget "$1"
}

forget() { # these: a number that is no longer ours may be another's soon
  local pid left=()
  for pid in "${started[@]}"; do [[ " $* " == *" $pid "* ]] || left+=("$pid"); done
  started=("${left[@]}")
}

install_packages() { # with apt, as root or through sudo; says what it does first
  [ $# -gt 0 ] || return 0
  command -v apt-get >/dev/null || return 1
  local as_root=
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || return 1
    as_root=sudo
  fi
  say "Installing with apt: $*"
  $as_root apt-get update -q >"$work/apt.log" 2>&1 || true
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >>"$work/apt.log" 2>&1
}

prepare() { # TOOL...: what this machine needs, the packaged service, and bodies of requests
  local tool name missing=() needed=("$@" jq curl)
  # What this machine's own service is configured by must not take part.
  for name in $(compgen -e | grep -E '^(GLOSSA|QUARKUS)_|_API_KEY$|^JAVA_TOOL_OPTIONS$' || true); do unset "$name"; done
  . "$root/.mvn/jdk.sh"
  find_jdk || exit 1
  for tool in "${needed[@]}" redis-server; do command -v "$tool" >/dev/null || missing+=("$tool"); done
  install_packages "${missing[@]}" || true
  for tool in "${needed[@]}"; do
    command -v "$tool" >/dev/null || fail "Please install $tool. What apt said is in $work/apt.log"
  done
  local jar=$root/target/quarkus-app/quarkus-run.jar
  if [ ! -e "$jar" ] || [ -n "$(find "$root/src/main" "$root/prompts" "$root/pom.xml" -newer "$jar" -print -quit)" ]; then
    "$root/mvnw" -f "$root/pom.xml" -B -ntp -q -Dquick -DskipTests package >&2 || fail "The build failed: see above."
  fi
  bodies
}

bodies() { # short, medium, long, article
  # Each line ends in @@, where a number can make it a new one. A line of the long texts has its own number already.
  local request='{ texts: [.], target: "es" }'
  local lines='split("\n") | map(if test("\\p{L}") then . + "@@" else . end) | join("\n")'
  local many='[split("\n")[] | select(length > 90)] as $lines
    | [range($n) | $lines[. % ($lines | length)] + " This is report \(.).@@"] | join("\n\n")'
  story=$root/deploy/sample-story.txt
  jq -Rsc "split(\"\n\")[1] + \"@@\" | $request" "$story" >"$work/short.body"
  jq -Rsc "$lines | $request" "$story" >"$work/medium.body"
  jq -Rsc --argjson n 100 "$many | $request" "$story" >"$work/long.body"
  jq -Rsc --argjson n 50 "$many | $request" "$story" >"$work/article.body"
}

begin() { # NAME COMMAND...: sets $pid and $address, which the process prints once it listens; false where it ends before
  local log=$work/$1.log
  shift
  : >"$log" # what an earlier one said is not an answer
  "$@" >"$log" 2>&1 &
  pid=$!
  started+=("$pid")
  local end=$((SECONDS + 60))
  until address=$(grep -oEm1 'http://127\.0\.0\.1:[0-9]+' "$log"); do
    kill -0 "$pid" 2>/dev/null || { stop "$pid"; return 1; }
    [ $SECONDS -lt $end ] || fail "It has not started after a minute: see $log"
    sleep 0.02
  done
}

stub() { # starts the upstream; sets $stub and $stub_process
  # shellcheck disable=SC2086  # the JVM's options are words
  begin stub "$JAVA_HOME/bin/java" $jvm "$here/Stub.java" "$story" "$here/story.es.txt" ||
    fail "The stub did not start: see $work/stub.log"
  stub=$address
  stub_process=$pid
}

redis() { # [PORT]: starts an empty Redis there, or anywhere; sets $redis and $port
  local end=$((SECONDS + 20))
  port=${1:-$((20000 + RANDOM % 12000))}
  mkdir -p "$work/redis"
  redis-server --port "$port" --bind 127.0.0.1 --save '' --appendonly no --dir "$work/redis" >"$work/redis.log" 2>&1 &
  redis=$!
  started+=("$redis")
  until grep -q 'Ready to accept' "$work/redis.log"; do
    { kill -0 "$redis" 2>/dev/null && [ $SECONDS -lt $end ]; } || fail "Redis did not start: see $work/redis.log"
    sleep 0.02
  done
}

replica() { # NAME SETTING...: starts one, waits until it is ready; sets $pid, $address, $ready_after (ms), $log
  local from end=$((SECONDS + 60))
  from=$(date +%s%3N)
  log=$work/$1.log
  # shellcheck disable=SC2086  # the JVM's options are words
  begin "$1" "$JAVA_HOME/bin/java" $jvm -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port=0 -Dglossa.route=stub \
    -Dglossa.providers.stub.kind=openai -Dglossa.providers.stub.base-url="$stub/v1" -Dglossa.providers.stub.model=stub \
    -Dglossa.providers.stub.concurrency=256 -Dglossa.providers.stub.queue=1024 "${@:2}" \
    -jar "$root/target/quarkus-app/quarkus-run.jar" || return 1
  until curl -sf -o "$work/ready" "$address/q/health/ready"; do
    [ $SECONDS -lt $end ] || fail "The service is not ready after a minute: see $log"
    sleep 0.02
  done
  ready_after=$(($(date +%s%3N) - from))
  until curl -sf -o "$work/ready" "$address/q/health/started"; do
    [ $SECONDS -lt $end ] || fail "The service has not loaded its languages after a minute: see $log"
    sleep 0.02
  done
}

service() { # SETTING...: starts one in place of the one before; sets $service and $url besides
  [ -z "${service:-}" ] || stop "$service"
  service=
  replica service "$@" || return 1
  service=$pid
  url=$address/v1/translate
}

latency() { curl -sf -o "$work/set" "$stub/latency/$1"; }
calls() { curl -sf "$stub/count" | cut -d' ' -f1; }
segments() { curl -sf "$stub/count" | cut -d' ' -f2; }
resident() { awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$service/status"; }
heap() { # bytes that live objects take
  "$JAVA_HOME/bin/jcmd" "$service" GC.run >"$work/gc"
  "$JAVA_HOME/bin/jcmd" "$service" GC.heap_info | sed -n 's/.* used \([0-9]*\)K.*/\1/p' | head -n 1 | awk '{ print $1 * 1024 }'
}

fresh() { date +%s00000; } # a number that no run has had: wrk counts on from it

texts() { # NAME NUMBER: the request for a text, each line marked; with a number, a new one
  sed "s/@@/${2:+ This is report $2.}/g" "$work/$1.body"
}

ask() { # NAME [NUMBER]: sends it, leaves the answer in $work/answer and its head in $work/head, prints the seconds
  texts "$@" >"$work/sent"
  curl -sf -D "$work/head" -o "$work/answer" -w '%{time_total}' -H 'Content-Type: application/json' \
    --data-binary "@$work/sent" "$url" || fail "The service refused a request: see $log"
}

load() { # URL BODY CONNECTIONS SECONDS [NUMBER]: requests a second, p50 and p99 in ms, errors, requests
  wrk -t1 -c"$3" -d"$4s" --timeout 10s -s "$here/load.lua" "$1" -- "$2" ${5:-} | sed -n 's/^RESULT //p'
}

warm_up() { # URL BODY again|new: until it gets no quicker, or for eight rounds
  local rate best=0 round number=
  for round in 1 2 3 4 5 6 7 8; do
    [ "$3" = again ] || number=$(fresh)
    read -r rate _ < <(load "$1" "$2" 16 "$warm" $number)
    [ "$round" -lt 3 ] || [ "$rate" -gt $((best * 11 / 10)) ] || break
    [ "$rate" -lt "$best" ] || best=$rate
  done
}

ticks() { awk '{ print $14 + $15 }' "/proc/$1/stat"; } # CPU time of a process, in hundredths of a second

row() { # LETTER NAME TEXT URL BODY again|new PROCESS: warms up, measures, adds a line to the table
  local cells= c number rate half most errors requests before=0 asked=0 sent=0 busy
  [ "$6" = again ] || number=$(fresh)
  load "$4" "$5" 16 "$warm" ${number:-} >/dev/null
  [ "$1" = f ] || before=$(calls)
  busy=$(ticks "$7")
  for c in 1 16 64; do
    [ "$6" = again ] || number=$(fresh)
    read -r rate half most errors requests < <(load "$4" "$5" "$c" "$each" ${number:-})
    rates[$1$3$c]=$rate
    halves[$1$3$c]=$half
    wrong=$((wrong + errors))
    sent=$((sent + requests))
    cells+=" $rate | $half | $most |"
    [ "$errors" -eq 0 ] || cells=${cells% |}" ($errors errors) |"
  done
  cells+=" $(awk -v t=$(($(ticks "$7") - busy)) -v s="$sent" 'BEGIN { printf "%.3f", s ? 10 * t / s : 0 }') |"
  [ "$1" = f ] || asked=$(($(calls) - before))
  upstream[$1$3]=$(awk -v a="$asked" -v s="$sent" 'BEGIN { printf "%.2f", s ? a / s : 0 }')
  printf '| (%s) %s | %s |%s\n' "$1" "$2" "$3" "$cells" | tee -a "$table" >&2
}

no_row() { printf '| (%s) %s | all | %s | | | | | | | | | |\n' "$1" "$2" "$3" | tee -a "$table" >&2; }
