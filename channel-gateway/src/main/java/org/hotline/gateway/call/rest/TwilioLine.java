package org.hotline.gateway.call.rest;

import org.hotline.gateway.call.Answerer;
import org.hotline.gateway.call.CallLine;
import org.hotline.gateway.call.LegPlace;
import org.hotline.gateway.intake.ChannelAddresses;
import org.hotline.gateway.interaction.Direction;
import org.jspecify.annotations.Nullable;

/** Who calls whom, as far as one leg of a call at Twilio tells. */
final class TwilioLine {

    private final Direction direction;
    private final @Nullable LegPlace place;
    private final String from;
    private final String to;
    private final @Nullable Answerer leg;

    private TwilioLine(Direction direction, @Nullable LegPlace place, String from, String to, @Nullable Answerer leg) {
        this.direction = direction;
        this.place = place;
        this.from = from;
        this.to = to;
        this.leg = leg;
    }

    /** @param inbound whether somebody called Twilio */
    static TwilioLine ofCall(String from, String to, boolean inbound, String account) {
        if (inbound && (TwilioParty.isSameNumber(to, account) || !isOurEnd(from, account))) {
            return new TwilioLine(Direction.INBOUND, null, customer(from, account), to, null);
        }
        String operator = inbound ? from : to;
        boolean above = TwilioParty.isOurs(operator);
        return new TwilioLine(
                Direction.OUTBOUND,
                above || isOurEnd(to, account) ? LegPlace.ABOVE : null,
                from,
                customer(to, account),
                above ? TwilioParty.answerer(operator) : null);
    }

    /** Of a leg made for another. Where our own number is shown, or a number is called, only that one tells who the customer is. */
    static TwilioLine ofDialled(String from, String to, String account) {
        boolean shown = TwilioParty.isSameNumber(from, account);
        if (TwilioParty.isOurs(from) && !isOurEnd(to, account)) {
            return new TwilioLine(Direction.OUTBOUND, null, from, to, TwilioParty.answerer(from));
        }
        boolean out = shown && !isOurEnd(to, account);
        boolean told = TwilioParty.isOurs(from) || (TwilioParty.isOurs(to) && !shown);
        return new TwilioLine(
                out ? Direction.OUTBOUND : Direction.INBOUND,
                told ? null : LegPlace.BELOW,
                out ? from : customer(from, account),
                told ? to : customer(to, account),
                TwilioParty.answerer(to));
    }

    /** Our own number and our own telephones are no customers. */
    CallLine of(String callId, @Nullable String parent, String account) {
        return new CallLine(callId, parent, account, from, to, direction);
    }

    @Nullable
    LegPlace place() {
        return place;
    }

    /** Whose telephone it is, where that is told. */
    @Nullable
    Answerer leg() {
        return leg;
    }

    private static boolean isOurEnd(String party, String account) {
        return TwilioParty.isOurs(party) || TwilioParty.isSameNumber(party, account);
    }

    private static String customer(String party, String account) {
        return isOurEnd(party, account) ? ChannelAddresses.ANONYMOUS : party;
    }
}
