package org.hotline.launcher.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script builds a checkout that is not built, in which Maven and Java are played by scripts. */
@SuppressWarnings("NullAway.Init")
class OneBuildTest {

    private static final String MAVEN = """
            #!/bin/sh
            mkdir busy 2>/dev/null || echo overlap >> builds
            echo build >> builds
            sleep 0.5
            mkdir -p launcher/target/lib
            touch launcher/target/launcher-1.jar
            rmdir busy
            """;

    private static final String JAVA = """
            #!/bin/sh
            case "$*" in *showSettings*) echo "    java.specification.version = 17" >&2 ;; esac
            """;

    @TempDir
    Path checkout;

    @BeforeEach
    void lay() throws IOException {
        script("hotline", Files.readString(Path.of("..", "hotline")));
        script("bin/mvn", MAVEN);
        script("bin/java", JAVA);
    }

    private void script(String name, String text) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Process start() throws IOException {
        ProcessBuilder command = new ProcessBuilder("./hotline", "status")
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("JAVA_HOME", checkout.toString());
        command.environment().merge("PATH", checkout.resolve("bin").toString(), (path, ours) -> ours + ":" + path);
        return command.start();
    }

    private List<String> buildsOf(int starters) throws IOException, InterruptedException {
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < starters; i++) {
            all.add(start());
        }
        for (Process one : all) {
            assertThat(one.waitFor()).isZero();
        }
        return Files.readAllLines(checkout.resolve("builds"));
    }

    @Test
    void whoFindsSomebodyBuildingWaitsForThatBuild() throws IOException, InterruptedException {
        assertThat(buildsOf(4)).containsExactly("build");
        assertThat(checkout.resolve("launcher/target/building")).doesNotExist();
    }

    @Test
    void aBuilderThatIsGoneIsNotWaitedFor() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(checkout.resolve("launcher/target"));
        Files.createSymbolicLink(checkout.resolve("launcher/target/building"), Path.of(Long.toString(gone.pid())));

        assertThat(buildsOf(1)).containsExactly("build");
    }
}
