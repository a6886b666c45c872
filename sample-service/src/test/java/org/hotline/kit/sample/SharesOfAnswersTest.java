package org.hotline.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.Socket;
import org.junit.jupiter.api.Test;

/** Many callers may come from one address. */
@SampleServiceTest
class SharesOfAnswersTest {

    @Test
    void whatOneCallerFetchesLeavesRoomForOthersBehindTheSameAddress() throws Exception {
        try (Socket slow = SlowDownloads.begin("greedy", 64 * 1024 * 1024)) {
            assertThat(SlowDownloads.whole("greedy", 1).statusCode()).isEqualTo(503);
            assertThat(SlowDownloads.whole("modest", 1).statusCode()).isEqualTo(200);
            assertThat(slow.isConnected()).isTrue();
        }

        await().untilAsserted(() ->
                assertThat(SlowDownloads.whole("greedy", 1).statusCode()).isEqualTo(200));
    }
}
