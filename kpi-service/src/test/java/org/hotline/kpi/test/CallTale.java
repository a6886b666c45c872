package org.hotline.kpi.test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hotline.event.CallEndCause;
import org.hotline.event.Channel;
import org.hotline.event.SupportLevel;
import org.hotline.kit.id.Ids;
import org.hotline.kpi.fact.Fact;
import org.hotline.kpi.fact.FactDetails;
import org.hotline.kpi.fact.FactType;
import org.jspecify.annotations.Nullable;

/** What happens to one call, told step by step in seconds after it began. */
public final class CallTale {

    private final List<Fact> facts = new ArrayList<>();
    private final UUID interactionId = Ids.next();
    private final String account;
    private final Instant start;
    private boolean outbound;
    private @Nullable UUID operator;
    private @Nullable String team;
    private boolean machine;

    private CallTale(String account, Instant start) {
        this.account = account;
        this.start = start;
    }

    public static CallTale at(String account, Instant start) {
        return new CallTale(account, start);
    }

    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    public UUID interactionId() {
        return interactionId;
    }

    public CallTale outbound() {
        outbound = true;
        return this;
    }

    public CallTale offered() {
        return add(FactType.CALL_OFFERED, 0, null);
    }

    /** Of whom the next steps are told. */
    public CallTale by(@Nullable UUID who) {
        operator = who;
        team = null;
        machine = false;
        return this;
    }

    /** The same, who works on a team of the second line. */
    public CallTale by(UUID who, String his) {
        by(who).team = his;
        return this;
    }

    public CallTale byMachine() {
        by(null).machine = true;
        return this;
    }

    public CallTale connected(double second) {
        return add(FactType.CALL_CONNECTED, second, null);
    }

    public CallTale held(double from, double to) {
        return add(FactType.CALL_HELD, from, null).add(FactType.CALL_RESUMED, to, null);
    }

    public CallTale transferred(double second) {
        return add(FactType.CALL_TRANSFERRED, second, null);
    }

    /** One step by its name. */
    public CallTale told(String name, double second) {
        return add(FactType.valueOf("CALL_" + name), second, null);
    }

    public CallTale ended(double second, CallEndCause cause) {
        return add(FactType.CALL_ENDED, second, cause);
    }

    public CallTale wrappedUp(double from, double to) {
        return add(FactType.WRAP_UP_STARTED, from, null).add(FactType.WRAP_UP_ENDED, to, null);
    }

    private CallTale add(FactType type, double second, @Nullable CallEndCause cause) {
        Instant when = start.plusMillis(Math.round(second * 1000));
        FactDetails details = new FactDetails.CallDetails(
                Channel.VOICE,
                account,
                outbound,
                operator,
                cause,
                team,
                team == null ? null : SupportLevel.SECOND,
                machine ? true : null);
        facts.add(new Fact(Ids.next(), interactionId, type, when, when, null, details));
        return this;
    }
}
