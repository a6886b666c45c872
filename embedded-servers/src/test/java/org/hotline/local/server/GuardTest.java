package org.hotline.local.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void whatAKilledJvmLeftBehindIsClearedUpAndNotBefore() throws Exception {
        Path trace = home.resolve("cleared up");
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Guarded.class.getName(),
                        home.toString(),
                        trace.toString())
                .start();
        assertThat(jvm.getInputStream().read()).isEqualTo('g');
        assertThat(trace).doesNotExist();

        jvm.destroyForcibly().waitFor();

        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(trace));
    }

    /** A JVM that waits to be killed. */
    static final class Guarded {

        private Guarded() {}

        public static void main(String[] args) throws InterruptedException {
            Guard.over(Path.of(args[0], "log"), List.of("touch", args[1]));
            System.out.print('g');
            System.out.flush();
            Thread.currentThread().join();
        }
    }
}
