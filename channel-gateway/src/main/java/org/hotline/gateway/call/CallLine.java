package org.hotline.gateway.call;

import java.util.Set;
import org.hotline.gateway.intake.ChannelAddresses;
import org.hotline.gateway.interaction.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Who is connected with whom.
 *
 * @param firstCallId what the call was called before it was forwarded, when that is told
 * @param account number or queue of ours that it is about, when one is named
 */
public record CallLine(
        String callId,
        @Nullable String firstCallId,
        @Nullable String account,
        String from,
        String to,
        Direction direction) {

    /** What the call is called as far as it is told. */
    String name() {
        return firstCallId == null ? callId : firstCallId;
    }

    /** All that the telephone system calls it. */
    Set<String> callIds() {
        return callId.equals(name()) ? Set.of(callId) : Set.of(callId, name());
    }

    CallLine outbound() {
        return new CallLine(callId, firstCallId, account, from, to, Direction.OUTBOUND);
    }

    /** Whether it tells the number of a customer. */
    boolean tellsCustomer() {
        return !ChannelAddresses.ANONYMOUS.equals(direction == Direction.INBOUND ? from : to);
    }

    /** Our end of the line. */
    String ours() {
        return direction == Direction.INBOUND ? to : from;
    }

    /** Whether it tells the account that the call is about; an extension of ours may change while a call lasts. */
    boolean tellsAccount() {
        return account != null || ours().startsWith("+");
    }
}
