# Sourced by run.sh: what is told in one figure each.

say "      200 identical requests at once, an edited article, a long document, the cost of a call"
# The upstream takes a second, so that all 200 are there before the first is answered.
latency 1000
texts medium "$(fresh)" >"$work/sent"
before=$(calls)
curl -sf -Z --parallel-immediate --parallel-max 200 -o /dev/null -w '%{http_code}\n' -H 'Content-Type: application/json' \
  --data-binary "@$work/sent" "$url?[1-200]" >"$work/codes" 2>"$work/curl.log" || true
crowd_calls=$(($(calls) - before))
crowd_right=$(grep -c '^200$' "$work/codes" || true)

latency 0
number=$(fresh)
texts article "$number" >"$work/edited.body"
cp "$work/edited.body" "$work/first.body"
sed -i 's/This is report 25\. /This is report 2525. /' "$work/edited.body"
cmp -s "$work/first.body" "$work/edited.body" && fail "The article was not edited."
ask first >"$work/took"
before=$(segments)
ask edited >"$work/took"
article=$(jq -r '.items[0].results[0].segments | "\(.cached) of \(.total)"' "$work/answer")
article_asked=$(($(segments) - before))

latency 200
median() { # TEXT: seconds of the middle one of five, each a new one
  local i
  for i in 1 2 3 4 5; do
    ask "$1" "$(date +%s%N | cut -c6-16)"
    echo
  done | sort -n | sed -n 3p
}
one=$(median short)
before=$(calls)
document=$(median long)
document_calls=$((($(calls) - before) / 5))
document_segments=$(jq '.items[0].results[0].segments.total' "$work/answer")

# The same call with room on the machine: what one caller waits longer because of us.
cost() { load "$1" "$2" 16 $((each * 2)) ${3:-} | cut -d' ' -f2; }
cost "$stub/v1/chat/completions" "$work/medium.call" >"$work/warm"
slow_straight=$(cost "$stub/v1/chat/completions" "$work/medium.call")
cost "$url" "$work/medium.body" "$(fresh)" >"$work/warm"
slow_miss=$(cost "$url" "$work/medium.body" "$(fresh)")
latency 0
