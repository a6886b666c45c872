package org.hotline.gateway.exchange.ari;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hotline.kit.outgoing.OutgoingCalls;
import org.hotline.kit.outgoing.OutgoingCalls.ServerAnswer;
import org.hotline.kit.outgoing.OutgoingSocket;

/** Events of an exchange as they happen, and what is on there when it is asked. */
final class AriConnection implements AutoCloseable {

    /** The longest event, in characters: an attended transfer shows six channels. */
    static final int LONGEST_EVENT = 64 * 1024;

    private static final int LONGEST_LIST = 16 * 1024 * 1024;
    private static final int OK = 200;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final OutgoingCalls calls;
    private final OutgoingSocket socket;
    private final String address;
    private final Map<String, String> headers;

    private AriConnection(OutgoingCalls calls, OutgoingSocket socket, String address, Map<String, String> headers) {
        this.calls = calls;
        this.socket = socket;
        this.address = address;
        this.headers = headers;
    }

    /** All events, whatever the dial plan does: nothing has to be changed there. */
    static AriConnection open(
            OutgoingCalls calls, String address, String application, Map<String, String> headers, Duration beat)
            throws IOException {
        String events = address + "/events?app=" + application + "&subscribeAll=true";
        return new AriConnection(calls, calls.open(events, headers, LONGEST_EVENT, beat), address, headers);
    }

    Optional<String> next(Duration patience) throws IOException {
        return socket.next(patience);
    }

    long passedOver() {
        return socket.passedOver();
    }

    AriSnapshot look(Instant at) throws IOException {
        return new AriSnapshot(at, list("channels"), list("bridges"));
    }

    private JsonNode list(String what) throws IOException {
        ServerAnswer answer = calls.get(address + "/" + what, headers, LONGEST_LIST);
        if (answer.status() != OK) {
            throw new IOException("the exchange answers " + answer.status() + " when it is asked for its " + what);
        }
        return JSON.readTree(answer.body());
    }

    @Override
    public void close() {
        socket.close();
    }
}
