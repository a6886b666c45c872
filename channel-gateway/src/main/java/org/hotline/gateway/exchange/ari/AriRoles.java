package org.hotline.gateway.exchange.ari;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hotline.gateway.call.Answerer;
import org.hotline.gateway.call.PbxParty;

/** Who is who in a call: customers, by whichever line, and those of ours. */
final class AriRoles {

    private static final Pattern BETWEEN = Pattern.compile("[/@:;&,]");
    private static final Answerer NOBODY = new Answerer(List.of(), null, null);

    private final AriCall call;
    private final AriLines lines;
    private final Map<String, String> called = new LinkedHashMap<>();
    private final List<AriChannel> callers = new ArrayList<>();

    AriRoles(AriCall call, AriLines lines) {
        this.call = call;
        this.lines = lines;
        List<AriChannel> channels = telephones().sorted(AriChannel.BY_AGE).toList();
        channels.stream().filter(this::isCustomer).forEach(callers::add);
        callers.forEach(lines::learn);
        channels.stream()
                .filter(this::isDialled)
                .forEach(leg -> calledNumber(leg).ifPresent(number -> called.put(leg.id(), number)));
    }

    private Stream<AriChannel> telephones() {
        return call.channels().stream().filter(channel -> !channel.isLocal());
    }

    private boolean isDialled(AriChannel channel) {
        return call.facts(AriKind.DIALLED, channel.id()).findAny().isPresent();
    }

    /** Whoever calls from a short number, or from what is called like himself, is one of ours. */
    private boolean isCustomer(AriChannel channel) {
        boolean came = call.facts(AriKind.CAME, channel.id()).findAny().isPresent();
        if (!came || isDialled(channel)) {
            return false;
        } else if (lines.areTold()) {
            return lines.include(channel);
        }
        String number = channel.number();
        return !PbxParty.isExtension(number)
                && (number.isEmpty() || !channel.endpoint().equals(number) || PbxParty.isNumber(number));
    }

    /** The number that was called there, if that is none of ours. */
    private Optional<String> calledNumber(AriChannel leg) {
        Optional<String> written = call.facts(AriKind.DIALLED, leg.id())
                .flatMap(fact -> BETWEEN.splitAsStream(String.valueOf(fact.text())))
                .filter(PbxParty::isNumber)
                .findFirst();
        boolean line = lines.include(leg);
        if (lines.areTold() && !line) {
            return Optional.empty();
        } else if (written.isPresent()) {
            lines.learn(leg);
            return written;
        }
        Stream<String> others = line ? Stream.of(leg.number()) : Stream.of();
        boolean known = call.facts(AriKind.DIALLED, leg.id())
                .anyMatch(fact -> !String.valueOf(fact.text()).isEmpty());
        Stream<String> dialled = callers.isEmpty() && (line || !known)
                ? telephones().filter(channel -> !isDialled(channel)).map(AriChannel::exten)
                : Stream.of();
        return Stream.concat(dialled, others).filter(PbxParty::isNumber).findFirst();
    }

    boolean isInbound() {
        return !callers.isEmpty();
    }

    /** Of the customer; none of a call among ourselves. */
    Optional<String> number() {
        return isInbound()
                ? Optional.of(callers.get(0).number())
                : called.values().stream().findFirst();
    }

    /** On which channels the customer is, or is called. */
    Collection<String> customers() {
        return isInbound() ? List.of(callers.get(0).id()) : called.keySet();
    }

    /** Whether a channel is a customer's, of this call or another one; it answers nobody. */
    boolean isCustomer(String channel) {
        return customers().contains(channel)
                || callers.stream().anyMatch(caller -> caller.id().equals(channel));
    }

    /** Whoever is there: one of ours, a number to which a call was led, or nobody who is known. */
    Answerer answerer(String channel) {
        AriChannel leg = call.channel(channel);
        String number = called.get(channel);
        if (number != null) {
            return new Answerer(List.of(), number, null);
        }
        return lines.include(leg) || leg.endpoint().isEmpty() ? NOBODY : PbxParty.answerer(leg.name());
    }

    /** From where a customer was called. */
    Answerer origin() {
        return telephones()
                .filter(channel -> !called.containsKey(channel.id()))
                .min(AriChannel.BY_AGE)
                .map(channel -> answerer(channel.id()))
                .orElse(NOBODY);
    }
}
