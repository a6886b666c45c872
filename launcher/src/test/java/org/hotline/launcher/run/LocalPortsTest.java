package org.hotline.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
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
    void anEvenAndAnOddRunNeverMeet() {
        LocalPorts odd = LocalPorts.spare(1);

        for (int i = 0; i < 20; i++) {
            assertThat(ports(LocalPorts.spare(2))).doesNotContainAnyElementsOf(ports(odd));
        }
        for (int offset = 15; offset < 14_000; offset += 30) {
            assertThat(ports(new LocalPorts(offset))).doesNotContainAnyElementsOf(ports(new LocalPorts(6_000)));
        }
    }

    private static List<Integer> ports(LocalPorts ports) {
        List<Integer> all = new ArrayList<>(List.of(
                ports.smtp(),
                ports.caughtSmtp(),
                ports.caughtHttp(),
                ports.postgres(),
                ports.kafka(),
                ports.kafkaController()));
        for (HotlineService service : HotlineService.values()) {
            all.add(ports.http(service));
        }
        return all;
    }

    @Test
    void anOffsetThatLeavesNoPortIsRefused() {
        assertThatThrownBy(() -> new LocalPorts(50_000))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining("50000");
    }
}
