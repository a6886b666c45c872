#!/usr/bin/env bash
# How well the search answers questions with known answers: nDCG@10 per collection.
# usage: benchmarks/search-quality.sh FOLDER LANGUAGE [FOLDER LANGUAGE]...
# A folder holds docs.jsonl (id, title, text), queries.jsonl (id, text) and qrels.tsv (query, document, relevance).
set -euo pipefail
[ $# -ge 2 ] || { sed -n '2,4s/^# //p' "$0" >&2; exit 2; }
root=$(cd "$(dirname "$0")/.." && pwd -P)
module=$root/knowledge-service
mvn -q -B -f "$root/pom.xml" -pl knowledge-service -am test-compile \
    dependency:build-classpath -Dmdep.outputFile='target/classpath.txt'
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$module/target/test-classes:$module/target/classes:$(cat "$module/target/classpath.txt")" \
    org.hotline.knowledge.search.SearchBenchmark "$@"
