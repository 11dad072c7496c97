# Sourced by run.sh: the report, in Markdown.

calc() { awk "BEGIN { printf \"$1\", $2 }"; }
share() { # LETTER TEXT: of the floor's requests a second at 16
  [ -n "${rates[$1${2}16]:-}" ] && calc '%.0f %%' "100 * ${rates[$1${2}16]} / ${rates[a${2}16]}" || echo "-"
}
size() { wc -c <"$work/texts/$1"; }

cat <<TEXT
### Benchmark

$(nproc) cores ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)), $("$JAVA_HOME/bin/java" -version 2>&1 | sed -n 2p), \`$jvm\`; \
load average before the start: $busy. Each figure from ${each} s, after rounds of ${warm} s of warm-up until it gets no quicker, and ${warm} s more for each row.

| | text | 1 caller: requests/s | p50 ms | p99 ms | 16: requests/s | p50 ms | p99 ms | 64: requests/s | p50 ms | p99 ms | CPU ms a request |
| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |
$(sort -t'|' -s -k2,2 "$table")

| | |
| --- | --- |
| (b) from memory, of the floor's requests/s at 16 callers | short $(share b short), medium $(share b medium), long $(share b long) |
| (e) over (f), p50 at 16 callers, medium, upstream at 0 ms: all cores are busy | $(calc '%.2f ms' "${halves[emedium16]} - ${halves[fmedium16]}") |
| the same, upstream at 200 ms: there is room on the machine | $(calc '%.2f ms' "$slow_miss - $slow_straight") ($slow_miss against $slow_straight) |
| 200 identical requests at once | $crowd_calls upstream calls, $crowd_right answers |
| an article of 50 paragraphs with one edited | segments cached: $article; asked upstream: $article_asked |
| $document_segments segments, upstream at 200 ms | $document s in $document_calls calls, against $one s for one short one: $(calc '%.2f' "$document / $one") times |
| upstream calls a request | (b) ${upstream[bmedium]}; (e) short ${upstream[eshort]}, medium ${upstream[emedium]}, long ${upstream[elong]} |
| start until ready | $start ms (${starts[*]}) |
| resident memory | $at_start MB after the start, $after_load MB after the load |
| a kept segment | $bytes bytes of heap ($kept segments) |

- Everything runs on this machine: wrk with one thread, the service, its upstream. They share its cores; what wrk and the
  upstream take is in every figure. At upstream latency 0 and more callers than cores a p50 is mostly waiting for a core.
- CPU ms a request: the CPU time of the process that answers (floor, service, stub), all three columns together. Of all figures
  it minds other work on the machine least; what the compiler and the collector take is in it.
- Texts: short is one paragraph, medium the sample story, long 100 paragraphs; the bodies of their answers are about
  $(size short), $(size medium) and $(size long) bytes. Requests are \`POST /v1/translate\` with one text and one target; the
  language is left to be detected. The provider's concurrency is 256, its queue 1024; all else is as it comes.
- (a) A Quarkus application of its own with the service's versions, only quarkus-rest-jackson in it: it reads the same request
  into a record, on a virtual thread, and answers a record with a text, as many bytes as the service's answer.
- (b), (c), (d) The same request again and again, checked to be a hit. For (c) and (d) the memory above is made as good as none.
- (e) Every line of every request carries a number that was never there before. (f) The very body that the service sends for
  that text, sent by wrk. Both at an upstream latency of 0.
  What wrk drops at the end of a run has been asked upstream already: so upstream calls may be a little more than the requests.
- 200 at once: by curl, upstream at 1 s. The document: the middle one of five, each new. Start: from the start of the
  process to the first 200 of \`/q/health/ready\`, the middle one of three. Memory: VmRSS. A kept segment: live heap after a collection,
  after less before, by the segments that the upstream was asked for; a paragraph of about 190 characters each.
TEXT
