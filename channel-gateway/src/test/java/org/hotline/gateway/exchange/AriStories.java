package org.hotline.gateway.exchange;

import java.time.Instant;
import java.util.Map;

/** Calls as Asterisk tells them. */
public final class AriStories {

    public static final Instant BEGIN = Instant.parse("2026-06-01T10:00:00Z");

    private AriStories() {}

    /** A customer waits in a queue, is taken by Ann, is kept waiting for a while, and hangs up. */
    public static AriStory queued(String names) {
        return queued(new AriStory(BEGIN, names));
    }

    public static AriStory queued(AriStory story) {
        return connected(story)
                .does(20, "ChannelHold", "ann")
                .does(25, "ChannelUnhold", "ann")
                .does(40, "ChannelHangupRequest", "caller")
                .leaves(40, "one", "caller", "ann")
                .goes(40, "ann", 16)
                .goes(40.1, "caller", 16);
    }

    /** The same until they talk. */
    public static AriStory connected(AriStory story) {
        return story.rings(0, "caller", "PJSIP/trunk-00000001", "0612345678", "33100000000")
                .runs(1, "caller", "Queue", "support,t,,,60")
                .created(2, "ann", "PJSIP/ann-00000002", "33100000000", "s")
                .dials(2, "caller", "ann", "ann")
                .enters(10, "one", "ann", "caller");
    }

    /** Ann calls a customer, hands him on to Bob without asking, and Bob talks to him. */
    public static AriStory handedOn(String names) {
        AriStory story = new AriStory(BEGIN, names)
                .rings(0, "ann", "PJSIP/ann-00000001", "107", "0612345678")
                .created(1, "customer", "PJSIP/trunk-00000002", "0612345678", "s")
                .dials(1, "ann", "customer", "0612345678@trunk")
                .enters(5, "one", "customer", "ann");
        return story.event(
                        20,
                        "BridgeBlindTransfer",
                        Map.of(
                                "channel",
                                story.channel("ann"),
                                "transferee",
                                story.channel("customer"),
                                "exten",
                                "108",
                                "context",
                                "internal",
                                "result",
                                "Success",
                                "is_external",
                                true))
                .leaves(20, "one", "ann", "customer")
                .goes(20.1, "ann", 16)
                .runs(20.2, "customer", "Dial", "PJSIP/bob")
                .created(20.2, "bob", "PJSIP/bob-00000003", "108", "s")
                .dials(20.3, "customer", "bob", "bob")
                .enters(30, "two", "bob", "customer")
                .leaves(60, "two", "bob", "customer")
                .goes(60, "bob", 16)
                .goes(60.1, "customer", 16);
    }

    /** Ann asks Bob first, by a call of her own, before she hands a customer on to him. */
    public static AriStory asked(String names) {
        AriStory story = connected(new AriStory(BEGIN, names))
                .does(20, "ChannelHold", "ann")
                .rings(21, "second", "PJSIP/ann-00000003", "107", "108")
                .created(21, "bob", "PJSIP/bob-00000004", "108", "s")
                .dials(21, "second", "bob", "bob")
                .enters(25, "two", "bob", "second");
        return story.event(
                        30,
                        "BridgeAttendedTransfer",
                        Map.of(
                                "transferer_first_leg",
                                story.channel("ann"),
                                "transferer_second_leg",
                                story.channel("second"),
                                "transferee",
                                story.channel("caller"),
                                "transfer_target",
                                story.channel("bob"),
                                "result",
                                "Success",
                                "destination_type",
                                "bridge",
                                "is_external",
                                true))
                .leaves(30, "one", "ann")
                .leaves(30, "two", "second", "bob")
                .enters(30, "one", "bob")
                .goes(30, "ann", 16)
                .goes(30, "second", 16)
                .leaves(50, "one", "bob", "caller")
                .goes(50, "bob", 16)
                .goes(50.1, "caller", 16);
    }
}
