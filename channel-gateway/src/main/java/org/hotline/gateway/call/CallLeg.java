package org.hotline.gateway.call;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One telephone of a call, as far as a report tells it from others.
 *
 * @param callId what the telephone system calls this leg; a call that is forwarded goes on under another id
 * @param operators whose telephone it is
 * @param number the number of the telephone
 */
public record CallLeg(
        String callId, Set<String> operators, @Nullable String number) {

    public CallLeg {
        operators = Set.copyOf(operators);
    }

    /** Whether both may be the same telephone: nothing that both tell differs. */
    boolean mayBe(CallLeg other) {
        boolean differs =
                !operators.isEmpty() && !other.operators.isEmpty() && Collections.disjoint(operators, other.operators);
        boolean sameNumber = number != null && number.equals(other.number);
        boolean otherNumber = number != null && other.number != null && !sameNumber;
        boolean sameOperator = !differs && !operators.isEmpty() && !other.operators.isEmpty();
        return callId.equals(other.callId) && (sameNumber || sameOperator || !(differs || otherNumber));
    }

    /** The operator whose telephone it is, if that is known. */
    @Nullable
    UUID operator() {
        return operators.size() == 1 ? UUID.fromString(operators.iterator().next()) : null;
    }

    /** What tells reports about several telephones apart that are equal otherwise. */
    public String name() {
        return Objects.toString(number, "")
                + String.join(",", operators.stream().sorted().toList());
    }
}
