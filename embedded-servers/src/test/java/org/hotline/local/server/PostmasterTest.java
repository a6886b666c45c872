package org.hotline.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    @Test
    void aProcessThatMerelyGotThePidOfADeadPostmasterIsLeftAlone(@TempDir Path dataDir) throws Exception {
        Files.writeString(
                dataDir.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n" + dataDir + "\n");

        boolean stopped = new Postmaster(dataDir).stopLeftBehind();

        assertThat(stopped).isFalse();
    }
}
