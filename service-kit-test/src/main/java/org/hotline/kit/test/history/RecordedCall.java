package org.hotline.kit.test.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A call, step by step, in the order in which its steps happened. */
public final class RecordedCall {

    public final UUID id;
    public final String account;
    public final boolean outbound;
    public final List<RecordedStep> steps = new ArrayList<>();

    public RecordedCall(UUID id, String account, boolean outbound) {
        this.id = id;
        this.account = account;
        this.outbound = outbound;
    }

    /**
     * A step of a call.
     *
     * @param name as reports of telephone systems name it
     */
    public record RecordedStep(
            String name,
            Instant at,
            @Nullable UUID operator,
            @Nullable String cause) {

        /** Whoever resumes it by name, after somebody else was asked, has it again. */
        boolean isTaken() {
            return name.equals("CONNECTED")
                    || name.equals("TRANSFERRED")
                    || (name.equals("RESUMED") && operator != null);
        }
    }

    Instant began() {
        return steps.get(0).at();
    }

    /** When somebody of ours, or whom we called, was on the line. */
    @Nullable
    Instant connected(Instant asOf) {
        return first("CONNECTED", asOf);
    }

    /** When it was over, for good. */
    @Nullable
    Instant ended(Instant asOf) {
        return first("ENDED", asOf);
    }

    @Nullable
    String cause() {
        return steps.stream()
                .filter(step -> step.name().equals("ENDED"))
                .map(RecordedStep::cause)
                .findFirst()
                .orElse(null);
    }

    /** Somebody else took it, or a machine. */
    boolean flowedOut() {
        return "FORWARDED".equals(cause());
    }

    /** Nobody of ours took it. */
    boolean givenUp() {
        return connected(Instant.MAX) == null && !flowedOut();
    }

    /** Only a menu answered, and he waited for nobody. */
    boolean metMenuOnly() {
        return first("MENU", Instant.MAX) != null
                && connected(Instant.MAX) == null
                && first("QUEUED", Instant.MAX) == null;
    }

    /** Why it counts for nothing. */
    @Nullable
    String left() {
        Instant ended = ended(Instant.MAX);
        if (flowedOut()) {
            return "FLOW_OUT";
        }
        boolean atOnce = ended != null && !ended.isAfter(queued().plusSeconds(5));
        boolean hungUp = cause() == null || List.of("CANCEL", "NORMAL_CLEARING").contains(cause());
        return givenUp() && atOnce && hungUp ? "SHORT_ABANDON" : null;
    }

    /** Who took it first. */
    @Nullable
    UUID operator() {
        return steps.stream()
                .filter(step -> step.name().equals("CONNECTED"))
                .map(RecordedStep::operator)
                .findFirst()
                .orElse(null);
    }

    /** From when on the caller waited for us, before anybody took his call. */
    Instant queued() {
        Instant taken = connected(Instant.MAX);
        Instant queued = first("QUEUED", taken == null ? Instant.MAX : taken);
        return queued == null ? began() : queued;
    }

    /** How often somebody else took over. */
    long handedOn() {
        return changes(RecordedStep::operator);
    }

    /** How often what is known of whoever has it became something else; who was only asked in between did not have it. */
    long changes(Function<RecordedStep, @Nullable Object> known) {
        long changes = 0;
        Object before = null;
        for (RecordedStep step : steps) {
            Object now = step.isTaken() && !isAsked(step) ? known.apply(step) : null;
            if (now != null) {
                changes += before == null || before.equals(now) ? 0 : 1;
                before = now;
            }
        }
        return changes;
    }

    /** Whoever took it, and of whom it is told next of all that he left, or that another one took it back. */
    private boolean isAsked(RecordedStep step) {
        List<RecordedStep> later = steps.subList(steps.indexOf(step) + 1, steps.size());
        RecordedStep next = later.isEmpty() ? step : later.get(0);
        return next.name().equals("LEFT") || (next.name().equals("RESUMED") && next.isTaken());
    }

    private @Nullable Instant first(String name, Instant asOf) {
        for (RecordedStep step : steps) {
            if (step.name().equals(name) && !step.at().isAfter(asOf)) {
                return step.at();
            }
        }
        return null;
    }
}
