package org.hotline.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import org.junit.jupiter.api.Test;

class TroubleProblemsTest {

    @Test
    void aBodyThatDoesNotComeIsNoTroubleOfOurs() {
        IOException silence = arisingIn("org.jboss.resteasy.reactive.server.vertx.VertxInputStream$VertxBlockingInput");

        assertThat(TroubleProblems.of(silence).status()).isEqualTo(400);
        assertThat(TroubleProblems.of(new UncheckedIOException(silence)).status())
                .isEqualTo(400);
        assertThat(TroubleProblems.of(new ClosedChannelException()).status()).isEqualTo(400);
    }

    @Test
    void whatCannotBeReadElsewhereIs() {
        assertThat(TroubleProblems.of(arisingIn("java.net.SocketInputStream")).status())
                .isEqualTo(500);
    }

    private static IOException arisingIn(String type) {
        IOException trouble = new IOException("Read timed out");
        trouble.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, "read", null, 1)});
        return trouble;
    }
}
