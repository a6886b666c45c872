package org.hotline.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void aFreePortIsNoneThatAnOutgoingConnectionMayGet() {
        assertThat(IntStream.range(0, 50).map(i -> Ports.free()))
                .allSatisfy(port -> assertThat(port).isLessThan(Ports.LOWEST_OF_CONNECTIONS));
    }

    @Test
    void aServerRefusesAPortThatAStrangerListensOn(@TempDir Path home) throws Exception {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PostgresSettings settings = ServersOfAJvm.postgres(home, stranger.getLocalPort());

            assertThatThrownBy(() -> PostgresServer.start(settings, List.of("ticket")))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContainingAll("PostgreSQL", Integer.toString(stranger.getLocalPort()), "taken");
        }
    }
}
