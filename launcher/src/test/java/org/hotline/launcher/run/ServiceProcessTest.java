package org.hotline.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline.local.server.Ports;
import org.hotline.local.server.ServerException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
@Tag("servers")
class ServiceProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<String> said = new CopyOnWriteArrayList<>();

    @TempDir
    Path directory;

    private HotlineHome home;
    private ServiceProcess service;

    @BeforeEach
    void prepare() throws IOException {
        home = HotlineHome.at(directory.resolve("home"));
        service = new ServiceProcess(home, instance(Map.of()), said::add);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aServiceThatIsKilledFromOutsideIsStartedAgain() {
        service.start();
        service.awaitReady(PATIENCE);
        long first = service.pid();

        ProcessHandle.of(first).orElseThrow().destroyForcibly();

        await().atMost(PATIENCE).until(() -> service.pid() != first && service.isReady());
        await().atMost(PATIENCE).until(() -> said.contains("tiny is ready again"));
        assertThat(said).anyMatch(line -> line.startsWith("tiny died (exit code 137)"));
    }

    @Test
    void aServiceThatWeKillStaysDownUntilWeStartIt() {
        service.start();
        service.awaitReady(PATIENCE);

        service.kill();

        assertThat(service.isAlive()).isFalse();
        assertThat(said).isEmpty();
        service.start();
        service.awaitReady(PATIENCE);
        assertThat(service.isReady()).isTrue();
    }

    @Test
    void aServiceThatCannotStartIsGivenUpWithItsLastWords() throws Exception {
        ServiceProcess broken = new ServiceProcess(home, instance(Map.of("TINY_DIES", "yes")), said::add);

        broken.start();

        assertThatThrownBy(() -> broken.awaitReady(PATIENCE))
                .isInstanceOf(ServerException.class)
                .hasMessageContainingAll("tiny does not get ready", "these are my last words");
        assertThat(broken.isAlive()).isFalse();
    }

    @Test
    void whatAKilledLauncherLeftBehindIsFoundAndStopped() {
        ServiceJvm orphan = ServiceJvm.launch(home, service.instance());
        await().atMost(PATIENCE).until(() -> Health.isReady(service.instance().url()));

        ProcessNote.stopLeftBehind(home, said::add);

        assertThat(orphan.isAlive()).isFalse();
        assertThat(said).containsExactly("Stopping tiny, left behind by a killed run (process " + orphan.pid() + ")");
    }

    @Test
    void aProcessThatMerelyGotTheSamePidIsLeftAlone() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        ProcessNote.of(home, "tiny").write(stranger.pid());

        ProcessNote.stopLeftBehind(home, said::add);

        assertThat(stranger.isAlive()).isTrue();
        assertThat(said).isEmpty();
        stranger.destroyForcibly();
    }

    private ServiceInstance instance(Map<String, String> variables) throws IOException {
        int port = Ports.free();
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return new ServiceInstance("tiny", TinyService.jarIn(directory.resolve("app")), port, environment);
    }
}
