package org.hotline.gateway.call.rest;

import org.hotline.gateway.call.LegPlace;
import org.hotline.gateway.intake.ChannelAddresses;
import org.hotline.gateway.interaction.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Who calls whom, as far as one leg of a call at Twilio tells.
 *
 * @param from where our own number and our own telephones are no customers
 * @param to as well
 * @param leg whose telephone it is
 */
record TwilioLine(
        Direction direction,
        @Nullable LegPlace place,
        String from,
        String to,
        @Nullable Answerer leg) {

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

    private static boolean isOurEnd(String party, String account) {
        return TwilioParty.isOurs(party) || TwilioParty.isSameNumber(party, account);
    }

    private static String customer(String party, String account) {
        return isOurEnd(party, account) ? ChannelAddresses.ANONYMOUS : party;
    }
}
