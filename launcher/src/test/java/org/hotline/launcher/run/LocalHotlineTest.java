package org.hotline.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hotline.local.server.PostgresServer;
import org.hotline.local.server.ServerException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
@Tag("servers")
class LocalHotlineTest {

    private static final LocalPorts PORTS = LocalPorts.spare();

    private final List<String> said = new CopyOnWriteArrayList<>();

    @TempDir
    Path directory;

    private LocalRun run;

    @BeforeEach
    void build() throws IOException {
        for (HotlineService service : HotlineService.values()) {
            TinyService.jarIn(directory.resolve(service.module()).resolve("target/quarkus-app"));
        }
        TinyService.jarIn(directory.resolve("door/target/quarkus-app"));
        run = new LocalRun(new Installation(directory), HotlineHome.at(directory.resolve("home")), PORTS);
    }

    @Test
    void everythingStartsOnceFailsOnDemandAndKeepsItsData() throws Exception {
        try (LocalHotline hotline = LocalHotline.start(run, said::add)) {
            assertThat(said).contains("ticket-service is ready", "knowledge-service is ready");
            assertThat(RunNote.ofRunning(run.home())).get().matches(LauncherState::ready);
            assertThatThrownBy(() -> LocalHotline.start(run, said::add))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("already runs");
            assertThat(hotline.service(HotlineService.TICKET).isReady())
                    .as("the refused one disturbs nobody")
                    .isTrue();
            hotline.another(HotlineService.TICKET).awaitReady(Duration.ofMinutes(2));
            execute("create table kept (value text)");
            takeAwayAndGiveBack(hotline);
        }

        assertThatCode(PORTS::requireAllFree).doesNotThrowAnyException();
        try (LocalHotline again = LocalHotline.start(run, said::add)) {
            assertThat(again.service(HotlineService.KPI).isReady()).isTrue();
            execute("insert into kept values ('still here')");
        }
    }

    @Test
    void whatWasNotBuiltIsNamed() {
        LocalRun elsewhere = new LocalRun(new Installation(directory.resolve("empty")), run.home(), PORTS);

        assertThatThrownBy(() -> LocalHotline.start(elsewhere, said::add))
                .isInstanceOf(ServerException.class)
                .hasMessageContainingAll("Not built", "channel-gateway", "knowledge-service");
    }

    private static void takeAwayAndGiveBack(LocalHotline hotline) throws SQLException {
        hotline.kafka().stop();
        hotline.postgres().stop();
        assertThatThrownBy(() -> execute("select 1")).isInstanceOf(SQLException.class);
        hotline.postgres().start();
        hotline.kafka().start();
        execute("select value from kept");
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        PostgresServer.url(PORTS.postgres(), "ticket"), "ticket", "ticket");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
