package org.hotline.gateway.call.rest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hotline.gateway.call.Answerer;
import org.hotline.gateway.call.CallLine;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.PbxParty;
import org.hotline.gateway.call.ToldCall;
import org.hotline.gateway.interaction.Direction;
import org.hotline.kit.address.TelephoneNumbers;
import org.jspecify.annotations.Nullable;

/**
 * What FreeSWITCH tells of a call by its legs: that of whoever called tells all but who took it of several whom it was handed; the legs to
 * telephones of ours tell that, each whose it is. What is told by two of them has one name.
 */
final class FreeSwitchCall {

    private static final String PROVIDER = "freeswitch";

    private final FreeSwitchCdr cdr;
    private final String account;

    private FreeSwitchCall(FreeSwitchCdr cdr, String account) {
        this.cdr = cdr;
        this.account = account;
    }

    /** Nothing of a call among ourselves, and of a leg that was not taken or tells nothing more. */
    static List<CallReport> reports(FreeSwitchCdr cdr, String account) {
        FreeSwitchCall call = new FreeSwitchCall(cdr, account);
        String parent = cdr.parent();
        if (parent != null) {
            return call.ofTelephone(parent);
        }
        Direction direction = call.direction();
        return direction == null ? List.of() : call.ofCaller(direction);
    }

    /** Whoever is signed in at FreeSWITCH is one of ours; {@code call_direction} is what a dialplan says of it. */
    private @Nullable Direction direction() {
        String said = cdr.get("call_direction");
        boolean ours =
                cdr.get("user_name") != null || PbxParty.isExtension(cdr.first().caller());
        if ("local".equals(said) || "outbound".equals(cdr.get("direction"))) {
            return null;
        }
        if ("inbound".equals(said) || (said == null && !ours)) {
            return Direction.INBOUND;
        }
        boolean within = !PbxParty.isNumber(PbxParty.user(cdr.first().destination())) || cdr.get("dialed_user") != null;
        return within ? null : Direction.OUTBOUND;
    }

    private List<CallReport> ofCaller(Direction direction) {
        boolean outbound = direction == Direction.OUTBOUND;
        String id = cdr.id();
        String from = outbound ? account : cdr.first().caller();
        String to = outbound ? cdr.first().destination() : account;
        ToldCall call = ToldCall.of(PROVIDER, new CallLine(id, null, account, from, to, direction));
        ToldCall here = outbound ? call.at(operator()) : call;
        List<CallReport> told = new ArrayList<>(List.of(here.offered(cdr.requiredAt("start"))));
        queued(call).forEach(told::add);
        List<FreeSwitchTalk> talks = FreeSwitchTalk.of(cdr);
        for (FreeSwitchTalk talk : talks) {
            ToldCall there = outbound
                    ? here
                    : ToldCall.of(PROVIDER, new CallLine(talk.leg(), id, account, from, to, direction))
                            .at(talk.answerer());
            told.add(there.connected(talk.from()));
            FreeSwitchHold.of(cdr, talk.from(), talk.to()).forEach(hold -> hold.tell(there, told));
            if (!outbound) {
                told.add(there.ended(talk.to(), talk.cause()));
            }
        }
        boolean recorded = "voicemail".equals(cdr.get("last_app"));
        if (recorded) {
            told.add(call.takenByMachine(recordedAt(talks)));
        }
        boolean taken = recorded || !talks.isEmpty();
        told.add(here.ended(cdr.requiredAt("end"), FreeSwitchCause.of(cdr.get("hangup_cause"), taken)));
        return told;
    }

    private Answerer operator() {
        String user = cdr.get("user_name");
        return PbxParty.answerer(user == null ? cdr.first().caller() : user);
    }

    private Stream<CallReport> queued(ToldCall call) {
        String queue = cdr.get("cc_queue");
        Instant joined = FreeSwitchTime.ofSeconds(cdr.get("cc_queue_joined_epoch"));
        return queue == null || joined == null ? Stream.of() : Stream.of(call.queued(joined, PbxParty.name(queue)));
    }

    /** When all others were done with it. */
    private Instant recordedAt(List<FreeSwitchTalk> talks) {
        return Stream.concat(
                        Stream.of(
                                cdr.requiredAt("start"),
                                cdr.at("answer"),
                                cdr.last().at("profile_created_time")),
                        talks.stream().map(FreeSwitchTalk::to))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** A leg goes with the caller with whom it was connected last, whoever had it dialled; his own leg tells who he is. */
    private List<CallReport> ofTelephone(String parent) {
        String telephone = cdr.last().destination();
        String partner = cdr.firstOf("last_bridge_to", "bridge_uuid", "signal_bond");
        boolean within = cdr.profiles().stream()
                .flatMap(profile -> profile.above().stream())
                .anyMatch(above ->
                        PbxParty.isExtension(above.path("caller_id_number").asText()));
        if (partner == null
                || telephone.isBlank()
                || PbxParty.isNumber(telephone)
                || (within && partner.equals(parent))) {
            return List.of();
        }
        String from = cdr.last().above().stream()
                .map(above -> above.path("caller_id_number").asText())
                .filter(number -> !within && !number.isBlank())
                .findFirst()
                .orElse(TelephoneNumbers.ANONYMOUS);
        ToldCall there = ToldCall.of(
                        PROVIDER, new CallLine(cdr.id(), partner, account, from, account, Direction.INBOUND))
                .at(PbxParty.answerer(telephone));
        Instant bridged = cdr.at("bridge");
        Instant begin = bridged == null ? cdr.requiredAt("answer") : bridged;
        Instant end = cdr.requiredAt("end");
        List<CallReport> told = new ArrayList<>(List.of(there.connected(begin)));
        FreeSwitchHold.of(cdr, begin, end).forEach(hold -> hold.tell(there, told));
        told.add(there.ended(end, FreeSwitchCause.of(cdr.get("hangup_cause"), true)));
        return told;
    }
}
