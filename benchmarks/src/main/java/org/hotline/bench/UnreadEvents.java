package org.hotline.bench;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.hotline.launcher.run.LocalPorts;

/** What the services have not read of their events yet. */
final class UnreadEvents implements AutoCloseable {

    private static final int MOST_LOOKS = 1_200;

    private final Admin admin;

    UnreadEvents(LocalPorts ports) {
        this.admin = Admin.create(Map.of("bootstrap.servers", "localhost:" + ports.kafka()));
    }

    /** Waits until every event that was published has been followed by all, which is looked at ten times a second. */
    void awaitNone() throws InterruptedException, ExecutionException {
        int quiet = 0;
        for (int look = 0; quiet < 3; look++) {
            if (look == MOST_LOOKS) {
                throw new IllegalStateException(records() + " events are not read after two minutes.");
            }
            quiet = records() == 0 ? quiet + 1 : 0;
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private long records() throws InterruptedException, ExecutionException {
        long records = 0;
        for (GroupListing group : admin.listGroups().all().get()) {
            Map<TopicPartition, OffsetAndMetadata> read = admin.listConsumerGroupOffsets(group.groupId())
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, OffsetSpec> newest =
                    read.keySet().stream().collect(Collectors.toMap(partition -> partition, p -> OffsetSpec.latest()));
            for (ListOffsetsResultInfo end :
                    admin.listOffsets(newest).all().get().values()) {
                records += end.offset();
            }
            for (OffsetAndMetadata position : read.values()) {
                records -= position.offset();
            }
        }
        return records;
    }

    @Override
    public void close() {
        admin.close();
    }
}
