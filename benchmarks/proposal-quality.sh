#!/usr/bin/env bash
# How often what is proposed for tickets is right, on texts with known answers, beside plain BM25 with ten neighbours.
# usage: benchmarks/proposal-quality.sh FOLDER...
# A folder holds train.csv and test.csv (text, category), or queries.jsonl (id, text) and qrels.tsv (query, document, relevance).
set -euo pipefail
[ $# -ge 1 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")/.." && pwd -P)
module=$root/ticket-service
mvn -q -B -f "$root/pom.xml" -pl ticket-service -am test-compile \
    dependency:build-classpath -Dmdep.outputFile='target/classpath.txt'
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$module/target/test-classes:$module/target/classes:$(cat "$module/target/classpath.txt")" \
    org.hotline.ticket.proposal.ProposalBenchmark "$@"
