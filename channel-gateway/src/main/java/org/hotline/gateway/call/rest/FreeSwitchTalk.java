package org.hotline.gateway.call.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hotline.gateway.call.Answerer;
import org.hotline.gateway.call.HangupCause;
import org.hotline.gateway.call.PbxParty;
import org.jspecify.annotations.Nullable;

/** Somebody was connected with a caller. */
final class FreeSwitchTalk {

    private final String leg;
    private final @Nullable String telephone;
    private final Instant from;
    private final Instant to;
    private final HangupCause cause;

    /**
     * One that is over.
     *
     * @param leg what FreeSWITCH calls the leg to his telephone
     * @param telephone what that is called, where it is known
     */
    private FreeSwitchTalk(String leg, @Nullable String telephone, Instant from, Instant to, HangupCause cause) {
        this.leg = leg;
        this.telephone = telephone;
        this.from = from;
        this.to = to;
        this.cause = cause;
    }

    /** One after the other. Of several telephones that rang before a transfer it is not told which was taken, but by its own leg. */
    static List<FreeSwitchTalk> of(FreeSwitchCdr cdr) {
        List<FreeSwitchTalk> talks = new ArrayList<>();
        Instant end = cdr.requiredAt("end");
        for (FreeSwitchProfile profile : cdr.profiles()) {
            Instant from = profile.bridgedAt();
            String leg = profile == cdr.last() ? cdr.partner() : only(profile);
            if (from != null && leg != null) {
                Instant to = profile.endedAt() == null ? end : profile.endedAt();
                talks.add(new FreeSwitchTalk(
                        leg,
                        telephone(cdr, profile, leg),
                        from,
                        to.isBefore(from) ? from : to,
                        profile.isTransferred() ? HangupCause.FORWARDED : HangupCause.NORMAL_CLEARING));
            }
        }
        Instant bridged = cdr.at("bridge");
        String partner = cdr.partner();
        if (talks.isEmpty() && bridged != null && partner != null) {
            talks.add(new FreeSwitchTalk(
                    partner, telephone(cdr, cdr.last(), partner), bridged, end, HangupCause.NORMAL_CLEARING));
        }
        return talks;
    }

    private static @Nullable String only(FreeSwitchProfile profile) {
        List<String> legs = profile.below().stream()
                .map(below -> below.path("uuid").asText())
                .filter(leg -> !leg.isBlank())
                .distinct()
                .toList();
        return legs.size() == 1 ? legs.get(0) : null;
    }

    private static @Nullable String telephone(FreeSwitchCdr cdr, FreeSwitchProfile profile, String leg) {
        return profile.below().stream()
                .filter(below -> below.path("uuid").asText().equals(leg))
                .map(below -> below.path("destination_number"))
                .map(JsonNode::asText)
                .filter(name -> !name.isBlank() && name.length() <= 255)
                .findFirst()
                .orElseGet(() -> profile == cdr.last() ? cdr.get("cc_agent") : null);
    }

    Answerer answerer() {
        return telephone == null ? new Answerer(List.of(), null, null) : PbxParty.answerer(telephone);
    }

    String leg() {
        return leg;
    }

    Instant from() {
        return from;
    }

    Instant to() {
        return to;
    }

    HangupCause cause() {
        return cause;
    }
}
