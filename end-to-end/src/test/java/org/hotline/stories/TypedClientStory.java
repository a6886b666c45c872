package org.hotline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hotline.launcher.run.HotlineService;
import org.hotline.local.token.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A front end works a ticket from its arrival to its closure with clients that are generated from the published APIs. */
@ExtendWith(RunningHotline.class)
@EnabledIf("nodeIsThere")
class TypedClientStory {

    private static final Path FRONT_END = Path.of("typescript").toAbsolutePath();
    private static final Duration LONG = Duration.ofMinutes(5);

    @TempDir
    Path output;

    /** Whether Node.js is there, without which a front end cannot be tried; {@code .ci/run} has it. */
    static boolean nodeIsThere() {
        return System.getenv("CI") != null
                || Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "npm")));
    }

    @Test
    void aScreenOnGeneratedClientsWorksATicketFromArrivalToClosure() throws IOException, InterruptedException {
        run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
        run("npm", "run", "--silent", "build");

        String said = run("node", "target/screen/src/screen.js");

        String ticket = said.strip().substring("closed ".length());
        assertThat(RunningHotline.client()
                        .as(Role.SUPERVISOR, "reads")
                        .get(HotlineService.TICKET, "/v1/tickets/" + ticket)
                        .expect(200)
                        .text("/status"))
                .isEqualTo("CLOSED");
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path said = output.resolve(command[0] + ".out");
        ProcessBuilder builder = new ProcessBuilder(List.of(command))
                .directory(FRONT_END.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(environment());
        Process process = builder.start();
        try {
            assertThat(process.waitFor(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private static Map<String, String> environment() {
        return Map.of(
                "TICKETS", at(HotlineService.TICKET),
                "GATEWAY", at(HotlineService.GATEWAY),
                "ESCALATIONS", at(HotlineService.ESCALATION),
                "KNOWLEDGE", at(HotlineService.KNOWLEDGE),
                "OPERATOR_TOKEN", RunningHotline.token(Role.OPERATOR, "typed"),
                "SUPERVISOR_TOKEN", RunningHotline.token(Role.SUPERVISOR, "typed"),
                "INTEGRATION_TOKEN", RunningHotline.token(Role.INTEGRATION, "typed"));
    }

    private static String at(HotlineService service) {
        return "http://localhost:" + RunningHotline.ports().http(service);
    }
}
