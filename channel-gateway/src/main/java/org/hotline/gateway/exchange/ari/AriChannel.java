package org.hotline.gateway.exchange.ari;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.hotline.gateway.call.PbxParty;

/**
 * A telephone or a line to the world while it is busy.
 *
 * @param name such as {@code PJSIP/ann-0000001a}
 * @param number of whoever is there, as Asterisk tells it; may be empty
 * @param exten what was dialled there; may be empty
 */
record AriChannel(String id, String name, Instant created, String number, String exten) {

    /** The oldest one first, as Asterisk links them. */
    static final Comparator<AriChannel> BY_AGE =
            Comparator.comparing(AriChannel::created).thenComparing(AriChannel::id);

    private static final String LOCAL = "Local/";
    private static final int HALF = 2;

    static Optional<AriChannel> read(JsonNode node, Instant at) {
        return AriText.id(node.path("id"))
                .map(id -> new AriChannel(
                        id,
                        AriText.plain(node.path("name")),
                        AriText.time(node.path("creationtime")).orElse(at),
                        AriText.plain(node.path("caller").path("number")),
                        AriText.plain(node.path("dialplan").path("exten"))));
    }

    /** What is known first, with what is known later where it was not. */
    AriChannel or(AriChannel later) {
        return new AriChannel(
                id,
                name.isEmpty() ? later.name : name,
                created.isBefore(later.created) ? created : later.created,
                number.isEmpty() ? later.number : number,
                PbxParty.isNumber(exten) ? exten : later.exten);
    }

    /** Half of a channel that leads back into the dial plan, and is no telephone. */
    boolean isLocal() {
        return name.startsWith(LOCAL);
    }

    /** What both halves of such a channel are called; empty for others. */
    String pair() {
        return isLocal() && name.length() > HALF ? name.substring(0, name.length() - HALF) : "";
    }

    /** What the telephone or the line is called. */
    String endpoint() {
        return PbxParty.name(name);
    }
}
