#!/bin/bash
# Makes the topics that are missing. Seven days for what carries content, for good for what carries facts.
set -euo pipefail
topic() {
    /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$KAFKA_BOOTSTRAP_SERVERS" --create --if-not-exists \
        --topic "$1" --partitions "${PARTITIONS:-12}" --replication-factor "${REPLICATION_FACTOR:-1}" \
        --config "retention.ms=$2" --config "min.insync.replicas=${MIN_INSYNC:-1}" --config max.message.bytes=8388608
}
week=604800000
topic inbound-messages $week
topic outbound-messages $week
topic solved-cases $week
topic interaction-events -1
topic ticket-events -1
topic staff-events -1
topic escalation-events -1
topic knowledge-events -1
