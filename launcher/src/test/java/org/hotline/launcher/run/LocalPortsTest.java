package org.hotline.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.hotline.local.server.ServerException;
import org.junit.jupiter.api.Test;

class LocalPortsTest {

    @Test
    void theOffsetShiftsEveryPort() {
        LocalPorts ports = new LocalPorts(100);

        assertThat(ports.http(HotlineService.KNOWLEDGE)).isEqualTo(8184);
        assertThat(ports.smtp()).isEqualTo(2625);
        assertThat(ports.caughtHttp()).isEqualTo(8125);
        assertThat(ports.postgres()).isEqualTo(15532);
        assertThat(ports.kafka()).isEqualTo(19192);
    }

    @Test
    void aTakenPortIsNamedTogetherWithTheServiceThatNeedsIt() throws Exception {
        LocalPorts ports = LocalPorts.spare();
        try (ServerSocket stranger =
                new ServerSocket(ports.http(HotlineService.KPI), 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(ports::requireAllFree)
                    .isInstanceOf(ServerException.class)
                    .hasMessageContainingAll("kpi-service", Integer.toString(stranger.getLocalPort()));
        }
    }

    @Test
    void sparePortsAreFreeAndNotOfTheKindThatConnectionsGet() {
        LocalPorts ports = LocalPorts.spare();

        assertThatCode(ports::requireAllFree).doesNotThrowAnyException();
        assertThat(ports.kafka()).isGreaterThan(new LocalPorts(0).kafka()).isLessThan(32_768);
    }

    @Test
    void anOffsetThatLeavesNoPortIsRefused() {
        assertThatThrownBy(() -> new LocalPorts(50_000))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("50000");
    }
}
