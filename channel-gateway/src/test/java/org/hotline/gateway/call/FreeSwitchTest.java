package org.hotline.gateway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hotline.event.CallEndCause;
import org.hotline.event.interaction.CallConnected;
import org.hotline.event.interaction.CallEnded;
import org.hotline.event.interaction.CallHeld;
import org.hotline.event.interaction.CallOffered;
import org.hotline.event.interaction.CallQueued;
import org.hotline.event.interaction.CallResumed;
import org.hotline.event.interaction.CallTransferred;
import org.hotline.event.interaction.InteractionEvent;
import org.hotline.gateway.ChannelGatewayTest;
import org.hotline.kit.security.Caller;
import org.hotline.kit.test.Orders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ChannelGatewayTest
class FreeSwitchTest extends FreeSwitchCalls {

    private static final String NUMBER = "33100000000";
    private static final String CALLER = "0612345678";

    /** A caller is led to ann, who hands him to bob, whom she asked before: his leg was dialled for hers. */
    private static List<String> transferred(String a) {
        String talk = cdr(
                variables(a, 2, 10, 90, "bridge_uuid", a + "d", "call_uuid", a),
                flow(CALLER, "107", handedTo(a + "d", "bob"), 60, -1, 90),
                flow(CALLER, NUMBER, handedTo(a + "b", "ann"), 10, 59, -1));
        String ann = cdr(
                variables(a + "b", 10, 10, 59, "direction", "outbound", "last_bridge_to", a),
                flow(CALLER, "ann", dialledFor(a, CALLER), 10, -1, 59));
        String bob = cdr(
                variables(a + "d", 50, 60, 90, "direction", "outbound", "last_bridge_to", a),
                flow("106", "bob", dialledFor(a + "c", "106"), 60, -1, 90));
        String asking = cdr(
                variables(a + "c", 40, 50, 60, "user_name", "ann", "dialed_user", "bob", "bridge_uuid", a + "d"),
                flow("106", "107", handedTo(a + "d", "bob"), 50, -1, 60));
        return List.of(talk, ann, bob, asking);
    }

    private static Instant at(double second) {
        return START.plusMillis(Math.round(second * 1000));
    }

    @Test
    void inWhateverOrderAndHoweverOftenItIsPostedATransferredCallIsOne() {
        String key = key();
        List<String> accounts = new ArrayList<>();
        for (List<String> order : Orders.of(List.of(0, 1, 2, 3)).stream()
                .map(places -> places.stream().map(String::valueOf).toList())
                .toList()) {
            String account = unique("fs");
            List<String> legs = transferred(unique("leg"));
            order.forEach(place ->
                    post(key, account, legs.get(Integer.parseInt(place))).statusCode(204));
            legs.forEach(leg -> post(key, account, leg).statusCode(204));
            accounts.add(account);
        }

        await().untilAsserted(() -> assertThat(accounts)
                .allSatisfy(account -> assertThat(facts(account))
                        .extracting(ReportedCalls::told)
                        .contains(
                                "CallOffered@" + at(0),
                                "CallConnected@" + at(10),
                                "CallEnded@" + at(59),
                                "CallConnected@" + at(60),
                                "CallEnded@" + at(90))
                        .hasSize(5)));
        assertThat(accounts).allSatisfy(account -> {
            assertThat(begun(account))
                    .singleElement()
                    .satisfies(call -> assertThat(call.fromAddress()).isEqualTo("+33612345678"));
            assertThat(facts(account).stream()
                            .filter(CallConnected.class::isInstance)
                            .map(fact -> ((CallConnected) fact).operator()))
                    .containsExactlyInAnyOrder(Caller.operatorCalled("ann"), Caller.operatorCalled("bob"));
        });
    }

    @Test
    void aCallOfAQueueTellsItAndWhenTheCallerWasKeptWaiting() {
        String key = key();
        String account = unique("fs");
        String a = unique("leg");
        String held = "{{%s,%s}}".formatted(micros(20), micros(30));
        post(
                        key,
                        account,
                        cdr(
                                variables(
                                        a,
                                        0.5,
                                        12,
                                        70,
                                        "bridge_uuid",
                                        a + "b",
                                        "cc_queue",
                                        "support%40default",
                                        "cc_queue_joined_epoch",
                                        String.valueOf(START.plusSeconds(1).getEpochSecond()),
                                        "cc_agent",
                                        "ann%40default",
                                        "hold_events",
                                        held),
                                flow(CALLER, NUMBER, "", 12, -1, 70)))
                .statusCode(204);

        await().until(() -> facts(account).size() >= 6);
        assertThat(facts(account))
                .hasExactlyElementsOfTypes(
                        CallOffered.class,
                        CallQueued.class,
                        CallConnected.class,
                        CallHeld.class,
                        CallResumed.class,
                        CallEnded.class);
        assertThat(((CallQueued) facts(account).get(1)).queue()).isEqualTo("support");
        assertThat(((CallConnected) facts(account).get(2)).operator()).isEqualTo(Caller.operatorCalled("ann"));
        assertThat(((CallHeld) facts(account).get(3)).operator()).isEqualTo(Caller.operatorCalled("ann"));
    }

    @ParameterizedTest
    @CsvSource({
        "ORIGINATOR_CANCEL, CANCEL",
        "NORMAL_CLEARING, CANCEL",
        "NO_ANSWER, NO_ANSWER",
        "USER_BUSY, BUSY",
        "NORMAL_CIRCUIT_CONGESTION, CONGESTION",
        "UNALLOCATED_NUMBER, NOT_FOUND",
        "BLIND_TRANSFER, FORWARDED"
    })
    void whyACallThatNobodyTookEndedIsTold(String said, CallEndCause cause) {
        String account = unique("fs");
        post(
                        key(),
                        account,
                        cdr(
                                variables(unique("leg"), -1, -1, 30, "hangup_cause", said),
                                flow(CALLER, NUMBER, "", -1, -1, 30)))
                .statusCode(204);

        await().until(() -> facts(account).size() >= 2);
        assertThat(facts(account)).hasExactlyElementsOfTypes(CallOffered.class, CallEnded.class);
        assertThat(((CallEnded) facts(account).get(1)).cause()).isEqualTo(cause);
    }

    @Test
    void whatAVoicemailTookWasNobodys() {
        String account = unique("fs");
        post(
                        key(),
                        account,
                        cdr(
                                variables(unique("leg"), 25, -1, 50, "last_app", "voicemail"),
                                flow(CALLER, NUMBER, "", -1, -1, 50)))
                .statusCode(204);

        await().until(() -> facts(account).size() >= 3);
        assertThat(facts(account)).hasExactlyElementsOfTypes(CallOffered.class, CallTransferred.class, CallEnded.class);
        assertThat(((CallTransferred) facts(account).get(1)).machine()).isTrue();
    }

    @Test
    void ofACallThatOneOfUsMakesHeIsTheOperatorAndCallsAmongUsAreNobodys() {
        String key = key();
        String account = unique("fs");
        String a = unique("leg");
        post(
                        key,
                        account,
                        cdr(
                                variables(a + "i", 1, 2, 9, "user_name", "ann", "dialed_user", "bob"),
                                flow("106", "107", handedTo(a + "j", "bob"), 2, -1, 9)))
                .statusCode(204);
        post(
                        key,
                        account,
                        cdr(
                                variables(a, 8, 8, 40, "user_name", "ann", "bridge_uuid", a + "b"),
                                flow("33100000000", CALLER, handedTo(a + "b", CALLER), 8, -1, 40)))
                .statusCode(204);
        post(
                        key,
                        account,
                        cdr(
                                variables(a + "b", 8, 8, 40, "direction", "outbound", "last_bridge_to", a),
                                flow("33100000000", CALLER, dialledFor(a, "33100000000"), 8, -1, 40)))
                .statusCode(204);

        await().until(() -> facts(account).size() >= 3);
        List<InteractionEvent> facts = facts(account);
        assertThat(facts).hasExactlyElementsOfTypes(CallOffered.class, CallConnected.class, CallEnded.class);
        assertThat(((CallConnected) facts.get(1)).operator()).isEqualTo(Caller.operatorCalled("ann"));
        assertThat(begun(account))
                .singleElement()
                .satisfies(call -> assertThat(call.outbound()).isTrue());
    }
}
