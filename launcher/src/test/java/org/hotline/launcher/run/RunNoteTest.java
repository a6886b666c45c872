package org.hotline.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hotline.launcher.command.Arguments;
import org.hotline.launcher.command.UpCommand;
import org.hotline.local.server.ServerException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class RunNoteTest {

    @TempDir
    Path directory;

    private HotlineHome home;

    @BeforeEach
    void prepare() {
        home = HotlineHome.at(directory);
    }

    @Test
    void aSecondHotlineOnTheSameDataIsRefusedAndToldWhoRuns() {
        String pid = Long.toString(ProcessHandle.current().pid());
        try (RunNote first = RunNote.take(home, 0)) {
            first.markReady();

            assertThatThrownBy(() -> RunNote.take(home, 0))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContainingAll("already runs", pid, "./hotline down");
            assertThat(RunNote.ofRunning(home))
                    .hasValue(new LauncherState(ProcessHandle.current().pid(), 0, true));
        }
    }

    @Test
    void afterTheEndOfOneHotlineTheNextMayBegin() {
        RunNote.take(home, 0).close();

        assertThat(RunNote.ofRunning(home)).isEmpty();
        RunNote.take(home, 0).close();
    }

    @Test
    void theNoteOfADeadProcessDoesNotCount() throws Exception {
        Files.writeString(home.notes().resolve("hotline"), "4194304 0 true");

        assertThat(RunNote.ofRunning(home)).isEmpty();
    }

    @Test
    void startingWhatRunsAlreadySucceedsAndStartsNothing() {
        try (RunNote first = RunNote.take(home, 0)) {
            first.markReady();

            int result = new UpCommand().run(new Arguments(List.of("--data", directory.toString(), "--detach")));

            assertThat(result).isZero();
            assertThat(home.notes()).isDirectoryNotContaining("glob:**.pid");
        }
    }
}
