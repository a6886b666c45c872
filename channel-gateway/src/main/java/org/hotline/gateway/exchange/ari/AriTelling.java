package org.hotline.gateway.exchange.ari;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hotline.gateway.call.Answerer;
import org.hotline.gateway.call.CallEvent;
import org.hotline.gateway.call.CallLine;
import org.hotline.gateway.call.CallReport;
import org.hotline.gateway.call.HangupCause;
import org.hotline.gateway.call.ToldCall;
import org.hotline.gateway.interaction.Direction;
import org.hotline.kit.address.TelephoneNumbers;

/** What is to be reported of a call by all that is known of it; the same has the same name, however often it is made. */
final class AriTelling {

    private static final String PROVIDER = "ari";
    private static final String LOST = "ari-lost";

    private final AriCall call;
    private final AriRoles roles;
    private final String account;
    private final String number;
    private final List<CallReport> told = new ArrayList<>();

    private AriTelling(AriCall call, AriRoles roles, String account, String number) {
        this.call = call;
        this.roles = roles;
        this.account = account;
        this.number = number;
    }

    /**
     * Nothing of a call among ourselves.
     *
     * @param settled whether nothing is to be expected that would make an end another one
     */
    static List<CallReport> reports(AriCall call, AriRoles roles, String account, boolean settled) {
        Optional<String> number = roles.number();
        if (number.isEmpty()) {
            return List.of();
        }
        String shown = number.get().isEmpty() ? TelephoneNumbers.ANONYMOUS : number.get();
        return new AriTelling(call, roles, account, shown).all(settled);
    }

    private List<CallReport> all(boolean settled) {
        ToldCall whole = at(PROVIDER, call.name(), Optional.empty());
        told.add((roles.isInbound() ? whole : whole.at(roles.origin())).offered(began()));
        for (String customer : roles.customers()) {
            call.facts(AriKind.QUEUED, customer)
                    .forEach(fact -> told.add(at(PROVIDER + "@" + fact.at(), call.name(), Optional.empty())
                            .queued(fact.at(), String.valueOf(fact.text()))));
            List<AriTalk> talks = AriTalks.of(call, customer).stream()
                    .filter(talk -> !roles.isCustomer(talk.leg()))
                    .toList();
            talks.forEach(talk -> tell(talk, settled));
            call.facts(AriKind.RECORDED, customer)
                    .filter(fact -> roles.isInbound())
                    .findFirst()
                    .ifPresent(fact -> told.add(whole.takenByMachine(fact.at())));
        }
        if (settled) {
            tellEnd(told.stream().anyMatch(report -> report.event() == CallEvent.CONNECTED));
        }
        return told;
    }

    private Instant began() {
        return roles.customers().stream()
                .map(customer -> roles.isInbound()
                        ? call.channel(customer).created()
                        : call.facts(AriKind.DIALLED, customer)
                                .findFirst()
                                .map(AriFact::at)
                                .orElseThrow())
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void tell(AriTalk talk, boolean settled) {
        ToldCall there = at(PROVIDER + "@" + talk.from(), talk.leg(), Optional.of(roles.answerer(talk.leg())));
        told.add(there.connected(talk.from()));
        call.facts(AriKind.HELD, talk.leg())
                .filter(fact -> talk.includes(fact.at()))
                .forEach(fact -> told.add(there.held(fact.at())));
        call.facts(AriKind.RESUMED, talk.leg())
                .filter(fact -> talk.includes(fact.at()))
                .forEach(fact -> told.add(there.resumed(fact.at())));
        Instant to = talk.to();
        if (to != null && settled) {
            Instant late = to.plus(AriTalks.SETTLING);
            boolean handedOn = call.facts(AriKind.TRANSFERRED, talk.leg())
                    .anyMatch(fact ->
                            !fact.at().isBefore(talk.from()) && !fact.at().isAfter(late));
            told.add(there.ended(to, handedOn ? HangupCause.FORWARDED : HangupCause.NORMAL_CLEARING));
        }
    }

    /** With the customer's last channel; a customer who is still called by other ways has not been missed yet. */
    private void tellEnd(boolean taken) {
        List<AriFact> ends = roles.customers().stream()
                .flatMap(customer -> call.end(customer).stream())
                .toList();
        boolean gone = ends.size() == roles.customers().size();
        boolean missed = !taken && !roles.isInbound();
        boolean ended = taken && !roles.isInbound() && connectedAt(call.name());
        if (!gone || ended || (missed && !call.isOver())) {
            return;
        }
        AriFact end = ends.stream().max(Comparator.naturalOrder()).orElseThrow();
        boolean lost = end.is(AriKind.LOST);
        HangupCause cause = taken
                ? HangupCause.NORMAL_CLEARING
                : AriCause.ofUnanswered(
                        end.text(),
                        call.facts(AriKind.HUNG_UP, end.channel()).findAny().isPresent(),
                        roles.isInbound());
        ToldCall whole = at(lost ? LOST : PROVIDER, call.name(), Optional.empty());
        told.add((roles.isInbound() ? whole : whole.at(roles.origin())).ended(end.at(), lost && !taken ? null : cause));
    }

    /** An outgoing call ends with the talk of whoever made it, or was handed it. */
    private boolean connectedAt(String leg) {
        return told.stream()
                .anyMatch(report -> report.event() == CallEvent.CONNECTED
                        && report.leg().callId().equals(leg));
    }

    private ToldCall at(String provider, String leg, Optional<Answerer> answerer) {
        String first = leg.equals(call.name()) ? null : call.name();
        CallLine line = roles.isInbound()
                ? new CallLine(leg, first, account, number, account, Direction.INBOUND)
                : new CallLine(leg, first, account, account, number, Direction.OUTBOUND);
        ToldCall here = ToldCall.of(provider, line);
        return answerer.map(here::at).orElse(here);
    }
}
