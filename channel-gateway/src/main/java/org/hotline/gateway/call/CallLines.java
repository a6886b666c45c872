package org.hotline.gateway.call;

import jakarta.enterprise.context.ApplicationScoped;
import org.hotline.gateway.access.AccountName;
import org.hotline.gateway.channel.Channel;
import org.hotline.gateway.intake.ChannelAddresses;
import org.hotline.gateway.interaction.Direction;
import org.hotline.kit.problem.FieldProblem;

/** Reads who is connected with whom. */
@ApplicationScoped
class CallLines {

    private final ChannelAddresses addresses;

    CallLines(ChannelAddresses addresses) {
        this.addresses = addresses;
    }

    /** Calls without a name would all be one. The customer's number is read as it is dialled where our end of the line is. */
    CallReport normalised(CallReport report) {
        CallLine line = report.line();
        if (line.callId().isBlank()) {
            throw FieldProblem.invalid("callId", "must not be blank");
        }
        boolean inbound = line.direction() == Direction.INBOUND;
        String ours = addresses.normalise(Channel.VOICE, inbound ? line.to() : line.from());
        String customer = addresses.normaliseCaller(inbound ? line.from() : line.to(), ours);
        return report.on(new CallLine(
                line.callId().strip(),
                line.firstCallId() == null ? null : line.firstCallId().strip(),
                line.account(),
                inbound ? customer : ours,
                inbound ? ours : customer,
                line.direction()));
    }

    static String account(CallLine line) {
        return line.account() == null
                ? line.ours()
                : AccountName.given(line.account()).strip();
    }
}
