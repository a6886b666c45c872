package org.hotline.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever comes through the door is who he is, whatever he says of where he comes from; and whoever has the right token comes in. */
@ExtendWith(RunningHotline.class)
class PretendedPeersStory {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TOKEN = "P".repeat(22);
    private static final int TRIES = 30;

    @Test
    void guessesOfTheTokensOfChatsAreCountedHoweverManyPeersSomebodyPretendsToBe() {
        assertThat(answer(
                        "{\"type\":\"START\",\"id\":\"a\",\"text\":\"Hello\",\"token\":\"" + TOKEN + "\"}",
                        "203.0.113.99"))
                .contains("\"ACCEPTED\"");

        List<String> answers = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            answers.add(resume("B".repeat(20) + (10 + i), "203.0.113." + i));
        }

        assertThat(answers.get(0)).contains("/chat-not-found");
        assertThat(answers.get(TRIES - 1)).contains("/chat-too-fast");
        assertThat(resume(TOKEN, "203.0.113.98")).contains("\"RESUMED\"");
    }

    private static String resume(String token, String pretended) {
        return answer("{\"type\":\"RESUME\",\"after\":0,\"token\":\"" + token + "\"}", pretended);
    }

    /** What a frame on a socket of its own is answered first, apart from the welcome. */
    private static String answer(String frame, String pretended) {
        FirstFrame answered = new FirstFrame();
        WebSocket socket = CLIENT.newWebSocketBuilder()
                .header("X-Forwarded-For", pretended)
                .buildAsync(
                        URI.create("ws://localhost:" + RunningHotline.ports().door() + "/v1/chat"), answered)
                .join();
        socket.sendText(frame, true).join();
        try {
            return answered.frame.orTimeout(60, TimeUnit.SECONDS).join();
        } finally {
            socket.abort();
        }
    }

    private static final class FirstFrame implements WebSocket.Listener {

        private final CompletableFuture<String> frame = new CompletableFuture<>();
        private final StringBuilder read = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            read.append(data);
            if (last) {
                if (read.indexOf("\"WELCOME\"") < 0) {
                    frame.complete(read.toString());
                }
                read.setLength(0);
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }
    }
}
