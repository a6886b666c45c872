package org.hotline.gateway.call;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hotline.kit.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the telephone, as the telephone system names them: operators by their id or by the name in their token, or what
 * may be a machine such as a voicemail, which is nobody.
 */
public final class Answerer {

    private final List<String> names;
    private final @Nullable String number;
    private final @Nullable String queue;

    /** @param names of operators, the first is the one who takes the call */
    public Answerer(List<String> names, @Nullable String number, @Nullable String queue) {
        this.names = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        this.number = number;
        this.queue = queue;
    }

    /** Whether what takes the call is called like a machine: whoever is named decides; where nobody is, the number or the queue. */
    public boolean isMachine() {
        return names.isEmpty()
                ? (number != null && MachineName.is(number)) || (queue != null && MachineName.isQueue(queue))
                : MachineName.is(names.get(0));
    }

    /** The operator who takes the call, if that is one. */
    public @Nullable UUID operator() {
        return names.isEmpty() ? null : id(names.get(0));
    }

    /** The telephones that they are at. */
    public CallLeg leg(String callId) {
        Set<String> operators = names.stream().map(name -> id(name).toString()).collect(Collectors.toSet());
        return new CallLeg(callId.strip(), operators, number == null || number.isBlank() ? null : ending(number));
    }

    /** However a number is written, with or without its country, it ends the same. */
    private static String ending(String number) {
        String plain = number.replaceAll("[^\\p{L}\\p{N}]", "");
        return plain.substring(Math.max(0, plain.length() - 9));
    }

    private static UUID id(String name) {
        try {
            return UUID.fromString(name);
        } catch (IllegalArgumentException notAnId) {
            return Caller.operatorCalled(name);
        }
    }
}
