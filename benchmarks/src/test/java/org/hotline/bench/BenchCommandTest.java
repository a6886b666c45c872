package org.hotline.bench;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hotline.launcher.command.Arguments;
import org.hotline.launcher.command.UsageException;
import org.hotline.local.server.ServerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {

    @TempDir
    Path home;

    @Test
    void whoMeasuresNothingIsToldWhatToStart() {
        Arguments intake = new Arguments(List.of("intake", "10", "--data", home.toString()));

        assertThatThrownBy(() -> new BenchCommand().run(intake))
                .isInstanceOf(ServerException.class)
                .hasMessageContaining(home.toString())
                .hasMessageContaining("./hotline up");
    }

    @Test
    void whoNamesNoBenchIsToldWhichThereAre() {
        Arguments nothing = new Arguments(List.of("--data", home.toString()));

        assertThatThrownBy(() -> new BenchCommand().run(nothing))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("bench kpi");
    }
}
