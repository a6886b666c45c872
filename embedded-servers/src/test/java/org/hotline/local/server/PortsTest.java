package org.hotline.local.server;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

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
